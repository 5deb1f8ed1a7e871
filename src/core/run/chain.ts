import type { RunEvent } from './event.ts';

/** Most workflow runs that may start one another without a person. */
export const MAX_CHAIN_LENGTH = 20;
/** A workflow run resumes the run in its work job and in its deliver job. */
const RESUMED_IN_EACH = 2;

/** Whether the run went through so many workflow runs, since a person last decided or answered, that a person has to look. */
export function isChainTooLong(events: readonly RunEvent[]): boolean {
  const last = events.findLastIndex(isByPerson);
  const resumed = events.slice(last + 1).filter(({ type }) => type === 'runResumed');
  return resumed.length >= MAX_CHAIN_LENGTH * RESUMED_IN_EACH;
}

const isByPerson = (event: RunEvent): boolean =>
  event.type === 'answerGiven' || (event.type === 'gateDecided' && event.proof !== 'policy');
