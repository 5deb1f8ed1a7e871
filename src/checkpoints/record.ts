import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as afterPoll } from 'node:timers/promises';
import type { PhaseId } from '../core/lib/brands.ts';
import type { Spending } from '../core/run/event.ts';
import type { AttemptRecord } from '../ports.ts';
import { codeOf, diskRefusal, makeFolder, replaceFile, writePlain } from '../system/disk.ts';
import { removeTree } from '../system/remove-tree.ts';
import { recordFolder } from './directory.ts';

export interface RecordOptions {
  readonly runFolder: string;
  readonly phase: PhaseId;
  readonly attempt: number;
}

/** Limit of a record file in bytes, without the lines about truncation. */
export const MAX_RECORD_BYTES = 8 * 1024 * 1024;

/**
 * Opens the record of an attempt. Its folder is created with its first file. Files for and from the attempt are in
 * a separate folder with an unguessable name, so that a late write of an earlier attempt is never taken for this one's;
 * disposing of the record removes that folder:
 *
 *     exchange/<uuid>/prompt.md    written by the runner; the child can read it, but not change it
 *     exchange/<uuid>/artifacts/   the same
 *     exchange/<uuid>/out/         written by the child: `result.json`, `output`, and any other file
 *
 * The record has copies: `write('prompt.md', …)` writes both files, and the caller writes the result after reading it.
 * Nothing is ever written through a link.
 */
export async function openRecord(options: RecordOptions): Promise<AttemptRecord & AsyncDisposable> {
  const folder = recordFolder(options.runFolder, options.phase, options.attempt);
  const exchange = join(options.runFolder, 'exchange', randomUUID());
  try {
    makeExchange(exchange);
  } catch (error) {
    throw diskRefusal(error, `The folder ${exchange} cannot be created`);
  }
  return new FileRecord(folder, exchange);
}

const PROMPT = 'prompt.md';
const SPENDING = 'spending.json';

/** The spending that an attempt reported before its process died; `null`: none. */
export function readSpending(options: RecordOptions): Spending | null {
  const file = join(recordFolder(options.runFolder, options.phase, options.attempt), SPENDING);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Spending;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw diskRefusal(error, `${file} cannot be read`);
  }
}
const ARTIFACTS = 'artifacts';
const OUT = 'out';

/** In bytes; longer texts are written at once, shorter ones are collected. */
const FLUSH_BYTES = 64 * 1024;
/** Longest time that a text is held back, in milliseconds. */
const SOON_MS = 250;

/** A file to which lines are appended. */
interface RecordFile {
  texts: string[];
  /** Bytes held back, and bytes held back or written. */
  gathered: number;
  size: number;
  /** Bytes omitted since the last line about truncation. */
  cut: number;
  full: boolean;
  endsLine: boolean;
}

class FileRecord implements AttemptRecord, AsyncDisposable {
  readonly folder: string;
  readonly promptFile: string;
  readonly resultFile: string;
  readonly outputFile: string;
  readonly artifactsFolder: string;
  readonly #exchange: string;
  readonly #files = new Map<string, RecordFile>();
  #made = false;
  #failure: unknown = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(folder: string, exchange: string) {
    this.folder = folder;
    this.promptFile = join(exchange, PROMPT);
    this.resultFile = join(exchange, OUT, 'result.json');
    this.outputFile = join(exchange, OUT, 'output');
    this.artifactsFolder = join(exchange, ARTIFACTS);
    this.#exchange = exchange;
  }

  /** Never throws: the next `flush` reports errors of the disk. */
  append(file: string, text: string): void {
    const growing = this.#files.get(file) ?? begun();
    this.#files.set(file, growing);
    add(growing, text);
    if (growing.gathered >= FLUSH_BYTES) this.#attempt(() => this.#spill(file, growing));
    this.#spillSoon();
  }

  /** A person may be following the file. */
  #spillSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      for (const [file, growing] of this.#files) this.#attempt(() => this.#spill(file, growing));
    }, SOON_MS).unref();
  }

  async write(file: string, text: string): Promise<void> {
    this.#attempt(() => {
      const whole = begun();
      add(whole, text);
      if (file === PROMPT) this.#give(text);
      this.#makeFolder();
      writePlain(join(this.folder, file), taken(whole) + takenCut(whole), 'anew');
    });
    this.#refuseFailed();
  }

  /** Replaces the last turn's file, because a child may have put a link there, which must not be followed. */
  #give(prompt: string): void {
    const file = `${this.promptFile}.${randomUUID()}`;
    writeFileSync(file, prompt, { flag: 'wx', mode: 0o600 });
    renameSync(file, this.promptFile);
  }

  recordSpending(spending: Spending): void {
    this.#attempt(() => {
      this.#makeFolder();
      replaceFile(join(this.folder, SPENDING), `${JSON.stringify(spending)}\n`);
    });
  }

  async flush(): Promise<void> {
    for (const [file, growing] of this.#files) {
      this.#attempt(() => this.#spill(file, growing));
      if (growing.cut > 0) this.#attempt(() => this.#put(file, takenCut(growing)));
    }
    this.#refuseFailed();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    try {
      await this.flush();
    } finally {
      await this.#removeExchange();
    }
  }

  /** Leftovers are harmless: they are never read, and the next process of the run tries again. */
  async #removeExchange(): Promise<void> {
    const folders = [this.artifactsFolder, join(this.#exchange, OUT), this.#exchange];
    // What follows from the attempt's end begins first, such as the next child.
    await afterPoll();
    try {
      for (const folder of folders) await removeFolder(folder);
    } catch (error) {
      if (codeOf(error) === null) throw error;
    }
  }

  #spill(file: string, growing: RecordFile): void {
    if (growing.gathered > 0) this.#put(file, taken(growing));
  }

  #put(file: string, text: string): void {
    this.#makeFolder();
    writePlain(join(this.folder, file), text, 'more');
  }

  #makeFolder(): void {
    if (!this.#made) makeFolder(this.folder);
    this.#made = true;
  }

  #attempt(work: () => void): void {
    if (this.#failure !== null) return;
    try {
      work();
    } catch (error) {
      this.#failure = error;
    }
  }

  #refuseFailed(): void {
    if (this.#failure === null) return;
    throw diskRefusal(this.#failure, `The record ${this.folder} cannot be written`);
  }
}

function begun(): RecordFile {
  return { texts: [], gathered: 0, size: 0, cut: 0, full: false, endsLine: true };
}

/** Keeps whole lines up to the limit, so that a JSON lines file stays valid; counts the omitted bytes. */
function add(growing: RecordFile, text: string): void {
  const bytes = Buffer.byteLength(text);
  const kept = growing.full ? '' : fitting(text, { bytes, room: MAX_RECORD_BYTES - growing.size });
  const size = kept === text ? bytes : Buffer.byteLength(kept);
  growing.full ||= size < bytes;
  growing.cut += bytes - size;
  if (size === 0) return;
  growing.texts.push(kept);
  growing.gathered += size;
  growing.size += size;
  growing.endsLine = kept.endsWith('\n');
}

function fitting(text: string, { bytes, room }: { bytes: number; room: number }): string {
  if (bytes <= room) return text;
  const head = Buffer.from(text).subarray(0, room);
  return head.subarray(0, head.lastIndexOf('\n') + 1).toString();
}

function taken(growing: RecordFile): string {
  const text = growing.texts.join('');
  growing.texts = [];
  growing.gathered = 0;
  return text;
}

function takenCut(growing: RecordFile): string {
  if (growing.cut === 0) return '';
  const line = `${growing.endsLine ? '' : '\n'}[Phasegate left out ${growing.cut} bytes here]\n`;
  growing.cut = 0;
  growing.endsLine = true;
  return line;
}

/** The parent folder exists except for the first time, which makes this cheap. */
function makeExchange(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    makeFolder(folder);
  }
  mkdirSync(join(folder, ARTIFACTS), { mode: 0o700 });
  mkdirSync(join(folder, OUT), { mode: 0o700 });
}

/** Most folders are empty, and listing one takes ten times as long. */
async function removeFolder(folder: string): Promise<void> {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    await removeTree(folder);
  }
}
