import { lastLine } from '../../core/text/line.ts';
import type { AgentFault, Ending } from '../../ports.ts';
import type { StreamReport } from '../adapter.ts';
import { providerFault, stuckFault } from './provider-fault.ts';

export interface StreamEnd {
  readonly program: string;
  readonly endEvent: string;
  readonly report: StreamReport;
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
  report,
  ending,
  stderr,
  words,
}: StreamEnd): AgentFault | null {
  if (ending.type === 'not-started' || ending.type === 'cancelled') return null;
  if (report.fault !== null) return whenEnded(report.fault, ending);
  const why = report.lastError ?? lastLineOrNull(stderr);
  if (ending.type !== 'exit') return stuckFault(report.lastError ?? lastLineOrNull(words), ending);
  if (ending.code !== 0) return why === null ? null : faultOnStderr(why);
  if (report.ended) return null;
  const message = `\`${program}\` ended without \`${endEvent}\`${why === null ? '' : `: ${why}`}`;
  return { reason: 'no-result', message, retryAfterMs: null };
}

/** Timed out while it was still retrying. */
function whenEnded(fault: AgentFault, ending: Ending): AgentFault {
  if (ending.type !== 'timeout' && ending.type !== 'idle-timeout') return fault;
  return { ...fault, retryAfterMs: null };
}

/** A CLI that could not log in or reach its provider may report that on stderr only; otherwise its exit code decides. */
function faultOnStderr(why: string): AgentFault | null {
  const fault = providerFault(why, null);
  return fault.reason === 'agent-failed' ? null : fault;
}

/** `null`: there is none. */
export const lastLineOrNull = (text: string): string | null => lastLine(text) || null;
