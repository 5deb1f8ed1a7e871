import type { Recorded } from '../core/run/event.ts';

/** What checkpoints ask of whoever keeps journals. */
export interface JournalReader {
  /** The part of the file that is proved to be as it was written. Throws `Refusal` if any line is not. */
  read(file: string): ReadJournal;
  /** What stands beside a journal of so many lines, the last of which has this hash. */
  seal(lines: number, head: string): string;
}

export interface ReadJournal {
  readonly events: readonly Recorded[];
  /** SHA-256 of the last line in hex. */
  readonly head: string;
  /** Bytes up to the end of the last line. */
  readonly size: number;
}
