import { ServerFault } from '../serve/api.ts';
import { errorMessage } from '../serve/use-asked.ts';

/** Why a save failed, what becomes of the text, and what to do. A tab keeps texts by address, of which the port is a part. */
export function saveFault(error: unknown, port: string): string {
  if (error instanceof TypeError)
    return `Not saved: the server does not answer. ${KEPT} Type \`phasegate serve --port ${port}\`, and open in this tab the address that it prints.`;
  if (error instanceof ServerFault && error.status === 401)
    return `Not saved: the server was started again, and does not know this page. ${KEPT} Open in this tab the address that \`phasegate serve\` printed.`;
  return `Not saved. ${errorMessage(error)} The text stays in the editor.`;
}

const KEPT = 'This tab keeps the text, and the builder offers it again.';
