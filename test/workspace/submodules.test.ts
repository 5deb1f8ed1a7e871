import { existsSync, lstatSync, symlinkSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runId } from '../../src/core/lib/brands.ts';
import { findRepository } from '../../src/git/repository.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { few } from '../rig/long.ts';
import { ownDirectory } from '../rig/own-directory.ts';
import {
  runGit,
  type TemporaryRepository,
  temporaryRepository,
  writeFiles,
} from '../rig/repository.ts';

few(1);

const ALLOWED = ['-c', 'protocol.file.allow=always'];

test('what the person has checked out of submodules is there to be read, theirs in turn, and children’s git knows it', async () => {
  await using scene = await sceneOf();
  const { work, repo } = scene;
  const { directory } = work;
  expect(await readFile(join(directory, 'lib/s.txt'), 'utf8')).toBe('s\n');
  expect(await readFile(join(directory, 'lib/deep/d.txt'), 'utf8')).toBe('d\n');
  expect(await runGit(directory, ['status', '--porcelain'])).toBe('');
  expect(await runGit(directory, ['submodule', 'status', '--recursive'])).toMatch(
    /^ [0-9a-f]{40} lib.*\n [0-9a-f]{40} lib\/deep/,
  );
  expect(await runGit(join(directory, 'lib'), ['log', '--format=%s'])).toContain('start');
  // A commit there is lost with the rest, and the person's submodule is as it was.
  const before = await runGit(join(repo.path, 'lib'), ['rev-parse', 'HEAD']);
  await runGit(join(directory, 'lib'), [
    ...['-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '--quiet', '--allow-empty'],
    ...['-m', 'mine'],
  ]);
  await work.discard();
  expect(await runGit(join(directory, 'lib'), ['rev-parse', 'HEAD'])).toBe(before);
  expect(await runGit(join(repo.path, 'lib'), ['rev-parse', 'HEAD'])).toBe(before);
});

test.each([
  ['a changed file', 'lib/s.txt', { 'lib/s.txt': 'changed\n' }, 'lib'],
  ['a new file', 'lib/new.txt', { 'lib/new.txt': 'new\n' }, 'lib'],
  ['a file of a submodule of it', 'lib/deep/d.txt', { 'lib/deep/d.txt': 'changed\n' }, 'lib'],
])('%s in a submodule is refused by name, and put back', async (_name, path, files, name) => {
  await using scene = await sceneOf();
  const { work, repo } = scene;
  await writeFiles(work.directory, { ...files, 'a.txt': 'fixed\n' });
  expect((await work.dirt()).tracked).toEqual(['a.txt', path]);
  await expect(work.freeze()).rejects.toMatchObject({
    name: 'ChangeRefused',
    path,
    message: expect.stringContaining(`submodule \`${name}\``),
  });
  expect(await work.discard()).toEqual(['a.txt', path]);
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  expect(await runGit(repo.path, ['status', '--porcelain'])).toBe('');
});

test('a submodule that is removed is refused, and one is not brought in', async () => {
  await using scene = await sceneOf();
  const { work } = scene;
  await rm(join(work.directory, 'lib'), { recursive: true });
  await expect(work.freeze()).rejects.toMatchObject({ name: 'ChangeRefused', path: 'lib' });
  await work.discard();
  expect(await readFile(join(work.directory, 'lib/deep/d.txt'), 'utf8')).toBe('d\n');
  await writeFiles(work.directory, { '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = /x\n' });
  await expect(work.freeze()).rejects.toMatchObject({ path: '.gitmodules' });
});

test('the rest of a change is taken, and the submodule stays where it was', async () => {
  await using scene = await sceneOf();
  const { work, own } = scene;
  await writeFiles(work.directory, { 'a.txt': 'fixed\n' });
  const frozen = await work.freeze();
  expect(frozen.paths).toEqual(['a.txt']);
  const { commit } = await work.commit(frozen, 'm');
  expect(await runGit(own.folder, ['ls-tree', `${commit}^`, 'lib'])).toBe(
    await runGit(own.folder, ['ls-tree', commit, 'lib']),
  );
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
});

test('one that the person has not checked out is an empty folder, and nothing may be put there', async () => {
  await using scene = await sceneOf({ isCheckedOut: false });
  const { work } = scene;
  expect(existsSync(join(work.directory, 'lib/s.txt'))).toBe(false);
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  await writeFiles(work.directory, { 'lib/x.txt': 'x\n' });
  await expect(work.freeze()).rejects.toMatchObject({ name: 'ChangeRefused' });
  await work.discard();
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
});

test('files of a submodule are compared as the disk, or the checkout of a job, stores them', async () => {
  await using scene = await sceneOf({ hasLinks: false });
  const { work, own } = scene;
  expect(lstatSync(join(work.directory, 'lib/link')).isFile()).toBe(true);
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  for (const folder of [join(own.folder, 'modules/lib'), join(work.directory, '.git/modules/lib')])
    expect(await runGit(folder, ['config', '--file', 'config', 'core.symlinks'])).toBe('false');
  expect(await runGit(join(work.directory, 'lib'), ['status', '--porcelain'])).toBe('');
  await writeFiles(work.directory, { 'a.txt': 'fixed\n' });
  expect((await work.freeze()).paths).toEqual(['a.txt']);
});

test('ignored attributes in a submodule are refused for what they are; those from earlier are removed with a note', async () => {
  await using scene = await sceneOf({
    mode: 'checkout',
    before: { 'lib/.gitattributes': '* ident\n' },
  });
  const { work, notes } = scene;
  expect(notes).toEqual([expect.stringContaining('removed `lib/.gitattributes`')]);
  expect(await work.dirt()).toEqual({ tracked: [], untracked: [] });
  await writeFiles(work.directory, { 'lib/.gitattributes': '* ident\n' });
  await expect(work.freeze()).rejects.toMatchObject({
    path: 'lib/.gitattributes',
    why: 'it is ignored, but decides what git stores of other files',
  });
});

interface SubmoduleScene {
  readonly isCheckedOut?: boolean;
  /** `false`: a job checked out links as files. */
  readonly hasLinks?: boolean;
  readonly mode?: 'folder' | 'checkout';
  /** Files from earlier steps of a job. */
  readonly before?: Readonly<Record<string, string>>;
}

/** A repository whose submodule `lib` has a submodule `deep`, and a workspace of it. */
async function sceneOf({
  isCheckedOut = true,
  hasLinks = true,
  mode = hasLinks ? 'folder' : 'checkout',
  before = {},
}: SubmoduleScene = {}) {
  const notes: string[] = [];
  const all: TemporaryRepository[] = [];
  const made = async (name: string): Promise<TemporaryRepository> => {
    const repo = await temporaryRepository({ files: { [`${name}.txt`]: `${name}\n` } });
    all.push(repo);
    return repo;
  };
  const [repo, lib, deep] = [await made('a'), await made('s'), await made('d')];
  await lib.git(...ALLOWED, 'submodule', '--quiet', 'add', deep.path, 'deep');
  if (!hasLinks) symlinkSync('s.txt', join(lib.path, 'link'));
  await lib.write({ '.gitignore': '.gitattributes\n' });
  await lib.commit('with a submodule');
  await repo.git(...ALLOWED, 'submodule', '--quiet', 'add', lib.path, 'lib');
  await repo.git(...ALLOWED, 'submodule', '--quiet', 'update', '--init', '--recursive');
  await repo.commit('with a submodule');
  if (!isCheckedOut) await repo.git('submodule', '--quiet', 'deinit', '--all', '--force');
  if (!hasLinks) {
    const inLib = join(repo.path, 'lib');
    for (const path of [repo.path, inLib]) await runGit(path, ['config', 'core.symlinks', 'false']);
    await rm(join(inLib, 'link'));
    await runGit(inLib, ['checkout', '--quiet', '--', 'link']);
  }
  await writeFiles(repo.path, before);
  const repository = await findRepository(repo.path);
  const own = await ownDirectory(repo, { repository });
  const work = openWorkspace({
    ...{ repository, own, name: runId('r1') ?? expect.fail(), base: own.head(), files: mode },
    ...{ home: join(repo.home, 'work'), carry: [], protect: [] },
    author: { name: 'Bot', email: 'bot@example.com' },
    isSandboxed: async () => false,
    onNote: (note) => notes.push(note),
  });
  await work.enter();
  return {
    ...{ repo, work, own, notes },
    [Symbol.asyncDispose]: async () => {
      await work.close(true);
      await own[Symbol.asyncDispose]();
      for (const one of all) await one[Symbol.asyncDispose]();
    },
  };
}
