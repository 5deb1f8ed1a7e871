import type { RunEvent, Spending } from './event.ts';
import { allOf } from './spent.ts';

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

/** Sum in USD; `null`: no attempt reported a cost. */
export function recordedCost(events: readonly RunEvent[]): number | null {
  const told = events.flatMap(spendingOf).flatMap(({ costUsd }) => costUsd ?? []);
  return told.length === 0 ? null : told.reduce((sum, usd) => sum + usd, 0);
}
