import type { RunEvent } from './event.ts';

/** Workflow runs that one may start after the other without a person. */
export const LONGEST_CHAIN = 20;
/** Each resumes the run in a job that works and in one that delivers. */
const RESUMED_IN_EACH = 2;

/** Whether a run went from workflow run to workflow run for so long that a person has to look, since one last decided or answered. */
export function isChainTooLong(events: readonly RunEvent[]): boolean {
  const last = events.findLastIndex(isByPerson);
  const resumed = events.slice(last + 1).filter(({ type }) => type === 'runResumed');
  return resumed.length >= LONGEST_CHAIN * RESUMED_IN_EACH;
}

const isByPerson = (event: RunEvent): boolean =>
  event.type === 'answerGiven' || (event.type === 'gateDecided' && event.proof !== 'policy');
