import type { JournalReader } from '../../checkpoints/journal-reader.ts';
import { readJournal, sealText } from '../../engine/journal-text.ts';

/** Journals as the engine writes them, for checkpoints. */
export const JOURNALS: JournalReader = { read: readJournal, seal: sealText };
