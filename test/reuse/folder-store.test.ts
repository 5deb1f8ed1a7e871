import { chmod, mkdir, readdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/core/lib/brands.ts';
import { folderStore } from '../../src/reuse/folder-store.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const key = (digit: number) => digestOf(String(digit).repeat(64));
const bytes = (text: string) => Buffer.from(text);

async function scene(bounds = { files: 10, bytes: 1_000 }) {
  const dir = await temporaryFolder();
  const folder = join(dir.path, 'reuse');
  const notes: string[] = [];
  const onNote = (note: string) => void notes.push(note);
  return {
    dir,
    folder,
    notes,
    store: folderStore({ folder, repository: 'local', onNote, bounds }),
  };
}

test('what is kept is found under its key, and nothing under another', async () => {
  const { dir, folder, store, notes } = await scene();
  await using _ = dir;
  expect(await store.find(key(1))).toBe(null);
  await store.keep(key(1), bytes('one'));
  await store.keep(key(1), bytes('one again'));
  expect(await store.find(key(1))).toEqual(bytes('one again'));
  expect(await store.find(key(2))).toBe(null);
  expect(await readdir(folder)).toHaveLength(1);
  expect(notes).toEqual([]);
});

test('what was used longest ago goes when there are too many, or they are too large', async () => {
  const few = await scene({ files: 2, bytes: 1_000 });
  await using _ = few.dir;
  for (const digit of [1, 2, 3]) await few.store.keep(key(digit), bytes(`${digit}`));
  expect(await readdir(few.folder)).toHaveLength(2);
  const small = await scene({ files: 10, bytes: 10 });
  await using __ = small.dir;
  for (const digit of [1, 2, 3]) await small.store.keep(key(digit), bytes('12345'));
  expect(await readdir(small.folder)).toHaveLength(2);
});

test('a folder that cannot be made or written is as good as an empty one, and that is said once', async () => {
  const { dir, folder, store, notes } = await scene();
  await using _ = dir;
  await writeFile(folder, 'a file in its place');
  await store.keep(key(1), bytes('one'));
  await store.keep(key(2), bytes('two'));
  expect(await store.find(key(1))).toBe(null);
  expect(notes).toEqual([`Results of earlier runs in ${folder} cannot be kept (EEXIST).`]);
});

test('a folder in the place of a result is none', async () => {
  const { dir, folder, store, notes } = await scene();
  await using _ = dir;
  await mkdir(join(folder, `${'1'.repeat(64)}.result`), { recursive: true });
  expect(await store.find(key(1))).toBe(null);
  expect(notes).toEqual([`Results of earlier runs in ${folder} cannot be read (EISDIR).`]);
  await chmod(folder, 0o700);
});

test.each([
  ['a link to a device that never ends', (file: string) => symlink('/dev/zero', file)],
  ['a link to another result', (file: string) => symlink('2'.repeat(64), file)],
  ['a folder', (file: string) => mkdir(file)],
  [
    'a file of a terabyte',
    (file: string) => writeFile(file, '').then(() => truncate(file, 2 ** 40)),
  ],
])('%s in place of a result is a miss, and is told', async (_, make) => {
  const { dir, folder, store, notes } = await scene();
  await using __ = dir;
  await store.keep(key(2), bytes('two'));
  await make(join(folder, `${'1'.repeat(64)}.result`));
  expect(await store.find(key(1))).toBe(null);
  expect(notes).toEqual([
    expect.stringMatching(/^Results of earlier runs in .* cannot be read \(E/),
  ]);
});
