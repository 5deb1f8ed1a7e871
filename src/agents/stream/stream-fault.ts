import type { AgentFault, Ending } from '../../ports.ts';
import type { Told } from '../adapter.ts';
import { providerFault, stuckFault } from './provider-fault.ts';

export interface Finish {
  readonly program: string;
  readonly endEvent: string;
  readonly told: Told;
  readonly ending: Ending;
  /** The end of what it printed to standard error. */
  readonly stderr: string;
  /** The end of its output, without the events of its stream. */
  readonly words: string;
}

/**
 * What the stream says went wrong; `null` leaves it to how the process ended. Exit code 0 is not believed without the
 * CLI's own end event.
 */
export function streamFault({
  program,
  endEvent,
  told,
  ending,
  stderr,
  words,
}: Finish): AgentFault | null {
  if (ending.type === 'not-started' || ending.type === 'cancelled') return null;
  if (told.fault !== null) return whenEnded(told.fault, ending);
  const why = told.lastError ?? lastLine(stderr);
  if (ending.type !== 'exit') return stuckFault(told.lastError ?? lastLine(words), ending);
  if (ending.code !== 0) return why === null ? null : refused(why);
  if (told.ended) return null;
  const message = `\`${program}\` ended without \`${endEvent}\`${why === null ? '' : `: ${why}`}`;
  return { reason: 'no-result', message, retryAfterMs: null };
}

/** Its time was over while it still tried. */
function whenEnded(fault: AgentFault, ending: Ending): AgentFault {
  if (ending.type !== 'timeout' && ending.type !== 'idle-timeout') return fault;
  return { ...fault, retryAfterMs: null };
}

/** A CLI that could not log in, or reach its provider, may say so only on standard error; the rest its exit code tells. */
function refused(why: string): AgentFault | null {
  const fault = providerFault(why, null);
  return fault.reason === 'agent-failed' ? null : fault;
}

export function lastLine(text: string): string | null {
  const line = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? null : line;
}
