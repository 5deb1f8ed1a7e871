import { hash } from 'node:crypto';
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers';
import type { RunId } from '../core/lib/brands.ts';
import { encode } from '../core/run/codec.ts';
import type { JournalEvent, RunEvent } from '../core/run/event.ts';
import { type Journal, Refusal } from '../ports.ts';
import { diskRefusal, replaceFile, syncFolder, writeWhole } from '../system/disk.ts';
import { failpoint } from '../system/failpoint.ts';
import { type JournalText, misplaced, readJournal, sealFile, sealText } from './journal-text.ts';

export interface JournalOptions {
  /** The folder of the run. The caller holds the run's lock. */
  readonly folder: string;
  readonly run: RunId;
  /** The time now, in UTC, as ISO 8601 with milliseconds. */
  readonly clock: () => string;
  readonly onNote: (note: string) => void;
  /** Whether this process still holds the run's lock. */
  readonly isOurs: () => boolean;
}

/** Opens or creates the journal of a run. Throws `Refusal` if the journal is damaged or the disk refuses. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const path = join(options.folder, 'journal.jsonl');
  const isNew = statJournal(path) === undefined;
  const fd = openFile(path);
  try {
    return openFrom(options, { path, fd, isNew });
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

interface PendingAppend {
  readonly event: JournalEvent;
  readonly line: string;
  readonly resolve: (event: JournalEvent) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Events that are appended during one turn of the event loop go to the disk with one write and one flush. Both are synchronous,
 * because that is faster than a round trip through the thread pool.
 */
class FileJournal implements Journal {
  readonly run: RunId;
  readonly past: readonly JournalEvent[];
  readonly #options: JournalOptions;
  readonly #file: OpenJournalFile;
  #seq: number;
  /** Hash of the last appended line; `#head` is the hash of the last line on the disk. */
  #prev: string;
  #head: string;
  #seen: Stats;
  #seal: JournalText['seal'];
  #waiting: PendingAppend[] = [];
  #failure: unknown = null;
  #isEmpty: boolean;

  constructor(options: JournalOptions, file: OpenJournalFile, text: JournalText) {
    this.run = options.run;
    this.past = text.events;
    this.#options = options;
    this.#file = file;
    this.#seq = text.events.length;
    this.#prev = text.head;
    this.#head = text.head;
    this.#seal = text.seal;
    this.#isEmpty = file.isNew;
    this.#seen = statSync(file.path);
  }

  head(): string {
    return this.#head;
  }

  append(event: RunEvent): Promise<JournalEvent> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) throw this.#failure;
      const seq = this.#seq + 1;
      const wrong = misplaced(event, seq);
      if (wrong !== null) throw new Error(wrong);
      const recorded = { ...event, seq, at: this.#options.clock(), prev: this.#prev };
      const line = encode(recorded);
      this.#seq = seq;
      this.#prev = hash('sha256', line);
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      this.#waiting.push({ event: recorded, line, resolve, reject });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#flush();
    closeSync(this.#file.fd);
    if (this.#options.isOurs()) this.#leave();
    this.#failure ??= new Error('the journal is closed');
  }

  /** Removes a run of which nothing could be recorded, so that its name is free again. */
  #leave(): void {
    if (this.#isEmpty) this.#quietly('removed', () => rmSync(this.#file.path, { force: true }));
    else if (this.#failure === null && this.#seal !== 'valid') this.#writeSeal();
  }

  #flush(): void {
    const batch = this.#waiting;
    if (batch.length === 0) return;
    this.#waiting = [];
    try {
      this.#write(batch);
    } catch (error) {
      this.#failure = error;
      for (const { reject } of batch) reject(error);
      return;
    }
    this.#isEmpty = false;
    this.#head = this.#prev;
    for (const { event, resolve } of batch) resolve(event);
  }

  #write(batch: readonly PendingAppend[]): void {
    this.#refuseLost();
    this.#refuseChanged();
    try {
      this.#removeSeal();
      failpoint('eventWriting');
      writeWhole(this.#file.fd, Buffer.from(batch.map(({ line }) => `${line}\n`).join('')));
      failpoint('eventWritten');
      fdatasyncSync(this.#file.fd);
      failpoint('eventFlushed');
      this.#seen = statSync(this.#file.path);
    } catch (error) {
      this.#takeBack();
      throw diskRefusal(error, `The journal ${this.#file.path} cannot be written`);
    }
  }

  /** A process that was suspended for long may have lost its lock to another one. Nothing more is written then. */
  #refuseLost(): void {
    if (this.#options.isOurs()) return;
    throw new Refusal(
      `The lock of this run was lost, so nothing is written to ${this.#file.path}. Another process may be working on the run now.`,
      'Check the run with `phasegate status`, then run `phasegate resume`.',
    );
  }

  /** Throws if another process wrote to the journal, because this process's state of the run is then outdated. */
  #refuseChanged(): void {
    const { path } = this.#file;
    const now = statJournal(path);
    const seen = this.#seen;
    if (now?.ino === seen.ino && now.size === seen.size && now.mtimeMs === seen.mtimeMs) return;
    throw new Refusal(
      `The journal ${path} was changed by another process during this run. Nothing more is written.`,
      'Check the journal with `phasegate verify`, and make sure that no agent can write to its folder.',
    );
  }

  /** Removes the digest before another line is added. */
  #removeSeal(): void {
    if (this.#seal === 'none') return;
    rmSync(sealFile(this.#file.path), { force: true });
    syncFolder(dirname(this.#file.path));
    this.#seal = 'none';
  }

  /** A missing digest is harmless, so a disk error at the end is only noted. */
  #writeSeal(): void {
    if (this.#seq === 0) return;
    try {
      replaceFile(sealFile(this.#file.path), sealText(this.#seq, this.#head), 'may get lost');
    } catch (error) {
      const { message } = diskRefusal(error, `The digest of ${this.#file.path} cannot be written`);
      this.#options.onNote(message);
    }
  }

  /** Removes the part of a failed write that reached the disk. A reader drops what cannot be removed now. */
  #takeBack(): void {
    if (!this.#options.isOurs()) return;
    this.#quietly('cut back', () => ftruncateSync(this.#file.fd, this.#seen.size));
  }

  /** Does work that is not essential: a disk error is only noted. */
  #quietly(done: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#options.onNote(
        diskRefusal(error, `The journal ${this.#file.path} cannot be ${done}`).message,
      );
    }
  }
}

interface OpenJournalFile {
  readonly path: string;
  readonly fd: number;
  /** No journal existed before this process. */
  readonly isNew: boolean;
}

function openFile(path: string): number {
  try {
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw diskRefusal(error, `The journal ${path} cannot be opened`);
  }
}

/** `undefined`: the file does not exist. */
function statJournal(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw diskRefusal(error, `The journal ${path} cannot be inspected`);
  }
}

function openFrom(options: JournalOptions, file: OpenJournalFile): Journal {
  const text = readJournal(file.path);
  refuseAnother(options.run, text, file.path);
  try {
    if (fstatSync(file.fd).size > text.size) ftruncateSync(file.fd, text.size);
    if (text.size === 0) syncFolder(options.folder);
  } catch (error) {
    throw diskRefusal(error, `The journal ${file.path} cannot be written`);
  }
  if (text.note !== null) options.onNote(text.note);
  return new FileJournal(options, file, text);
}

function refuseAnother(run: RunId, { events }: JournalText, path: string): void {
  const [first] = events;
  if (first?.type !== 'runStarted' || first.run === run) return;
  throw new Refusal(
    `The journal ${path} belongs to the run ${first.run}, not to ${run}.`,
    'Rename the folder of each run back to its run id.',
  );
}
