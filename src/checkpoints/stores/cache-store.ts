import { lstatSync } from 'node:fs';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { CheckpointStore, StoredCheckpoint } from '../../ports.ts';
import { codeOf, makeFolder } from '../../system/disk.ts';
import { withinTime } from '../time-limit.ts';
import { quietly } from './quietly.ts';

export interface CacheStoreOptions {
  /** `RUNNER_TEMP`: the library makes the file's path part of its key, so it must be the same in every job. */
  readonly temporary: string;
  /** The trust level of the trigger: entries that untrusted people may have influenced are never found by trusted runs. */
  readonly trust: 'trusted' | 'stranger';
  /** The kind of the entries; each kind has its own path. */
  readonly holds: keyof typeof WHAT;
  /** Limit of one call of the library, in milliseconds. */
  readonly limitMs: number;
  readonly onNote: (note: string) => void;
}

/**
 * Checkpoints as entries of the Actions cache: an optional fast path that may be missing, full or read-only, which is noted once.
 * The id is the name.
 *
 * The library unpacks an entry with the rights of this process before it can be checked; GNU tar is made to write all of it into
 * the one expected file. Nevertheless this is only for jobs in which agents run, never for a job that decides or delivers.
 */
export function cacheStore(options: CacheStoreOptions): CheckpointStore {
  const { trust, temporary, limitMs, onNote, holds } = options;
  const keyOf = (name: string): string => `phasegate-v1-${trust}-${name}`;
  const { folder, pattern } = cachePaths(holds, temporary);
  const file = join(folder, WHAT[holds].file);
  let isWritable = true;
  const inTurn = queue();
  return {
    name: 'cache',
    put: (name, from) =>
      inTurn(async () => {
        const { isFeatureAvailable, saveCache } = await import('@actions/cache');
        if (!isWritable || !isFeatureAvailable()) return null;
        await emptyPlace(folder, file);
        await link(from, file).catch(() => copyFile(from, file));
        const id = await attempt(limitMs, () => saveCache([pattern], keyOf(name)));
        await rm(file, { force: true });
        if (id !== undefined && id !== -1) return { id: name, name, sha256: null };
        isWritable = false;
        onNote(`The cache is read-only here; ${WHAT[holds].instead}.`);
        return null;
      }),
    get: (id, to) =>
      inTurn(async () => {
        const { isFeatureAvailable, restoreCache } = await import('@actions/cache');
        if (!isFeatureAvailable() || !SAFE_PATH.test(file)) return false;
        await emptyPlace(folder, file);
        const key = await attempt(limitMs, () =>
          intoOne(file, () => restoreCache([pattern], keyOf(id))),
        );
        const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
        if (key !== keyOf(id) || !isFile) return false;
        await rename(file, to).catch((error: unknown) => acrossDisks(error, file, to));
        return true;
      }),
    find: (prefix) =>
      inTurn(async () => {
        const { isFeatureAvailable, restoreCache } = await import('@actions/cache');
        if (!isFeatureAvailable()) return [];
        const wanted = keyOf(prefix);
        const look = () => restoreCache([pattern], wanted, [wanted], { lookupOnly: true });
        return storedCheckpointFor(keyOf(''), await attempt(limitMs, look));
      }),
  };
}

/**
 * The library makes the written path part of the key. Self-hosted runners differ in `RUNNER_TEMP`; a path that begins with `~` is
 * equal text on every machine.
 */
function cachePaths(holds: keyof typeof WHAT, temporary: string) {
  const name = 'phasegate-cache';
  const { file } = WHAT[holds];
  if (holds === 'result')
    return { folder: join(homedir(), '.cache', name), pattern: `~/.cache/${name}/${file}` };
  const folder = join(temporary, name);
  return { folder, pattern: join(folder, file) };
}

const WHAT = {
  checkpoint: {
    file: 'checkpoint.tar.gz',
    instead: 'checkpoints are stored as artifacts only, which a resume needs',
  },
  result: { file: 'result', instead: 'results are not kept for later runs' },
} as const;

/** The library's result, or `undefined` on an error or a timeout. */
async function attempt<T>(limitMs: number, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await quietly(() => withinTime(limitMs, work));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** A path that needs no quoting, neither in `TAR_OPTIONS` nor in its `--transform`. */
const SAFE_PATH = /^[\w./-]+$/;

/** Whatever names an archive contains, GNU tar, which the library starts, writes to this one file. */
async function intoOne<T>(file: string, work: () => Promise<T>): Promise<T> {
  const { TAR_OPTIONS: before } = process.env;
  process.env.TAR_OPTIONS = `--transform=s|.*|${file}|`;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TAR_OPTIONS;
    else process.env.TAR_OPTIONS = before;
  }
}

/** Runs one call at a time, because there is only one path for the file. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}

async function emptyPlace(folder: string, file: string): Promise<void> {
  makeFolder(folder);
  await rm(file, { recursive: true, force: true });
}

async function acrossDisks(error: unknown, file: string, to: string): Promise<void> {
  if (codeOf(error) !== 'EXDEV') throw error;
  await copyFile(file, to);
  await rm(file);
}

/** The service reports only the newest entry. */
function storedCheckpointFor(before: string, key: string | undefined): readonly StoredCheckpoint[] {
  if (key === undefined || !key.startsWith(before)) return [];
  const name = key.slice(before.length);
  return [{ id: name, name, sha256: null }];
}
