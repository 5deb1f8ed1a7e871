import { existsSync, lstatSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOnDisk } from '../../src/workspace/checkout.ts';
import { few } from '../rig/long.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';
import { workspaceScene } from '../rig/workspace-scene.ts';

few(1);

test('nothing is written into the `.git` of a job that a sandbox covers, which may be read-only', async () => {
  const long = new Date('2020-01-01');
  await using run = await workspaceScene({
    mode: 'checkout',
    before: async (repo) => utimesSync(join(repo.path, '.git'), long, long),
  });
  const { repo, work, write } = run;
  await write({ 'a.txt': 'changed\n' });
  expect((await work.freeze()).paths).toEqual(['a.txt']);
  expect(statSync(join(repo.path, '.git')).mtime).toEqual(long);
});

const IGNORING = { '.gitignore': '.gitattributes\nbuilt/\n', 'src/a.js': 'a\n' };
const FROM_BEFORE = {
  'src/.gitattributes': '*.js ident\n',
  'built/.gitattributes': '*.js ident\n',
};
const NOTE = /^removed `src\/.gitattributes`, because git would store other files by it/;

test.each([
  ['an earlier step of a job left', { mode: 'checkout' }],
  ['`carry` brought', { carry: ['src/*', 'built'] }],
] as const)(
  'ignored attributes that %s are removed with a note, and blamed on no phase',
  async (_, how) => {
    const notes: string[] = [];
    await using run = await workspaceScene({
      ...how,
      files: IGNORING,
      before: (repo) => repo.write(FROM_BEFORE),
      onNote: (note) => notes.push(note),
    });
    const { work, write, directory } = run;
    expect(notes).toEqual([expect.stringMatching(NOTE)]);
    expect(existsSync(join(directory, 'built/.gitattributes'))).toBe(true);
    expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
    await write({ 'src/a.js': 'changed\n' });
    expect((await work.freeze()).paths).toEqual(['src/a.js']);
  },
);

test('an ignored file whose name only resembles that of attributes stays, if the disk tells them apart', async () => {
  await using run = await workspaceScene({ files: { '.gitignore': '.GITATTRIBUTES\n' } });
  const { work, write, directory } = run;
  await write({ '.GITATTRIBUTES': '* ident\n', 'a.txt': 'changed\n' });
  const isTold = !existsSync(join(directory, '.gitattributes'));
  const { untracked } = await work.dirt();
  expect(untracked).toEqual(isTold ? [] : ['.GITATTRIBUTES']);
});

const MEMORY = '/dev/shm';
const hasOtherDisk =
  lstatSync(MEMORY, { throwIfNoEntry: false })?.isDirectory() === true &&
  process.platform === 'linux';

test.runIf(hasOtherDisk)('what a disk can store is tried on that of the files', async () => {
  await using folder = await temporaryFolder();
  const other = mkdtempSync(join(MEMORY, 'phasegate-test-'));
  onTestFinished(() => rmSync(other, { recursive: true }));
  const places = [folder.path, other];
  for (const home of places)
    for (const root of places)
      expect(statSync(folderOnDisk(home, root)).dev).toBe(statSync(root).dev);
});
