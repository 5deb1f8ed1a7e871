import type { JournalEvent } from './event.ts';

/** Events that end an attempt. */
export const ATTEMPT_ENDS: ReadonlySet<JournalEvent['type']> = new Set([
  'phaseSucceeded',
  'phaseReused',
  'phaseFailed',
  'phaseBlocked',
  'changeOffered',
]);
