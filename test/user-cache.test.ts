import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '../src/ports.ts';
import { lockedBy } from '../src/provision/install-lock.ts';
import { makeFolder } from '../src/system/disk.ts';
import { prepareCache, userCache } from '../src/system/user-cache.ts';
import { temporaryFolder } from './rig/temporary-folder.ts';

test.each([
  [{ XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/phasegate'],
  [{ XDG_CACHE_HOME: '', HOME: '/h' }, '/h/.cache/phasegate'],
  [{ XDG_CACHE_HOME: 'relative', HOME: '/h' }, '/h/.cache/phasegate'],
  [{ XDG_CACHE_HOME: './c' }, join(homedir(), '.cache/phasegate')],
  [{ HOME: '' }, join(homedir(), '.cache/phasegate')],
])('the cache of %j is in %s', (env, folder) => {
  expect(userCache(env)).toBe(folder);
});

/** Makes something at `at` that no cache can be in, and says why. */
const UNUSABLE: readonly (readonly [string, (at: string) => void, string])[] = [
  ['a file', (at) => writeFileSync(at, ''), 'a part of its path is not a folder'],
  ['a link to nothing', (at) => symlinkSync('nowhere', at), 'a file of that name already exists'],
  ['a link to itself', (at) => symlinkSync(at, at), 'a link has that name, or links form a cycle'],
  ['a link to a file', (at) => symlinkSync('/dev/null', at), 'a part of its path is not a folder'],
];

test.each(UNUSABLE)(
  'a cache folder below %s is refused with its path and a remedy',
  async (_, make, why) => {
    await using dir = await temporaryFolder();
    const at = join(dir.path, 'cache');
    make(at);
    const folder = join(at, 'phasegate', 'x');
    expect(refusalOf(() => prepareCache(folder))).toEqual([
      `The cache folder ${folder} cannot be used: ${why}.`,
      'Set `XDG_CACHE_HOME` to a folder that this user can write to.',
    ]);
  },
);

test.runIf(process.getuid?.() !== 0)('a cache folder that is read-only is refused', async () => {
  await using dir = await temporaryFolder();
  chmodSync(dir.path, 0o555);
  expect(refusalOf(() => prepareCache(join(dir.path, 'a')))[0]).toContain('permission denied');
  chmodSync(dir.path, 0o755);
});

/** Node's own `mkdir -p` never ends there. */
test.runIf(process.platform === 'linux')(
  'a folder that the system makes nothing in is refused at once',
  () => {
    expect(refusalOf(() => prepareCache('/proc/none/phasegate'))[0]).toBe(
      'The cache folder /proc/none/phasegate cannot be used: it does not exist.',
    );
  },
);

test('a folder is made with all above it, by several at once', async () => {
  await using dir = await temporaryFolder();
  const folder = join(dir.path, 'a/b/c');
  makeFolder(folder);
  makeFolder(folder);
  mkdirSync(join(folder, 'd'));
  symlinkSync('a', join(dir.path, 'link'));
  makeFolder(join(dir.path, 'link', 'e', 'f'));
  expect(
    spawnSync('find', ['-type', 'd'], { cwd: dir.path, encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
      .sort(),
  ).toEqual(['.', './a', './a/b', './a/b/c', './a/b/c/d', './a/e', './a/e/f']);
});

test('a lock from a clock that runs ahead holds nobody up for ever', async () => {
  await using dir = await temporaryFolder();
  const lock = join(dir.path, 'x.lock');
  mkdirSync(lock);
  utimesSync(lock, new Date('2100-01-01'), new Date('2100-01-01'));
  const { signal } = new AbortController();
  await using held = await lockedBy(lock, { signal, longestMs: -1 });
  expect(held).toBeDefined();
});

function refusalOf(work: () => void): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return [error.message, error.remedy];
    throw error;
  }
  throw new Error('not refused');
}
