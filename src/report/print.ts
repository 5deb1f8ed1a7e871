import { writeSync } from 'node:fs';
import type { Paint } from '../core/text/terminal/paint.ts';
import { printable, printableJson } from '../core/text/untrusted/neutral.ts';
import { codeOf, diskRefusal } from '../system/disk.ts';
import { painter } from './paint.ts';

/** What a command has found, on stdout: written at once, also into a pipe whose reader is slow. */
export function printResult(text: string): void {
  writeLines(printable(text));
}

export function printJson(value: unknown): void {
  writeLines(printableJson(value));
}

/** Lines that may be commands to the runner, and are meant to be. */
export function printForRunner(text: string): void {
  writeLines(text);
}

/** What a person should know beside the result, on stderr. */
export function printNote(text: string): void {
  write(2, `${printable(text)}\n`);
}

export interface Surface {
  readonly paint: Paint;
  readonly columns: number;
}

export function surfaceOf(stream: NodeJS.WriteStream): Surface {
  return {
    paint: painter({ isTerminal: stream.isTTY === true, env: process.env }),
    // What goes to a file or another program is whole.
    columns: stream.isTTY === true ? (stream.columns ?? 80) : Number.POSITIVE_INFINITY,
  };
}

function writeLines(text: string): void {
  write(1, text.endsWith('\n') || text === '' ? text : `${text}\n`);
}

function write(fd: number, text: string): void {
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
    // A reader that went away wants nothing more; a full pipe is tried again.
    if (codeOf(error) === 'EPIPE') return 'gone';
    if (codeOf(error) === 'EAGAIN') return 0;
    throw diskRefusal(error, 'The result cannot be printed');
  }
}
