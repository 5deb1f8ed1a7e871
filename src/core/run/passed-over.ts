import type { PhaseReused } from './event.ts';
import type { PhaseState } from './state.ts';

/** The summary of a phase that a person skipped. */
export const skippedBy = (actor: string): string => `${SKIPPED}${actor}`;

const SKIPPED = 'skipped by ';

/** What is said of a phase of which this run did nothing: a person skipped it, or another machine did it. `null`: neither. */
export function passedOver({ standing, reused }: PhaseState): string | null {
  const isPassed = standing.status === 'succeeded' && standing.by === 'reuse' && reused === null;
  return isPassed ? standing.summary : null;
}

/** Nobody did the phase. */
export const isSkippedByPerson = (phase: PhaseState): boolean =>
  passedOver(phase)?.startsWith(SKIPPED) === true;

/** The same of the event that says so. */
export const saysSkipped = ({ key, summary }: Pick<PhaseReused, 'key' | 'summary'>): boolean =>
  key === null && summary.startsWith(SKIPPED);
