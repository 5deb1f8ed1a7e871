import { writeSync } from 'node:fs';
import type { Paint } from '../core/text/paint.ts';
import { codeOf, diskRefusal } from '../disk.ts';
import { painter } from './paint.ts';

/** What a command has found, on stdout: written at once, also into a pipe whose reader is slow. */
export function printResult(text: string): void {
  write(1, text.endsWith('\n') || text === '' ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  printResult(JSON.stringify(value, null, 2));
}

/** What a person should know beside the result, on stderr. */
export function printNote(text: string): void {
  write(2, `${text}\n`);
}

export interface Surface {
  readonly paint: Paint;
  readonly columns: number;
}

export function surfaceOf(stream: NodeJS.WriteStream): Surface {
  return {
    paint: painter({ isTerminal: stream.isTTY === true, env: process.env }),
    columns: stream.columns ?? 120,
  };
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
    throw diskRefusal(error, 'What was found cannot be printed');
  }
}
