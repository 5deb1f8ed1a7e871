import { join } from 'node:path';
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
