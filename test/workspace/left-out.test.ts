import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { setRights } from '../../src/system/open-folder.ts';
import { settleModes } from '../../src/workspace/conversions.ts';
import type { WorkspaceListing } from '../../src/workspace/listing.ts';
import { few } from '../rig/long.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';
import { committed, workspaceScene } from '../rig/workspace-scene.ts';

few(3);

const NONE = { tracked: [], untracked: [] };

test.each([
  ...['git~1/x', 'src/git~1/x', 'GIT~1/x', 'git~1', 'git~1 /x', 'git~1./x'],
  ...['.git /x', '.git./x', 'src/.git ...', '.git . ./x'],
  ...['.git\\foo', 'src/a\\.git\\x', '.git::$INDEX_ALLOCATION/x', '.git:x', 'src/.GIT /x'],
  ...['.g\u200cit/x', 'src/.git\u200d/x', '.gi\u202at/x', '\ufeff.git/x', '.GI\u206fT/x'],
  ...['.GiT /x', 'src/.git\u200e'],
])('row 42: %j, which git leaves out without an error, is refused and removed', async (path) => {
  await using run = await workspaceScene({ files: { 'src/a.txt': 'a\n' } });
  const { work, write, directory } = run;
  await write({ [path]: 'verified, but not delivered\n', 'src/a.txt': 'changed\n' });
  await expect(work.freeze()).rejects.toMatchObject({
    name: 'ChangeRefused',
    path,
    why: 'git does not store it, because some systems take its name for `.git`',
  });
  await work.discard();
  expect(existsSync(join(directory, path))).toBe(false);
  expect(await work.dirt()).toEqual(NONE);
});

test.each(['.GIT/x', 'src/.git/x', 'src/.Git'])(
  'row 42: %j counts as a separate repository',
  async (path) => {
    await using run = await workspaceScene({ files: { 'src/a.txt': 'a\n' } });
    const { work, write } = run;
    await write({ [path]: 'x\n' });
    await expect(work.freeze()).rejects.toMatchObject({
      name: 'ChangeRefused',
      why: 'it is a separate git repository',
    });
    await work.discard();
    expect(await work.dirt()).toEqual(NONE);
  },
);

test.each(['.gitmodules', '.gitmodules ', 'gitmod~1'])(
  'row 14: a link with the name %j is refused, which git leaves out or keeps as it was',
  async (path) => {
    await using run = await workspaceScene({ files: { '.gitmodules': '' } });
    const { work, directory } = run;
    rmSync(join(directory, path), { force: true });
    symlinkSync('a.txt', join(directory, path));
    await expect(work.freeze()).rejects.toMatchObject({
      path,
      why: 'it would add other git repositories',
    });
    await work.discard();
    expect(await work.dirt()).toEqual(NONE);
  },
);

test('an ignored path with such a name stays, like every ignored file', async () => {
  await using run = await workspaceScene({ files: { '.gitignore': 'build/\n' } });
  const { work, write, directory } = run;
  await write({ 'build/git~1/x': 'x\n', 'build/.git /x': 'x\n', 'a.txt': 'changed\n' });
  expect((await work.freeze()).paths).toEqual(['a.txt']);
  await work.discard();
  expect(existsSync(join(directory, 'build/git~1/x'))).toBe(true);
});

test('row 42: an empty folder, which git does not store, is removed before `verify` can see it', async () => {
  await using run = await workspaceScene({
    files: { '.gitignore': '*.ign\n', 'src/a.txt': 'a\n' },
  });
  const { work, write, directory } = run;
  const at = (path: string): string => join(directory, path);
  mkdirSync(at('src/empty/inner'), { recursive: true });
  mkdirSync(at('void'), { mode: 0 });
  await write({ 'kept/x.ign': 'ignored\n', 'src/new/b.txt': 'b\n' });
  const frozen = await work.freeze();
  expect(frozen.paths).toEqual(['src/new/b.txt']);
  expect(
    ['src/empty', 'void', 'kept/x.ign', 'src/new/b.txt'].map((path) => existsSync(at(path))),
  ).toEqual([false, false, true, true]);
});

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['a file', 'inv\xffalid'],
  ['a file in a tracked folder', 'src/\xff'],
  ['a file in such a folder', 'd\xfe/f\xff'],
  ['a file with an ordinary name in such a folder', 'd\xfe/ordinary'],
  ['such folders below each other', '\xff/\xfe/\xfd'],
  ['an empty folder', '\xff/'],
  ['two that are shown alike', '\xff', '\xfe'],
])('row 42: a name that is not UTF-8 is refused and removed: %s', async (_, ...paths) => {
  await using run = await workspaceScene({ files: { 'src/a.txt': 'a\n' } });
  const { work, directory } = run;
  const before = readdirSync(directory).sort();
  for (const path of paths) put(directory, path);
  await expect(work.freeze()).rejects.toMatchObject({
    name: 'ChangeRefused',
    why: 'its name is not valid UTF-8',
  });
  const { untracked } = await work.dirt();
  expect(untracked.every((path) => path.includes('\ufffd'))).toBe(true);
  await work.discard();
  expect(await work.dirt()).toEqual(NONE);
  expect(readdirSync(directory).sort()).toEqual(before);
  expect(readdirSync(join(directory, 'src'))).toEqual(['a.txt']);
});

function put(directory: string, path: string): void {
  const whole = Buffer.concat([Buffer.from(`${directory}/`), bytes(path)]);
  const folder = path.endsWith('/') ? whole : whole.subarray(0, whole.lastIndexOf('/'));
  mkdirSync(folder, { recursive: true });
  if (!path.endsWith('/')) writeFileSync(whole, 'x\n');
}

test('names that are not UTF-8 stay in an ignored folder, and beside a tracked name that looks alike', async () => {
  await using run = await workspaceScene({
    files: { '.gitignore': 'build/\n', 'real\ufffd.txt': 'a\n' },
  });
  const { work, directory, write } = run;
  put(directory, 'build/\xff');
  put(directory, 'build/\xfe/x');
  await write({ 'a.txt': 'changed\n' });
  await committed(work);
  put(directory, 'real\xff.txt');
  await work.discard();
  expect(await work.dirt()).toEqual(NONE);
  expect(lstatSync(join(directory, 'real\ufffd.txt')).isFile()).toBe(true);
  expect(readdirSync(dirname(join(directory, 'build/x')))).toHaveLength(2);
});

test('row 42: modes and letter case count, whatever the settings of the person say', async () => {
  await using run = await workspaceScene({
    files: { 'src/a.txt': 'a\n', 'old.sh': '#!/bin/sh\n' },
    before: async (repo) => {
      await repo.git('config', 'core.fileMode', 'false');
      await repo.git('config', 'core.ignoreCase', 'true');
      await repo.git('config', 'core.symlinks', 'false');
    },
  });
  const { work, write, directory, repo } = run;
  await write({ 'src/A.txt': 'A\n', 'new.sh': '#!/bin/sh\n' });
  for (const name of ['old.sh', 'new.sh']) chmodSync(join(directory, name), 0o755);
  symlinkSync('a.txt', join(directory, 'link'));
  const frozen = await work.freeze();
  expect(frozen.paths).toEqual(['link', 'new.sh', 'old.sh', 'src/A.txt']);
  await work.commit(frozen, 'm');
  await run.publish();
  const tree = await repo.git('ls-tree', '-r', 'phasegate/t/r1');
  expect(tree.split('\n').map((line) => [line.slice(0, 6), line.split('\t')[1]])).toEqual([
    ['100644', 'a.txt'],
    ['120000', 'link'],
    ['100755', 'new.sh'],
    ['100755', 'old.sh'],
    ['100644', 'src/A.txt'],
    ['100644', 'src/a.txt'],
  ]);
});

test.each(['.gitattributes', 'src/.gitattributes'])(
  'row 42: an ignored %j, which decides what git stores, is refused and removed',
  async (path) => {
    await using run = await workspaceScene({
      files: { '.gitignore': '.gitattributes\nbuilt/\n', 'src/a.js': 'a\n' },
    });
    const { work, write, directory } = run;
    await write({
      [path]: '*.js ident\n',
      'src/a.js': '/* $Id: */ verified(); /* $ */\n',
      'built/.gitattributes': '* -text\n',
    });
    await expect(work.freeze()).rejects.toMatchObject({
      name: 'ChangeRefused',
      path,
      why: 'it is ignored, but decides what git stores of other files',
    });
    await work.discard();
    expect(existsSync(join(directory, path))).toBe(false);
    // Nothing of the change can lie there.
    expect(existsSync(join(directory, 'built/.gitattributes'))).toBe(true);
    expect(await work.dirt()).toEqual(NONE);
  },
);

test('row 14: a bare repository is refused, as whoever enters its folder would obey its configuration', async () => {
  await using run = await workspaceScene({});
  const { work, write } = run;
  await write({
    'docs/x/HEAD': 'ref: refs/heads/main\n',
    'docs/x/config': '[core]\n\tfsmonitor = evil\n',
    'docs/x/objects/keep': '',
    'docs/x/refs/keep': '',
  });
  await expect(work.freeze()).rejects.toMatchObject({
    name: 'ChangeRefused',
    why: 'it would make `docs/x` a separate git repository',
  });
  await work.discard();
  expect(await work.dirt()).toEqual(NONE);
});

test('row 42: `verify` sees the permissions of a fresh clone, not those that git does not store', async () => {
  await using run = await workspaceScene({});
  const { work, write, directory, repo } = run;
  await writeFile(join(repo.home, 'own'), 'own\n', { mode: 0o600 });
  await write({ key: 'k\n', 'tool.sh': '#!/bin/sh\n' });
  linkSync(join(repo.home, 'own'), join(directory, 'linked'));
  chmodSync(join(directory, 'key'), 0o400);
  chmodSync(join(directory, 'tool.sh'), 0o4711);
  await work.freeze();
  expect(rightsOf(join(directory, 'key'))).toBe(0o666 & ~process.umask());
  expect(rightsOf(join(directory, 'tool.sh'))).toBe(0o777 & ~process.umask());
  expect(rightsOf(join(repo.home, 'own'))).toBe(0o600);
});

const rightsOf = (path: string): number => lstatSync(path).mode & 0o7777;

test('row 42: permissions are those of the mask, whatever it is', async () => {
  await using folder = await temporaryFolder();
  const at = (name: string): string => join(folder.path, name);
  writeFileSync(at('file'), '');
  writeFileSync(at('tool'), '', { mode: 0o700 });
  for (const mask of [0o002, 0o077]) {
    const before = process.umask(mask);
    try {
      settleModes(folder.path, { ...NOTHING, changed: ['file', 'tool'] });
    } finally {
      process.umask(before);
    }
    expect([rightsOf(at('file')), rightsOf(at('tool'))]).toEqual([0o666 & ~mask, 0o777 & ~mask]);
  }
});

const NOTHING: WorkspaceListing = {
  entries: new Map(),
  changed: [],
  untracked: [],
  odd: [],
  strayFolders: [],
};

test.runIf(process.getuid?.() === 0)(
  'files of another user keep their permissions, which only their owner can change, and do not stop the run',
  async () => {
    await using folder = await temporaryFolder();
    const at = (name: string): string => join(folder.path, name);
    for (const name of ['1', '2', '3']) writeFileSync(at(name), '', { mode: 0o600 });
    for (const path of [folder.path, at('1'), at('3')]) chownSync(path, OTHER, OTHER);
    process.seteuid?.(OTHER);
    try {
      settleModes(folder.path, { ...NOTHING, untracked: ['1', '2', '3'] });
    } finally {
      process.seteuid?.(0);
    }
    const settled = 0o666 & ~process.umask();
    expect(['1', '2', '3'].map((name) => rightsOf(at(name)))).toEqual([settled, 0o600, settled]);
  },
);

const OTHER = 54_321;

test('a link in the place of a file leads to no other permissions', async () => {
  await using folder = await temporaryFolder();
  const at = (name: string): string => join(folder.path, name);
  writeFileSync(at('own'), '', { mode: 0o600 });
  symlinkSync('own', at('link'));
  setRights(at('link'), () => 0o777);
  setRights(at('missing'), () => 0o777);
  expect(rightsOf(at('own'))).toBe(0o600);
  setRights(at('own'), () => 0o640);
  expect(rightsOf(at('own'))).toBe(0o640);
});

test('row 42: a written U+FFFD is refused, too, and not called invalid', async () => {
  await using run = await workspaceScene({ files: { 'src/a.txt': 'a\n' } });
  const { work, write } = run;
  await write({ 'src/\ufffd.txt': 'x\n' });
  await expect(work.freeze()).rejects.toMatchObject({
    name: 'ChangeRefused',
    why: 'its name has the character U+FFFD, as which bytes that are not UTF-8 are shown',
  });
});
