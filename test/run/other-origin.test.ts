import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contradiction } from '../../src/app/repositories/find-others.ts';
import { commitOf } from '../../src/core/lib/brands.ts';
import type { StartedRepository } from '../../src/core/run/event.ts';
import { findRepository } from '../../src/git/repository.ts';
import { planOf } from '../core/given.ts';
import { repositoryAt, runGit, temporaryRepository } from '../rig/repository.ts';

test('the other repositories of a checkpoint are those of its pipeline, at a commit of the branch that it names', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const api = join(repo.path, '..', 'api');
  await repositoryAt(api, { 'b.txt': 'b\n' });
  const commit = async (...args: readonly string[]) => {
    await runGit(api, ['commit', '--quiet', '--allow-empty', ...args]);
    return commitOf(await runGit(api, ['rev-parse', 'HEAD']));
  };
  const first = commitOf(await runGit(api, ['rev-parse', 'HEAD']));
  await runGit(api, ['checkout', '--quiet', '-b', 'side']);
  const aside = await commit('--message', 'aside');
  await runGit(api, ['checkout', '--quiet', 'main']);
  const newest = await commit('--message', 'newest');
  await runGit(api, ['tag', 'v1', first]);
  const own = await findRepository(repo.path);
  const told = (ref: string | null, changed: Partial<StartedRepository>) => {
    const right = { name: 'api', address: api, base: newest, baseBranch: 'main', branch: 'x' };
    const repositories = { api: { repo: '../api', ...(ref === null ? {} : { ref }) } };
    const plan = planOf({ a: { run: 'a' } }, { repositories });
    return contradiction(plan, { repositories: [{ ...right, ...changed }] }, own);
  };
  expect(await told(null, {})).toBe(null);
  // The branch has moved on since.
  expect(await told(null, { base: first })).toBe(null);
  expect(await told('v1', { base: first, baseBranch: null })).toBe(null);
  const wrong = /^`api` is not the repository and branch of its pipeline$/;
  expect(await told(null, { address: repo.path })).toMatch(wrong);
  expect(await told(null, { baseBranch: 'side' })).toMatch(wrong);
  expect(await told('side', {})).toMatch(wrong);
  const elsewhere = /^[0-9a-f]{12} is not a commit of `api` where a run begins$/;
  expect(await told(null, { base: aside })).toMatch(elsewhere);
  expect(await told('v1', { base: newest, baseBranch: null })).toMatch(elsewhere);
  expect(await told(null, { name: 'web' })).toBe('its repositories are not those of its pipeline');
  const none = planOf({ a: { run: 'a' } });
  expect(await contradiction(none, {}, own)).toBe(null);
});
