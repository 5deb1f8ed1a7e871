import { join } from 'node:path';
import { openThread, type Thread } from './github/world.ts';
import type { PhasegateHub } from './phasegate-hub.ts';
import { runGit, writeFiles } from './repository.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A branch of the repository's own with the files, its pull request, and the event that tells of it. */
export async function openPull(
  hub: PhasegateHub,
  files: Readonly<Record<string, string>>,
  branch = 'topic',
) {
  await using folder = await temporaryFolder();
  const clone = join(folder.path, 'clone');
  await runGit(folder.path, ['clone', '--quiet', hub.bare, clone]);
  const git = (...args: readonly string[]) =>
    runGit(clone, ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', ...args]);
  await git('switch', '--quiet', '--create', branch);
  await writeFiles(clone, files);
  await git('commit', '--quiet', '--all', '--message', 'Change');
  await git('switch', '--quiet', 'main');
  await git('merge', '--quiet', '--no-ff', '--message', 'Merge', branch);
  await git('push', '--quiet', 'origin', branch, 'main:refs/pull/1/merge');
  const thread = openThread(hub.world, {
    title: 'Change',
    body: '',
    author: 'ann',
    pull: { ...PULL, head: branch },
  });
  return { thread, event: await pullRequestEvent(hub, thread) };
}

const PULL = {
  ...{ base: 'main', draft: false, merged: false, isFork: false },
  ...{ reviewers: [], teams: [], autoMerge: null },
};

async function pullRequestEvent(hub: PhasegateHub, { number, title, body, pull }: Thread) {
  const repo = hub.actions.repository;
  const end = async (ref: string) => ({ ref, repo, sha: await hub.git('rev-parse', ref) });
  const [head, base] = [await end(`${pull?.head}`), await end('main')];
  const user = { login: 'ann', type: 'User' };
  const pull_request = { number, title, body, head, base, user, author_association: 'MEMBER' };
  const payload = { action: 'opened', number, pull_request, sender: user };
  return { event: 'pull_request', actor: 'ann', ref: 'refs/pull/1/merge', payload };
}
