import { chmod, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRepository } from '../../src/git/repository.ts';
import { refusalOf } from '../rig/refusal.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

test('a repository is found from any folder in it', async () => {
  await using repo = await temporaryRepository({ files: { 'a/b.txt': 'b\n' } });
  await repo.git('remote', 'add', 'origin', '/some/where');
  const { isDirty, origin, settings, refs, refsIfSame, ...found } = await findRepository(
    join(repo.path, 'a'),
    'ahead',
  );
  expect(found).toEqual({
    root: repo.path,
    mainRoot: repo.path,
    gitDir: join(repo.path, '.git'),
    commonDir: join(repo.path, '.git'),
    objectFormat: 'sha1',
    head: await repo.git('rev-parse', 'HEAD'),
    branch: 'main',
    shallow: false,
  });
  expect(await isDirty()).toEqual([]);
  expect(await origin()).toBe('/some/where');
  expect((await settings()).get('user.name')).toBe('Person');
  expect(await refs()).toEqual([
    {
      name: 'refs/heads/main',
      object: found.head,
      peeled: '',
      target: '',
      checkout: repo.path,
    },
  ]);
});

test('asked ahead, from a root, a link to it or a folder in it, git answers the same', async () => {
  await using repo = await temporaryRepository({ files: { 'a/b.txt': 'b\n' } });
  await repo.write({ 'a/new': '' });
  const link = join(repo.home, 'link');
  await symlink(repo.path, link);
  for (const directory of [repo.path, link, join(repo.path, 'a')]) {
    const [late, early] = [
      await findRepository(directory),
      await findRepository(directory, 'ahead'),
    ];
    expect(await early.isDirty()).toEqual(['a/new']);
    expect(await early.refs()).toEqual(await late.refs());
    expect((await early.settings()).all).toEqual((await late.settings()).all);
    expect(await early.refsIfSame()).not.toBe(null);
  }
  const early = await findRepository(repo.path, 'ahead');
  await early.refs();
  await repo.git('branch', 'side');
  expect(await early.refsIfSame()).toBe(null);
});

test('dirt is what is staged, changed or new, not what is ignored', async () => {
  await using repo = await temporaryRepository({
    files: { '.gitignore': 'x\n', 'a.txt': 'a\n', 'b.txt': 'b\n', 'c.txt': 'c\n' },
  });
  await repo.write({ 'a.txt': 'A\n', 'b.txt': 'B\n', 'new file': '', x: '' });
  await repo.git('add', 'b.txt');
  await repo.write({ 'b.txt': 'b\n' });
  const { isDirty, origin } = await findRepository(repo.path);
  expect(await isDirty()).toEqual(['a.txt', 'b.txt', 'new file']);
  expect(await origin()).toBe(null);
});

test('a linked worktree knows its main checkout', async () => {
  await using repo = await temporaryRepository({ files: {} });
  const linked = join(repo.home, 'linked');
  await repo.git('worktree', 'add', '--quiet', '-b', 'side', linked);
  expect(await findRepository(linked)).toMatchObject({
    root: linked,
    mainRoot: repo.path,
    branch: 'side',
  });
});

test('a folder that is in no repository is refused', async () => {
  await using folder = await temporaryFolder();
  await expect(findRepository(folder.path)).rejects.toMatchObject({
    name: 'Refusal',
    message: `${folder.path} is not inside a git repository.`,
    remedy:
      'Change to a repository, or create one: `git init && git add -A && git commit -m "Start"`.',
  });
});

test('an empty repository is refused', async () => {
  await using folder = await temporaryFolder();
  await runGit(folder.path, ['init', '--quiet']);
  await expect(findRepository(folder.path)).rejects.toMatchObject({
    name: 'Refusal',
    message: `The repository ${folder.path} has no commit yet.`,
  });
});

test('a repository whose commit is damaged is refused with the words of git', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const head = await repo.git('rev-parse', 'HEAD');
  const file = join(repo.path, '.git/objects', head.slice(0, 2), head.slice(2));
  await chmod(file, 0o644);
  await truncate(file, 0);
  const { message } = await refusalOf(findRepository(repo.path));
  expect(message).toMatch(/^git cannot read the current commit of .*: fatal: .* is corrupt$/);
  expect(message).toContain(head);
});

test('a bare repository is refused', async () => {
  await using folder = await temporaryFolder();
  await runGit(folder.path, ['init', '--quiet', '--bare']);
  await expect(findRepository(folder.path)).rejects.toMatchObject({
    name: 'Refusal',
    message: `${folder.path} is a bare repository, which has no working tree.`,
  });
});

test('a machine without git is told so', async () => {
  const { PATH = '' } = process.env;
  Object.assign(process.env, { PATH: '/nowhere' });
  try {
    await expect(findRepository('/')).rejects.toMatchObject({
      message: '`git` was not found.',
      remedy: 'Install git 2.39 or newer, and add it to the PATH.',
    });
  } finally {
    Object.assign(process.env, { PATH });
  }
});
