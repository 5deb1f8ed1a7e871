import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlainRemote, pushBranch } from '../../src/git/publish/push.ts';
import { findRepository } from '../../src/git/repository.ts';
import { ownDirectory } from '../rig/own-directory.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

test('a branch is pushed under its own name, once and again', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const remote = join(repo.home, 'remote.git');
  await runGit(repo.home, ['init', '--quiet', '--bare', remote]);
  await repo.git('remote', 'add', 'origin', remote);
  const repository = await findRepository(repo.path);
  const settings = await repository.settings();
  await using own = await ownDirectory(repo);
  const commit = own.head();
  const push = { place: own.place, commit, branch: 'phasegate/t/r1', settings };
  // What is written into the configuration later has no say.
  await repo.git('config', 'remote.origin.url', '/nowhere');
  await pushBranch({ ...push, remote: 'origin' });
  await pushBranch({ ...push, remote });
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
  await repo.git('reset', '--quiet', '--hard', 'HEAD^');
  const settings = await (await findRepository(repo.path)).settings();
  await using own = await ownDirectory(repo);
  const push = pushBranch({
    ...{ place: own.place, commit: own.head(), settings },
    ...{ branch: 'b', remote },
  });
  await expect(push).rejects.toMatchObject({ name: 'Refusal' });
  await expect(push).rejects.toThrow(
    `\`b\` on ${remote} is not at the commit that this state of the run knows. It was not changed.`,
  );
});

test('a branch on the remote that is in the way is named', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const remote = join(repo.home, 'remote.git');
  await runGit(repo.home, ['init', '--quiet', '--bare', remote]);
  await repo.git('push', '--quiet', remote, 'HEAD:refs/heads/phasegate');
  const settings = await (await findRepository(repo.path)).settings();
  await using own = await ownDirectory(repo);
  const push = pushBranch({
    ...{ place: own.place, commit: own.head(), settings },
    ...{ branch: 'phasegate/t/r1', remote },
  });
  await expect(push).rejects.toThrow(
    `\`phasegate/t/r1\` cannot be created on ${remote}, because it has the branch \`phasegate\`, and git cannot have both.`,
  );
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
