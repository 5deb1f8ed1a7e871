import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlainRemote, pushBranch } from '../../src/workspace/push.ts';
import { findRepository } from '../../src/workspace/repository.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

test('a branch is pushed under its own name, once and again', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const remote = join(repo.home, 'remote.git');
  await runGit(repo.home, ['init', '--quiet', '--bare', remote]);
  await repo.git('remote', 'add', 'origin', remote);
  await repo.git('branch', 'phasegate/t/r1');
  const repository = await findRepository(repo.path);
  await pushBranch({ repository, branch: 'phasegate/t/r1', remote: 'origin' });
  await pushBranch({ repository, branch: 'phasegate/t/r1', remote });
  expect(await runGit(remote, ['for-each-ref', '--format=%(refname) %(objectname)'])).toBe(
    `refs/heads/phasegate/t/r1 ${repository.head}`,
  );
});

test("somebody else's commits on the remote are not overwritten", async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const remote = join(repo.home, 'remote.git');
  await runGit(repo.home, ['init', '--quiet', '--bare', remote]);
  await repo.commit('theirs');
  await repo.git('push', '--quiet', remote, 'HEAD:refs/heads/b');
  await repo.git('branch', 'b', 'HEAD^');
  const repository = await findRepository(repo.path);
  const push = pushBranch({ repository, branch: 'b', remote });
  await expect(push).rejects.toMatchObject({ name: 'Refusal' });
  await expect(push).rejects.toThrow(`\`b\` could not be pushed to ${remote}: `);
  await expect(push).rejects.toThrow('non-fast-forward');
});

test.each([
  ['/srv/git/a.git', true],
  ['../a', true],
  ['file:///srv/a.git', true],
  ['git@git.example.org:a/b.git', true],
  ['ssh://git.example.org:22/a', true],
  ['https://user:pw@git.example.org/a.git', true],
  ['https://github.com/a/b', false],
  ['https://x:y@GitHub.com/a/b', false],
  ['git@github.com:a/b.git', false],
  ['ssh://git@ssh.github.com:443/a/b', false],
  ['ext::sh -c evil', false],
  ['--upload-pack=evil', false],
  ['s3://bucket/a', false],
  ['', false],
])('%s is a plain remote: %s', (url, expected) => {
  expect(isPlainRemote(url)).toBe(expected);
});
