import type { JournalReader } from '../../checkpoints/journal-reader.ts';
import { readJournal, sealText } from '../../engine/journal-text.ts';

/** The engine's journal format, for checkpoints. */
export const JOURNALS: JournalReader = { read: readJournal, seal: sealText };
