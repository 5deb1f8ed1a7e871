import { errorText } from '../../core/lib/error-text.ts';

/** Why a request got no answer, for people. The browser reports an unreachable server as a `TypeError`. */
export function requestFault(error: unknown): string {
  if (error instanceof TypeError)
    return 'The server does not answer. See whether `phasegate serve` still runs.';
  return errorText(error);
}
