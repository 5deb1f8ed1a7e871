import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runId } from '../../src/core/lib/brands.ts';
import { findRepository } from '../../src/git/repository.ts';
import type { Workspace } from '../../src/ports.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { few } from '../rig/long.ts';
import { ownDirectory } from '../rig/own-directory.ts';
import {
  runGit,
  type TemporaryRepository,
  temporaryRepository,
  writeFiles,
} from '../rig/repository.ts';

few(2);

test('line ends are converted as attributes and the person’s settings say, and judged so', async () => {
  await using repo = await temporaryRepository({ files: {} });
  await repo.write({ '.gitattributes': '*.bat text eol=crlf\n*.txt text\n', 'a.bat': 'a\r\n' });
  await repo.commit('attributes');
  await using work = await opened(repo);
  expect(await text(work, 'a.bat')).toBe('a\r\n');
  await writeFiles(work.directory, { 'a.bat': 'a\r\nb\r\n', 'new.txt': 'x\r\ny\r\n', c: 'c\r\n' });
  const frozen = await work.freeze();
  expect(await inTree(repo, frozen.tree, 'a.bat')).toBe('a\nb\n');
  expect(await inTree(repo, frozen.tree, 'new.txt')).toBe('x\ny\n');
  expect(await inTree(repo, frozen.tree, 'c')).toBe('c\r\n');
  expect([frozen.insertions, frozen.deletions]).toEqual([4, 0]);
  // Who verifies it looks at what a fresh clone has.
  expect(await text(work, 'a.bat')).toBe('a\r\nb\r\n');
  expect(await text(work, 'new.txt')).toBe('x\ny\n');
  await work.commit(frozen, 'm');
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
});

test('`core.autocrlf` of the person counts', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.git('config', 'core.autocrlf', 'true');
  await using work = await opened(repo);
  expect(await text(work, 'a.txt')).toBe('a\r\n');
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  await writeFiles(work.directory, { 'a.txt': 'a\r\nb\r\n' });
  const frozen = await work.freeze();
  expect(await inTree(repo, frozen.tree, 'a.txt')).toBe('a\nb\n');
});

test('what has another encoding in the workspace is a text of UTF-8 in git, and what it cannot hold is refused', async () => {
  await using repo = await temporaryRepository({
    files: { '.gitattributes': '*.utf16 text working-tree-encoding=UTF-16LE\n' },
  });
  await using work = await opened(repo);
  await writeFile(join(work.directory, 'a.utf16'), Buffer.from('grün\n', 'utf16le'));
  const frozen = await work.freeze();
  expect(await inTree(repo, frozen.tree, 'a.utf16')).toBe('grün\n');
  await work.commit(frozen, 'm');
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  // Half of a character.
  await writeFile(join(work.directory, 'b.utf16'), Buffer.from([0x00, 0xd8, 0x61]));
  await expect(work.freeze()).rejects.toThrow(/b\.utf16/);
  await work.discard();
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
});

test('`ident` expands nothing', async () => {
  await using repo = await temporaryRepository({
    files: { '.gitattributes': '*.c ident\n', 'a.c': '/* $Id$ */\n' },
  });
  await using work = await opened(repo);
  await writeFiles(work.directory, { 'a.c': '/* $Id$ */\nint a;\n' });
  const frozen = await work.freeze();
  expect(await inTree(repo, frozen.tree, 'a.c')).toBe('/* $Id$ */\nint a;\n');
});

test('a file of a filter can be read as git has it, and a change of it is refused by name', async () => {
  await using repo = await temporaryRepository({
    files: { '.gitattributes': '*.secret filter=crypt\n', 'a.secret': 'cipher\n', 'b.txt': 'b\n' },
  });
  const canary = join(repo.home, 'canary');
  await repo.git('config', 'filter.crypt.clean', `touch '${canary}'`);
  await repo.git('config', 'filter.crypt.smudge', `touch '${canary}'`);
  await repo.git('config', 'filter.crypt.required', 'true');
  await using work = await opened(repo);
  expect(await text(work, 'a.secret')).toBe('cipher\n');
  await writeFiles(work.directory, { 'b.txt': 'b\nb\n' });
  expect((await work.freeze()).paths).toEqual(['b.txt']);
  await writeFiles(work.directory, { 'a.secret': 'plain\n' });
  await expect(work.freeze()).rejects.toMatchObject({
    name: 'ChangeRefused',
    path: 'a.secret',
    message: expect.stringContaining('`filter=crypt`'),
  });
  await work.discard();
  await writeFiles(work.directory, { 'new.secret': 'plain\n' });
  await expect(work.freeze()).rejects.toMatchObject({ path: 'new.secret' });
  expect(existsSync(canary)).toBe(false);
});

test('a filter that the change itself brings or takes away counts as well', async () => {
  await using repo = await temporaryRepository({
    files: { '.gitattributes': '*.secret filter=crypt\n', 'a.secret': 'cipher\n' },
  });
  await using work = await opened(repo);
  // By the attributes of the last commit.
  await rm(join(work.directory, '.gitattributes'));
  await writeFiles(work.directory, { 'a.secret': 'plain\n' });
  await expect(work.freeze()).rejects.toMatchObject({ name: 'ChangeRefused', path: 'a.secret' });
  await work.discard();
  // By those of the change, also in a folder below.
  await writeFiles(work.directory, { 'd/.gitattributes': '*.x filter=other\n', 'd/b.x': 'b\n' });
  await expect(work.freeze()).rejects.toMatchObject({ name: 'ChangeRefused', path: 'd/b.x' });
});

test('attributes that the person has outside of the files count, too', async () => {
  await using repo = await temporaryRepository({ files: { 'a.secret': 'cipher\n' } });
  await repo.write({ '.git/info/attributes': '*.secret filter=crypt\n' });
  await using work = await opened(repo);
  await writeFiles(work.directory, { 'a.secret': 'plain\n' });
  await expect(work.freeze()).rejects.toMatchObject({ name: 'ChangeRefused', path: 'a.secret' });
});

const text = (work: Workspace, name: string): Promise<string> =>
  readFile(join(work.directory, name), 'utf8');

const inTree = async (repo: TemporaryRepository, tree: string, path: string): Promise<string> =>
  `${await runGit(join(repo.home, 'own'), ['cat-file', 'blob', `${tree}:${path}`])}\n`;

async function opened(repo: TemporaryRepository): Promise<Workspace> {
  const repository = await findRepository(repo.path);
  const own = await ownDirectory(repo, { repository });
  const workspace = openWorkspace({
    ...{ repository, own, name: runId('r1') ?? expect.fail(), base: own.head(), files: 'folder' },
    ...{ home: join(repo.home, 'work'), carry: [], protect: [] },
    author: { name: 'Bot', email: 'bot@example.com' },
    isSandboxed: async () => false,
  });
  await workspace.enter();
  return Object.assign(workspace, {
    [Symbol.asyncDispose]: async () => {
      await workspace.close(true);
      await own[Symbol.asyncDispose]();
    },
  });
}
