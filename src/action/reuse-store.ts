import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheStore } from '../checkpoints/stores/cache-store.ts';
import type { Digest } from '../core/lib/brands.ts';
import type { CheckpointStore, ReuseStore } from '../ports.ts';
import { folderStore, MAX_RESULT_BYTES, reuseFolder } from '../reuse/folder-store.ts';
import { codeOf, makeFolder } from '../system/disk.ts';
import { readRegular } from '../system/read-regular.ts';
import type { Job } from './job.ts';
import { CACHE_MS, isUntrustedTrigger, mayCacheIn } from './stores.ts';

/**
 * Results of earlier runs as entries of the Actions cache. `null` for an event that anybody can cause: results that
 * untrusted people may have influenced are not stored, and stored results are not used for them. `null` in a job without cache.
 */
export function reuseStoreOf(
  job: Job,
  store: string,
  onNote: (note: string) => void,
): ReuseStore | null {
  if (isUntrustedTrigger(job) || !mayCacheIn(job)) return null;
  const { temp: temporary, repository } = job.context;
  const folder = reuseFolder(store);
  const cache = cacheStore({
    temporary,
    trust: 'trusted',
    holds: 'result',
    limitMs: CACHE_MS,
    onNote,
  });
  return cachedResults({ near: folderStore({ folder, repository, onNote }), cache, folder });
}

export interface CachedResults {
  /** The store of this job only. */
  readonly near: ReuseStore;
  readonly cache: CheckpointStore;
  /** For files during transfer. */
  readonly folder: string;
}

/** Looks in the job's store first; new results are uploaded to the cache while the run continues. */
export function cachedResults({ near, cache, folder }: CachedResults): ReuseStore {
  const underway = new Set<Promise<void>>();
  return {
    repository: near.repository,
    find: async (key) =>
      (await near.find(key)) ??
      (await withFile(folder, async (file) =>
        (await quietly(() => cache.get(cacheNameOf(key), file))) === true
          ? readRegular(file, { most: MAX_RESULT_BYTES, links: 'refused' })
          : null,
      )),
    keep: async (key, bytes) => {
      await near.keep(key, bytes);
      const sent = withFile(folder, async (file) => {
        await writeFile(file, bytes, { mode: 0o600 });
        await quietly(() => cache.put(cacheNameOf(key), file));
        return null;
      }).then(() => {
        underway.delete(sent);
      });
      underway.add(sent);
    },
    settled: async () => {
      await Promise.all(underway);
    },
  };
}

/** Differs from names of checkpoints, which begin with `phasegate-`. */
const cacheNameOf = (key: Digest): string => `reuse-${key.slice('sha256:'.length)}`;

/** A full or read-only disk counts as an empty cache. */
async function withFile<T>(folder: string, work: (file: string) => Promise<T | null>) {
  const file = join(folder, `.way-${randomUUID()}`);
  try {
    makeFolder(folder);
    return await work(file);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  } finally {
    await rm(file, { force: true }).catch(() => {});
  }
}

/** The cache store reports its own errors, which have no effect here. */
async function quietly<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
