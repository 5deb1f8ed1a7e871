import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPath } from '../../src/checkpoints/archive/opened-path.ts';
import { refusalOf } from '../rig/refusal.ts';
import { writeFiles } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const names = [
  'phasegate-a-1-000007.tar.gz',
  'phasegate-a-2-000003.tar.gz',
  'phasegate-a-1-000009.tar.gz',
];

test('of a folder with archives the newest is meant, however they were downloaded, and the others are its parts', async () => {
  await using dir = await temporaryFolder();
  const [flat, nested] = [join(dir.path, 'flat'), join(dir.path, 'nested')];
  await writeFiles(flat, Object.fromEntries([...names, 'notes.txt'].map((name) => [name, name])));
  await writeFiles(nested, Object.fromEntries(names.map((name) => [`${name}/${name}`, name])));
  const to = join(dir.path, 'to');
  const got: string[] = [];
  for (const path of [flat, nested, join(nested, names[1] ?? '', names[1] ?? '')]) {
    const opened = await openPath(path, dir.path);
    for (const id of [opened?.path ?? '', ...names]) {
      expect(await opened?.store.get(id, to)).toBe(true);
      got.push(await readFile(to, 'utf8'));
      await rm(to);
    }
    expect(await opened?.store.get('notes.txt', to)).toBe(false);
  }
  const newestThenAll = [names[1], ...names];
  expect(got).toEqual([...newestThenAll, ...newestThenAll, ...newestThenAll]);
});

test('archives of several runs are not guessed at', async () => {
  await using dir = await temporaryFolder();
  await writeFiles(dir.path, {
    'phasegate-b-1-000001.tar.gz': '',
    'phasegate-a-1-000001.tar.gz': '',
  });
  const refusal = await refusalOf(openPath(dir.path, dir.path));
  expect([refusal.message, refusal.remedy]).toEqual([
    `${dir.path} contains checkpoints of several runs: a, b.`,
    'Give the file of one checkpoint.',
  ]);
});

test('a zip archive is to be unpacked first', async () => {
  await using dir = await temporaryFolder();
  const zip = join(dir.path, 'x.zip');
  await writeFile(zip, 'PK\u0003\u0004');
  expect((await refusalOf(openPath(zip, dir.path))).message).toBe(`${zip} is a zip archive.`);
});

test('where there is no checkpoint, there is none', async () => {
  await using dir = await temporaryFolder();
  await mkdir(join(dir.path, 'folder'));
  await writeFiles(dir.path, { 'folder/file': '' });
  expect(await openPath(join(dir.path, 'folder'), dir.path)).toBeNull();
  expect(await openPath(join(dir.path, 'nothing'), dir.path)).toBeNull();
});
