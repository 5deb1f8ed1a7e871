import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { diskRefusal, writeWhole } from '../../system/disk.ts';

/** Puts the whole file in place, or nothing. Throws `Refusal` if the disk says no. */
export function replaceWhole(file: string, text: string): void {
  // Beside it, under a name that nothing else has; only its owner may read what may be private.
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
