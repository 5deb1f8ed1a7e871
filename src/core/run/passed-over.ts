import type { PassedOver, PhaseReused } from './event.ts';
import type { PhaseState } from './state.ts';

/** The summary of a phase that a person skipped. */
export const skippedBy = (actor: string): string => `${SKIPPED}${actor}`;

const SKIPPED = 'skipped by ';

/** Why the run did nothing of the phase of the event; `null`: it took the result of an earlier run. */
export function passedIn({
  key,
  passed,
  summary,
}: Pick<PhaseReused, 'key' | 'passed' | 'summary'>): PassedOver | null {
  if (key !== null) return null;
  // Journals from before the field `passed` have it only in words, which were always these.
  return passed ?? (summary.startsWith(SKIPPED) ? 'skipped' : 'elsewhere');
}

/** What is said of a phase of which this run did nothing: a person skipped it, or another machine did it. `null`: neither. */
export function passedOver({ standing }: PhaseState): string | null {
  const isPassed =
    standing.status === 'succeeded' && (standing.by === 'skipped' || standing.by === 'elsewhere');
  return isPassed ? standing.summary : null;
}

/** Nobody did the phase. */
export const isSkippedByPerson = ({ standing }: PhaseState): boolean =>
  standing.status === 'succeeded' && standing.by === 'skipped';
