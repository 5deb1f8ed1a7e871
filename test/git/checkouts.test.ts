import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkoutsOf } from '../../src/git/checkouts.ts';
import { findRepository } from '../../src/git/repository.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

test('all checkouts of a repository are known from each of them', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const [one, two] = [join(repo.home, 'one'), join(repo.home, 'two')];
  for (const path of [one, two]) await repo.git('worktree', 'add', '--quiet', '--detach', path);
  const all = [one, repo.path, join(repo.path, '.git'), two].sort();
  for (const path of [repo.path, one, two])
    expect(checkoutsOf(await findRepository(path)).toSorted()).toEqual(all);
});

test('a worktree is known by a relative path, as git 2.48 and later may note it', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const [one, link] = [join(repo.home, 'one'), join(repo.home, 'deep/er/link')];
  await repo.git('worktree', 'add', '--quiet', '--detach', one);
  const note = join(repo.path, '.git/worktrees/one');
  await writeFile(join(note, 'gitdir'), `${relative(note, join(one, '.git'))}\n`);
  await writeFile(join(one, '.git'), `gitdir: ${relative(one, note)}\n`);
  for (const path of [repo.path, one])
    expect(checkoutsOf(await findRepository(path))).toContain(one);
  await mkdir(join(repo.home, 'deep/er'), { recursive: true });
  await symlink(repo.path, link);
  expect(checkoutsOf(await findRepository(link))).toContain(one);
});

test('files of other programs among the notes about worktrees are ignored', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const one = join(repo.home, 'one');
  await repo.git('worktree', 'add', '--quiet', '--detach', one);
  const notes = join(repo.path, '.git/worktrees');
  await writeFile(join(notes, '.DS_Store'), 'x');
  await mkdir(join(notes, 'empty'));
  await mkdir(join(notes, 'odd/gitdir'), { recursive: true });
  expect(checkoutsOf(await findRepository(repo.path))).toEqual([
    repo.path,
    join(repo.path, '.git'),
    one,
  ]);
});

test('a file in the place of the notes about worktrees is ignored', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.write({ '.git/worktrees': 'x' });
  expect(checkoutsOf(await findRepository(repo.path))).toEqual([
    repo.path,
    join(repo.path, '.git'),
  ]);
});

test('the repository around a submodule is one of its places', async () => {
  await using lib = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await using repo = await temporaryRepository({ files: { 'b.txt': 'b\n' } });
  const add = ['submodule', '--quiet', 'add', lib.path, 'lib'];
  await repo.git('-c', 'protocol.file.allow=always', ...add);
  const inner = join(repo.path, 'lib');
  expect(await runGit(inner, ['rev-parse', '--show-toplevel'])).toBe(inner);
  expect(checkoutsOf(await findRepository(inner))).toEqual([
    inner,
    join(repo.path, '.git/modules/lib'),
    repo.path,
    join(repo.path, '.git'),
  ]);
});

test('all checkouts around a submodule are known from each checkout of the submodule', async () => {
  await using lib = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await using repo = await temporaryRepository({ files: { 'b.txt': 'b\n' } });
  const allowed = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet'];
  await repo.git(...allowed, 'add', lib.path, 'lib');
  await repo.commit('submodule');
  const [one, two] = [join(repo.home, 'one'), join(repo.home, 'two')];
  for (const path of [one, two]) await repo.git('worktree', 'add', '--quiet', '--detach', path);
  await runGit(one, [...allowed, 'update', '--init']);
  const own = [join(one, 'lib'), join(repo.path, '.git/worktrees/one/modules/lib')];
  const around = [join(repo.path, '.git'), repo.path, one, two];
  expect(checkoutsOf(await findRepository(join(one, 'lib'))).toSorted()).toEqual(
    [...own, ...around].toSorted(),
  );
  expect(checkoutsOf(await findRepository(join(repo.path, 'lib')))).toEqual(
    expect.arrayContaining(around),
  );
});
