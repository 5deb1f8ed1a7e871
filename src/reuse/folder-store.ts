import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../core/lib/brands.ts';
import type { ReuseStore } from '../ports.ts';
import { codeOf, ifAllowed, makeFolder, namesIn, writeDurably } from '../system/disk.ts';
import { readRegular } from '../system/read-regular.ts';

/** Limits of the folder; the results that were used or stored longest ago are removed first. */
export interface FolderBounds {
  readonly files: number;
  readonly bytes: number;
}

const BOUNDS: FolderBounds = { files: 500, bytes: 512 * 1024 * 1024 };
/** In bytes; no larger result is ever stored. */
export const MAX_RESULT_BYTES = 64 * 1024 * 1024;

export interface FolderStoreOptions {
  readonly folder: string;
  readonly repository: string;
  readonly onNote: (note: string) => void;
  readonly bounds?: FolderBounds;
}

/** The folder with results in a folder with all runs. */
export const reuseFolder = (store: string): string => join(store, 'reuse');

/** A store with one file per result, each complete or absent. */
export function folderStore(options: FolderStoreOptions): ReuseStore {
  const { folder, repository, onNote, bounds = BOUNDS } = options;
  let hasSaidNo = false;
  const refuse = (doing: string, error: unknown): void => {
    const code = codeOf(error);
    if (code === null) throw error;
    if (!hasSaidNo) onNote(`Results of earlier runs in ${folder} cannot be ${doing} (${code}).`);
    hasSaidNo = true;
  };
  return {
    repository,
    find: async (key) => {
      const file = resultFile(folder, key);
      try {
        const bytes = readRegular(file, { most: MAX_RESULT_BYTES, links: 'refused' });
        touch(file);
        return bytes;
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') refuse('read', error);
        return null;
      }
    },
    keep: async (key, bytes) => {
      const temporary = join(folder, `${TEMPORARY_PREFIX}${randomUUID()}`);
      try {
        makeFolder(folder);
        writeDurably(temporary, bytes);
        renameSync(temporary, resultFile(folder, key));
        removeOldest(folder, bounds);
      } catch (error) {
        discard(temporary);
        refuse('kept', error);
      }
    },
    settled: async () => {},
  };
}

/** `phasegate clean` removes leftovers. */
const discard = (file: string) => ifAllowed(() => rmSync(file, { force: true }));

const FILE_SUFFIX = '.result';
/** Prefix of files that are being written, or were when their process died. */
const TEMPORARY_PREFIX = '.new-';

const resultFile = (folder: string, key: Digest): string =>
  join(folder, `${key.slice('sha256:'.length)}${FILE_SUFFIX}`);

/** Updates the time of use for the removal of the oldest; a failure of that is harmless. */
function touch(file: string): void {
  const now = new Date();
  ifAllowed(() => utimesSync(file, now, now));
}

export interface StoredResultFile {
  readonly file: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

/** All stored results, newest first; files of a write whose process died are included as the oldest. */
export function keptFiles(folder: string): readonly StoredResultFile[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(FILE_SUFFIX) || name.startsWith(TEMPORARY_PREFIX))
    .flatMap((name) => {
      const file = join(folder, name);
      const stats = lstatSync(file, { throwIfNoEntry: false });
      if (stats === undefined) return [];
      const usedAt = name.startsWith(TEMPORARY_PREFIX) ? 0 : stats.mtimeMs;
      return [{ file, bytes: stats.size, usedAt }];
    })
    .sort((a, b) => b.usedAt - a.usedAt || (a.file < b.file ? -1 : 1));
}

/** Another process may be writing new files now, so those stay. */
function removeOldest(folder: string, { files, bytes }: FolderBounds): void {
  let room = bytes;
  const kept = keptFiles(folder).filter(({ usedAt }) => usedAt > 0);
  for (const [at, one] of kept.entries()) {
    room -= one.bytes;
    if (at >= files || room < 0) rmSync(one.file, { force: true });
  }
}
