import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './ports.ts';

/** What the system said no to, as a `Refusal`; `doing` begins the sentence: "The journal x cannot be written". */
export function diskRefusal(error: unknown, doing: string): Refusal {
  const code = codeOf(error);
  if (code === null) throw error;
  const [why, remedy] = REASONS[code] ?? [
    code,
    'See what the system says about it, then try again.',
  ];
  return new Refusal(`${doing}: ${why}.`, remedy, { cause: error });
}

/** The system's name of what went wrong, such as `ENOENT`; `null` if the system has no part in it. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

/**
 * Puts a whole file in place: whoever reads it, also after a loss of power, finds the old text or all of the new. One
 * process at a time may do so with the same file.
 */
export function replaceFile(path: string, text: string): void {
  const temporary = `${path}.new`;
  try {
    writeDurably(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Writes a file that must survive a loss of power; its folder is for the caller to sync. */
export function writeDurably(path: string, text: string): void {
  const fd = openSync(path, 'w', 0o600);
  try {
    writeWhole(fd, Buffer.from(text));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** A write may take only a part, such as when the disk fills up; then the next one says why. */
export function writeWhole(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(fd, bytes, done);
}

/** Which names a folder holds survives a loss of power from here on. */
export function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

const FULL = 'Free some space, then `phasegate resume`.';
const RIGHTS = 'Make it readable and writable for the user that runs Phasegate.';

/** What the common ones mean, and what to do. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['the disk is full', FULL],
  EDQUOT: ['the disk quota is used up', FULL],
  EFBIG: [
    'the file would be larger than allowed here',
    'Raise `ulimit -f`, then `phasegate resume`.',
  ],
  EIO: ['the disk failed (EIO)', 'See to the disk, then `phasegate resume`.'],
  EROFS: ['the disk is read-only', 'Make it writable, then `phasegate resume`.'],
  EACCES: ['this user may not', RIGHTS],
  EPERM: ['this user may not', RIGHTS],
  ENOENT: ['it does not exist', 'Look whether something moved or removed it.'],
  EMFILE: ['too many files are open', 'Raise `ulimit -n`, then `phasegate resume`.'],
};
