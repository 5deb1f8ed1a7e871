import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskRefusal, syncFolder, writeWhole } from '../system/disk.ts';

/** Replaces a whole file and keeps its mode: a reader sees either the old or the new text. */
export function replaceText(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.new`;
  try {
    writeFlushed(temporary, text, { flags: 'w', mode: modeOf(path) });
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw diskRefusal(error, `${path} cannot be written`);
  }
}

/** Appends whole lines to a file; an incomplete last line stays a separate line. */
export function appendLines(path: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  try {
    writeFlushed(
      path,
      `${isCutOff(path) ? '\n' : ''}${lines.map((line) => `${line}\n`).join('')}`,
      {
        flags: 'a',
        mode: 0o644,
      },
    );
  } catch (error) {
    throw diskRefusal(error, `${path} cannot be written`);
  }
}

function writeFlushed(
  path: string,
  text: string,
  { flags, mode }: { readonly flags: 'w' | 'a'; readonly mode: number },
): void {
  const fd = openSync(path, flags, mode);
  try {
    writeWhole(fd, Buffer.from(text));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function isCutOff(path: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return false;
  const fd = openSync(path, 'r');
  try {
    const last = Buffer.alloc(1);
    readSync(fd, last, 0, 1, size - 1);
    return last.toString() !== '\n';
  } finally {
    closeSync(fd);
  }
}

function modeOf(path: string): number {
  return (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777;
}
