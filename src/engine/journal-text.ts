import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from '../core/run/codec.ts';
import type { JournalEvent, RunEvent } from '../core/run/event.ts';
import { Refusal } from '../ports.ts';
import { diskRefusal } from '../system/disk.ts';
import { readRegular } from '../system/read-regular.ts';

/** The contents of a journal, verified to be unchanged. */
export interface JournalText {
  readonly events: readonly JournalEvent[];
  /** SHA-256 of the last line in hex. */
  readonly head: string;
  /** In bytes; the file beyond this size is a line that was not completely written. */
  readonly size: number;
  /** What was dropped or is missing, for a person; `null`: nothing. */
  readonly note: string | null;
  /** Whether the digest file matches the last line, refers to a removed line, or is missing; see {@link sealFile}. */
  readonly seal: 'valid' | 'stale' | 'none';
}

/** `prev` of the first line. */
const NO_PREVIOUS_HASH = '0'.repeat(64);
const NEWLINE = 10;

/**
 * Reads a journal and changes nothing, so another process may be working on the run. Throws `Refusal` with the line number if any
 * line was altered: a journal is never half-read. Only a last line without its newline is dropped: its process died while
 * writing, and the event was never reported as recorded. A last line with its newline was reported as recorded, so an invalid one
 * is refused like any other.
 */
export function readJournal(file: string): JournalText {
  const events: JournalEvent[] = [];
  const { head, size, note, seal } = readLines(file, (event) => events.push(event));
  return { events, head, size, note, seal };
}

/** Verifies a journal in the same way, but keeps its last event alone; `null`: it is empty. */
export function readLastEvent(file: string): JournalEvent | null {
  let last: JournalEvent | null = null;
  readLines(file, (event) => {
    last = event;
  });
  return last;
}

function readLines(
  file: string,
  onEvent: (event: JournalEvent) => void,
): Omit<JournalText, 'events'> {
  const bytes = readJournalBytes(file);
  const reader = new LineReader(file);
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    onEvent(reader.read(bytes.subarray(start, end)));
    start = end + 1;
  }
  const { count, head } = reader;
  const torn = bytes.length - start;
  const seal = readSeal(file);
  if (seal !== null) refuseBroken(seal, { file, seq: count, head });
  const notes = [
    torn > 0 ? `the last line was incomplete, so its ${torn} bytes were dropped` : '',
    seal !== null && seal.seq > count
      ? `the journal had ${seal.seq} lines when a process last closed it, but has ${count}`
      : '',
  ].filter((note) => note !== '');
  return {
    head,
    size: start,
    note: notes.length === 0 ? null : `Journal ${file}: ${notes.join('; ')}.`,
    seal: seal === null ? 'none' : seal.seq === count ? 'valid' : 'stale',
  };
}

/** Why the event cannot stand at this place of a journal, or `null`. */
export function misplaced(event: RunEvent, seq: number): string | null {
  return (event.type === 'runStarted') === (seq === 1)
    ? null
    : `\`runStarted\` must be the first event only, but event ${seq} is \`${event.type}\``;
}

/**
 * The file with the hash of the last line and the number of lines, while no process works on the run. The hash chain protects
 * every line but the last; this file protects the last. It is removed before a line is added, so it never describes an earlier
 * line, and a missing file proves nothing.
 */
export const sealFile = (file: string): string => join(dirname(file), 'digest');

export const sealText = (seq: number, head: string): string => `sha256:${head} ${seq}\n`;

/** Verifies the hash chain line by line. */
class LineReader {
  /** Lines read. */
  count = 0;
  head = NO_PREVIOUS_HASH;
  readonly #file: string;
  #release: string | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  read(line: Buffer): JournalEvent {
    const seq = this.count + 1;
    if (!isUtf8(line)) throw this.#damage(seq, 'the line is not UTF-8');
    const decoded = decode(line.toString('utf8'));
    if (!decoded.ok) throw this.#damage(seq, decoded.message);
    const { event } = decoded;
    if (event.seq !== seq) throw this.#damage(seq, `its \`seq\` is ${event.seq}`);
    if (event.prev !== this.head) {
      throw this.#damage(
        seq,
        `its \`prev\` is not the hash of the previous line; one of the two lines was changed`,
      );
    }
    const wrong = misplaced(event, seq);
    if (wrong !== null) throw this.#damage(seq, wrong);
    if (event.type === 'runStarted' || event.type === 'runResumed') this.#release = event.phasegate;
    this.count = seq;
    this.head = hash('sha256', line);
    return event;
  }

  #damage(line: number, why: string): Refusal {
    const newer =
      this.#release === null
        ? 'If a newer release of Phasegate wrote the journal, use that release'
        : `If Phasegate ${this.#release}, which wrote the journal, is newer than this release, use it`;
    return new Refusal(
      `The journal ${this.#file} cannot be read at line ${line}: ${why}.`,
      `${newer}; ${RESTORE}`,
    );
  }
}

const RESTORE = 'otherwise restore the folder of the run from a checkpoint, or start a new run.';

interface JournalSeal {
  readonly seq: number;
  readonly head: string;
}

function refuseBroken(seal: JournalSeal, last: JournalSeal & { readonly file: string }): void {
  const grown = seal.seq < last.seq;
  if (grown || (seal.seq === last.seq && seal.head !== last.head)) {
    throw new Refusal(
      `The journal ${last.file} cannot be read at line ${last.seq}: the line differs from the line when a process last closed the journal.`,
      'Restore the folder of the run from a checkpoint, or start a new run.',
    );
  }
}

function readSeal(file: string): JournalSeal | null {
  const path = sealFile(file);
  if (!existsSync(path)) return null;
  const text = readJournalBytes(path).toString('utf8');
  const [, head, seq] = /^sha256:([0-9a-f]{64}) ([1-9]\d*)\n$/.exec(text) ?? [];
  if (head === undefined || seq === undefined) {
    throw new Refusal(
      `The file ${path} is damaged.`,
      'If nothing else changed in this folder, delete the file. The journal can be checked without it.',
    );
  }
  return { head, seq: Number(seq) };
}

function readJournalBytes(file: string): Buffer {
  try {
    return readRegular(file, { most: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw diskRefusal(error, `${file} cannot be read`);
  }
}
