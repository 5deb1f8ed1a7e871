import type { Recorded } from './event.ts';

/** Events after which nothing of the attempt goes on. */
export const ATTEMPT_ENDS: ReadonlySet<Recorded['type']> = new Set([
  'phaseSucceeded',
  'phaseReused',
  'phaseFailed',
  'phaseBlocked',
  'changeOffered',
]);
