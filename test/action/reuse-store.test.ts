import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedResults } from '../../src/action/reuse-store.ts';
import { digestOf } from '../../src/core/lib/brands.ts';
import { type CheckpointStore, Refusal } from '../../src/ports.ts';
import { folderStore } from '../../src/reuse/folder-store.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const KEY = digestOf('1'.repeat(64));
const BYTES = Buffer.from('kept');

/** A cache that is a folder, or does not work. */
function cacheIn(folder: string, how: 'well' | 'down' | 'read-only' | 'full'): CheckpointStore {
  const fault = () => new Refusal('The cache does not answer.', 'Wait.');
  return {
    name: 'cache',
    put: async (name, file) => {
      if (how === 'down' || how === 'full') throw fault();
      if (how === 'read-only') return null;
      await copyFile(file, join(folder, name));
      return { id: name, name, sha256: null };
    },
    get: async (id, file) => {
      if (how === 'down') throw fault();
      return copyFile(join(folder, id), file).then(
        () => true,
        () => false,
      );
    },
    find: async () => [],
  };
}

async function job(cache: CheckpointStore, folder: string) {
  const near = folderStore({ folder, repository: 'me/api', onNote: () => {} });
  return cachedResults({ near, cache, folder });
}

test('a later job finds what an earlier one kept', async () => {
  await using dir = await temporaryFolder();
  const cache = cacheIn(dir.path, 'well');
  const first = await job(cache, join(dir.path, 'one'));
  await first.keep(KEY, BYTES);
  await first.settled();
  expect(await readFile(join(dir.path, `reuse-${'1'.repeat(64)}`))).toEqual(BYTES);
  const second = await job(cache, join(dir.path, 'two'));
  expect(Buffer.from((await second.find(KEY)) ?? [])).toEqual(BYTES);
  expect(await second.find(digestOf('2'.repeat(64)))).toBe(null);
});

test.each(['down', 'read-only', 'full'] as const)(
  'a cache that is %s has nothing and takes nothing',
  async (how) => {
    await using dir = await temporaryFolder();
    const cache = cacheIn(dir.path, how);
    const first = await job(cache, join(dir.path, 'one'));
    await first.keep(KEY, BYTES);
    await first.settled();
    // In the same job it is there all the same.
    expect(Buffer.from((await first.find(KEY)) ?? [])).toEqual(BYTES);
    const second = await job(cache, join(dir.path, 'two'));
    expect(await second.find(KEY)).toBe(null);
  },
);

test('no place for files is as good as no cache', async () => {
  await using dir = await temporaryFolder();
  const store = await job(cacheIn(dir.path, 'well'), '/proc/none');
  await store.keep(KEY, BYTES);
  await store.settled();
  expect(await store.find(KEY)).toBe(null);
});
