import type { Recorded } from './event.ts';

/** Events that end an attempt. */
export const ATTEMPT_ENDS: ReadonlySet<Recorded['type']> = new Set([
  'phaseSucceeded',
  'phaseReused',
  'phaseFailed',
  'phaseBlocked',
  'changeOffered',
]);
