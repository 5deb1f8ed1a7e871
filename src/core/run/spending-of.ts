import type { RunEvent, Spending } from './event.ts';
import { add, allOf } from './spent.ts';
import { NOTHING_SPENT, type SpentTotals } from './state.ts';

/** What attempts used, as an event reports it. Merging an offered change reports no spending: `changeOffered` has it. */
function spendingOf(event: RunEvent): readonly Spending[] {
  switch (event.type) {
    case 'phaseSucceeded':
    case 'changeOffered':
    case 'phaseFailed':
    case 'phaseBlocked':
      return [event];
    case 'budgetExceeded':
      return event.stopped === null ? [] : [event.stopped];
    case 'runResumed':
      return event.recovered;
    case 'runFinished':
      return event.stopped ?? [];
    case 'childJoined':
      return event.used;
    case 'childLost':
      return [allOf(event.share)];
    default:
      return [];
  }
}

/** What all attempts used together. */
export const recordedSpending = (events: readonly RunEvent[]): SpentTotals =>
  events.flatMap(spendingOf).reduce<SpentTotals>(add, NOTHING_SPENT);
