import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../disk.ts';
import type { CheckpointStore, StoredCheckpoint } from '../ports.ts';
import { quietly } from './quietly.ts';
import { withinTime } from './time-limit.ts';

export interface CacheStoreOptions {
  /** `RUNNER_TEMP`: the library takes the file's place for a part of its key, so it must be the same in every job. */
  readonly temporary: string;
  /** Whoever triggered the run: what strangers may have had a part in is never found by others. */
  readonly trust: 'trusted' | 'stranger';
  /** For one thing that the library does, in milliseconds. */
  readonly limitMs: number;
  readonly onNote: (note: string) => void;
}

/**
 * Checkpoints as entries of the Actions cache: a quick way that may be missing, full or read-only, which is said once and
 * never matters. The id is the name.
 *
 * The library unpacks what it finds with the rights of this process, before anybody can look at it. So this is only for
 * jobs in which agents run anyway, and never for one that decides or delivers.
 */
export function cacheStore(options: CacheStoreOptions): CheckpointStore {
  const { trust, temporary, limitMs, onNote } = options;
  const keyOf = (name: string): string => `phasegate-v1-${trust}-${name}`;
  const folder = join(temporary, 'phasegate-cache');
  const file = join(folder, 'checkpoint.tar.gz');
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
        const id = await attempt(limitMs, () => saveCache([file], keyOf(name)));
        await rm(file, { force: true });
        if (id !== undefined && id !== -1) return { id: name, name };
        isWritable = false;
        onNote(`The cache takes no checkpoint here; nothing more is put there. ${ENOUGH}`);
        return null;
      }),
    get: (id, to) =>
      inTurn(async () => {
        const { isFeatureAvailable, restoreCache } = await import('@actions/cache');
        if (!isFeatureAvailable()) return false;
        await emptyPlace(folder, file);
        const key = await attempt(limitMs, () => restoreCache([file], keyOf(id)));
        // Where the workspace lies elsewhere than in the job that saved it, it is unpacked elsewhere, too.
        if (key !== keyOf(id) || !existsSync(file)) return false;
        await rename(file, to).catch((error: unknown) => acrossDisks(error, file, to));
        return true;
      }),
    find: (prefix) =>
      inTurn(async () => {
        const { isFeatureAvailable, restoreCache } = await import('@actions/cache');
        if (!isFeatureAvailable()) return [];
        const wanted = keyOf(prefix);
        const look = () => restoreCache([file], wanted, [wanted], { lookupOnly: true });
        return named(keyOf(''), await attempt(limitMs, look));
      }),
  };
}

const ENOUGH = 'The artifact is what counts, so this does not matter.';

/** What the library gives for nothing: `undefined`, also where it waits for ever. */
async function attempt<T>(limitMs: number, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await quietly(() => withinTime(limitMs, work));
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** One thing at a time: there is one place for the file. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}

async function emptyPlace(folder: string, file: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rm(file, { recursive: true, force: true });
}

async function acrossDisks(error: unknown, file: string, to: string): Promise<void> {
  if (codeOf(error) !== 'EXDEV') throw error;
  await copyFile(file, to);
  await rm(file);
}

/** The service tells of the newest entry only. */
function named(before: string, key: string | undefined): readonly StoredCheckpoint[] {
  if (key === undefined || !key.startsWith(before)) return [];
  const name = key.slice(before.length);
  return [{ id: name, name }];
}
