import { writeSync } from 'node:fs';
import { prose } from '../core/text/line.ts';
import type { Surface } from '../core/text/terminal/paint.ts';
import { printable, printableJson } from '../core/text/untrusted/neutral.ts';
import { codeOf, diskRefusal } from '../system/disk.ts';
import { isLostTerminal } from '../system/lost-terminal.ts';
import { painter } from './paint.ts';

/** Prints the result of a command to stdout; synchronously, also to a slow pipe. */
export function printResult(text: string): void {
  writeLines(printable(text));
}

export function printJson(value: unknown): void {
  writeLines(printableJson(value));
}

/** Prints lines that are intended as workflow commands. */
export function printForRunner(text: string): void {
  writeLines(text);
}

/** Prints a note for people to stderr, broken between words on a terminal. */
export function printNote(text: string): void {
  writeAll(2, `${prose(printable(text), columnsOf(process.stderr))}\n`);
}

/** The same for a result of sentences, to stdout. */
export function printProse(text: string): void {
  writeLines(prose(printable(text), columnsOf(process.stdout)));
}

/** Output to a file or another program is not truncated or broken. A terminal without a size says 0. */
const columnsOf = (stream: NodeJS.WriteStream): number =>
  stream.isTTY === true ? stream.columns || 80 : Number.POSITIVE_INFINITY;

export function surfaceOf(stream: NodeJS.WriteStream): Surface {
  return {
    paint: painter({ isTerminal: stream.isTTY === true, env: process.env }),
    columns: columnsOf(stream),
  };
}

function writeLines(text: string): void {
  writeAll(1, text.endsWith('\n') || text === '' ? text : `${text}\n`);
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    const written = writeSome(fd, bytes.subarray(done));
    if (written === 'gone') return;
    done += written;
  }
}

function writeSome(fd: number, bytes: Uint8Array): number | 'gone' {
  try {
    return writeSync(fd, bytes);
  } catch (error) {
    // Nothing is written after the reader is gone; a full pipe is tried again.
    if (codeOf(error) === 'EPIPE') return 'gone';
    if (codeOf(error) === 'EAGAIN') return 0;
    if (codeOf(error) === 'EIO' && isLostTerminal(fd)) return 'gone';
    throw diskRefusal(error, 'The result cannot be printed');
  }
}
