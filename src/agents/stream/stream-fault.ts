import type { AgentFault, Ending } from '../../ports.ts';
import type { Told } from '../adapter.ts';
import { providerFault, stuckFault } from './provider-fault.ts';

export interface Finish {
  readonly program: string;
  readonly endEvent: string;
  readonly told: Told;
  readonly ending: Ending;
  /** The end of its stderr. */
  readonly stderr: string;
  /** The end of its output, without stream events. */
  readonly words: string;
}

/**
 * The fault according to the stream; `null`: the process's ending decides. Exit code 0 does not count without the CLI's final
 * event.
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

/** Timed out while it was still retrying. */
function whenEnded(fault: AgentFault, ending: Ending): AgentFault {
  if (ending.type !== 'timeout' && ending.type !== 'idle-timeout') return fault;
  return { ...fault, retryAfterMs: null };
}

/** A CLI that could not log in or reach its provider may report that on stderr only; otherwise its exit code decides. */
function refused(why: string): AgentFault | null {
  const fault = providerFault(why, null);
  return fault.reason === 'agent-failed' ? null : fault;
}

export function lastLine(text: string): string | null {
  const line = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? null : line;
}
