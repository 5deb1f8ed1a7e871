import type { JournalEvent, PhaseFailed, RunFinished } from '../run/event.ts';

/** The failure with which a run ended; `null`: it did not fail, or as a whole. Others may have failed after it. */
export function failureOf(
  finished: RunFinished,
  events: readonly JournalEvent[],
): PhaseFailed | null {
  if (finished.outcome !== 'failed') return null;
  const failed = events.findLast(
    (event) => event.type === 'phaseFailed' && event.phase === finished.phase,
  );
  return failed?.type === 'phaseFailed' ? failed : null;
}

/** Whether the provider of an agent limited it or did not answer, in spite of waiting: no fault of the item. */
export const isProvidersFault = ({ byProvider, reason }: PhaseFailed): boolean =>
  byProvider && (reason === 'rate-limit' || reason === 'agent-failed');

/**
 * In how many sessions in a row a run has ended because of a provider, with no phase that succeeded in between. `events`: its whole
 * journal.
 */
export function providerStops(events: readonly JournalEvent[]): number {
  let stops = 0;
  let end = events.length;
  while (end > 0) {
    const at = events.findLastIndex(({ type }, index) => index < end && type === 'runFinished');
    const finished = events[at];
    if (finished?.type !== 'runFinished') return stops;
    const before = events.findLastIndex(({ type }, index) => index < at && type === 'runFinished');
    const since = events.slice(before + 1, at);
    const failed = failureOf(finished, since);
    if (failed === null || !isProvidersFault(failed)) return stops;
    const isSameSession = since.some((event) => event.type === 'runResumed' && event.sameSession);
    if (!isSameSession) stops += 1;
    if (since.some(({ type }) => type === 'phaseSucceeded' || type === 'changeOffered'))
      return stops;
    end = at;
  }
  return stops;
}

/** A provider that is down for so many sessions in a row is a matter for a person. */
export const MAX_PROVIDER_STOPS = 5;
