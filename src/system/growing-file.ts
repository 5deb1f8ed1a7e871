import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** A text file to which another process appends, read line by line. */
export class GrowingFile {
  readonly #path: string;
  readonly #most: number;
  readonly #decoder = new StringDecoder('utf8');
  #position: number | null = null;
  #rest = '';

  /** `most`: bytes at its end that are read of a file which is long at the first look. */
  constructor(path: string, most = Number.POSITIVE_INFINITY) {
    this.#path = path;
    this.#most = most;
  }

  /** Whether there was such a file at the last look. */
  get isThere(): boolean {
    return this.#position !== null;
  }

  /** The line that has no end yet. */
  get rest(): string {
    return this.#rest;
  }

  /** The lines that ended since the last look. */
  lines(): readonly string[] {
    const lines = (this.#rest + this.#more()).split('\n');
    this.#rest = lines.pop() ?? '';
    return lines;
  }

  #more(): string {
    const size = statSync(this.#path, { throwIfNoEntry: false })?.size;
    if (size === undefined) return '';
    const from = this.#position ?? Math.max(0, size - this.#most);
    const file = openSync(this.#path, 'r');
    try {
      return this.#read(file, from);
    } finally {
      closeSync(file);
    }
  }

  #read(file: number, from: number): string {
    const chunks: string[] = [];
    const buffer = Buffer.alloc(64 * 1024);
    let position = from;
    for (let bytes = -1; bytes !== 0; position += bytes) {
      bytes = readSync(file, buffer, 0, buffer.length, position);
      chunks.push(this.#decoder.write(buffer.subarray(0, bytes)));
    }
    this.#position = position;
    return chunks.join('');
  }
}
