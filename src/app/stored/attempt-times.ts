import { journalFile } from '../../checkpoints/directory.ts';
import { type AttemptTimes, attemptTimes } from '../../core/view/cut-off.ts';
import { readJournal } from '../../engine/journal-text.ts';

/** The times of the attempts of the run in this folder. */
export const timesIn = (folder: string): AttemptTimes =>
  attemptTimes(readJournal(journalFile(folder)).events, Date.parse);
