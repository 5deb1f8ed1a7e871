import type { JournalEvent } from './event.ts';

export const ATTEMPT_ENDS: ReadonlySet<JournalEvent['type']> = new Set([
  'phaseSucceeded',
  'phaseReused',
  'phaseFailed',
  'phaseBlocked',
  'changeOffered',
]);
