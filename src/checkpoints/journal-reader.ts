import type { JournalEvent } from '../core/run/event.ts';

/** The operations on journals that checkpoints need. */
export interface JournalReader {
  /** The verified part of the file. Throws `Refusal` if any line was altered. */
  read(file: string): ReadJournal;
  /** The content of the digest file for a journal with this number of lines, the last of which has this hash. */
  seal(lines: number, head: string): string;
}

export interface ReadJournal {
  readonly events: readonly JournalEvent[];
  /** SHA-256 of the last line in hex. */
  readonly head: string;
  /** Size up to the end of the last line, in bytes. */
  readonly size: number;
}
