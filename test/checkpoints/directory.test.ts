import {
  chmod,
  chown,
  lstat,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createRunFolder,
  journalFile,
  listRuns,
  localStore,
  prepareStore,
} from '../../src/checkpoints/directory.ts';
import { refusalOf } from '../rig/refusal.ts';
import { runOf } from '../rig/run-id.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

test('a store is made with its marker, for its owner only, and made again without harm', async () => {
  await using dir = await temporaryFolder();
  const store = localStore(dir.path);
  await prepareStore(store);
  await createRunFolder(store, runOf('one'));
  await prepareStore(store);
  expect((await readdir(store, { recursive: true })).sort()).toEqual([
    '.gitignore',
    'runs',
    'runs/one',
    'version',
  ]);
  expect(await readFile(join(store, 'version'), 'utf8')).toBe('1\n');
  // Git ignores it by itself, whatever the repository says.
  expect(await readFile(join(store, '.gitignore'), 'utf8')).toBe('*\n');
  expect((await stat(store)).mode & 0o777).toBe(0o700);
});

test('what a process that died while it made the store left is made whole', async () => {
  await using dir = await temporaryFolder();
  const store = localStore(dir.path);
  await mkdir(store);
  await writeFile(join(store, 'version'), '');
  await prepareStore(store);
  expect(await readFile(join(store, 'version'), 'utf8')).toBe('1\n');
});

test('a run of the same name is refused, but for one that was never begun', async () => {
  await using dir = await temporaryFolder();
  await prepareStore(dir.path);
  const folder = await createRunFolder(dir.path, runOf('one'));
  expect(await createRunFolder(dir.path, runOf('one'))).toBe(folder);
  await writeFile(journalFile(folder), '{}\n');
  const refusal = await refusalOf(createRunFolder(dir.path, runOf('one')));
  expect([refusal.message, refusal.remedy]).toEqual([
    'The run `one` already exists.',
    'Choose another id, or see what became of it: `phasegate status one`.',
  ]);
});

test('runs are listed with the one that started last first; other folders are none', async () => {
  await using dir = await temporaryFolder();
  expect(await listRuns(localStore(dir.path))).toEqual([]);
  await prepareStore(dir.path);
  for (const [name, seconds] of [
    ['old', 1_000],
    ['b', 2_000],
    ['a', 2_000],
  ] as const) {
    const folder = await createRunFolder(dir.path, runOf(name));
    await writeFile(journalFile(folder), '');
    await utimes(journalFile(folder), seconds, seconds);
  }
  await createRunFolder(dir.path, runOf('without-a-journal'));
  await mkdir(join(dir.path, 'runs', 'Not A Run'));
  expect(await listRuns(dir.path)).toEqual([
    {
      run: 'a',
      folder: join(dir.path, 'runs', 'a'),
      mtime: 2_000_000,
      startedAt: '1970-01-01T00:33:20.000Z',
    },
    {
      run: 'b',
      folder: join(dir.path, 'runs', 'b'),
      mtime: 2_000_000,
      startedAt: '1970-01-01T00:33:20.000Z',
    },
    {
      run: 'old',
      folder: join(dir.path, 'runs', 'old'),
      mtime: 1_000_000,
      startedAt: '1970-01-01T00:16:40.000Z',
    },
  ]);
});

const FOREIGN: readonly (readonly [string, (store: string) => Promise<unknown>, string])[] = [
  ['a file', (store) => writeFile(store, ''), 'STORE is not a folder.'],
  ['a link', (store) => symlink('/tmp', store), 'STORE is a link.'],
  [
    'a folder of something else',
    async (store) => {
      await mkdir(store);
      await writeFile(join(store, 'phases.txt'), '');
    },
    'STORE was not created by Phasegate: the folder has no file `version`.',
  ],
  [
    'a store of a newer release',
    async (store) => {
      await mkdir(store);
      await writeFile(join(store, 'version'), '2\n');
    },
    'STORE has layout "2", but this release of Phasegate reads layout 1.',
  ],
  process.getuid?.() === 0
    ? [
        "another user's folder",
        async (store) => {
          await mkdir(store);
          await chown(store, 12_345, 12_345);
        },
        'STORE belongs to another user (12345, not 0).',
      ]
    : [
        'a folder that may not be written',
        async (store) => {
          await mkdir(store);
          await chmod(store, 0o500);
        },
        'STORE cannot be read and written.',
      ],
];

test.each(FOREIGN)(
  '%s is refused in place of the store, and left as it is',
  async (_, make, said) => {
    await using dir = await temporaryFolder();
    const store = localStore(dir.path);
    await make(store);
    // Not of what a link leads to: others use that folder, too.
    const before = await lstat(store);
    for (const use of [prepareStore, listRuns]) {
      const refusal = await refusalOf(use(store));
      expect(refusal.message.replaceAll(store, 'STORE')).toBe(said);
      expect(refusal.remedy).toMatch(/move the folder away/i);
    }
    expect((await lstat(store)).mtimeMs).toBe(before.mtimeMs);
  },
);
