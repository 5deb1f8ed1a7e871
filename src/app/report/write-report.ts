import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { diskRefusal, writeWhole } from '../../system/disk.ts';

/** Replaces the file as a whole, or not at all. Throws `Refusal` if the disk refuses. */
export function replaceWhole(file: string, text: string): void {
  // In the same folder, under a unique name; only the owner can read it, because the content may be private.
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    const fd = openSync(temporary, 'wx', 0o600);
    try {
      writeWhole(fd, Buffer.from(text));
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw diskRefusal(error, `The report ${file} cannot be written`);
  }
}
