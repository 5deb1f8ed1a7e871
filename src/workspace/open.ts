import type { Commit } from '../core/brands.ts';
import { Refusal, type Workspace } from '../ports.ts';
import type { OpenOptions } from './checkout.ts';
import { enterClone } from './clone.ts';
import { type GitDirs, realPlace } from './git-dirs.ts';
import { resolveCommit } from './head.ts';
import { enterInPlace } from './in-place.ts';
import { GitWorkspace } from './workspace.ts';

/** Where a run works, on its own branch at its last commit. Throws `Refusal` rather than touch a person's work. */
export async function openWorkspace(options: OpenOptions): Promise<Workspace> {
  const { repository, head, base } = options;
  await requireCommits(repository, [base, head]);
  const enter = options.mode === 'clone' ? enterClone : enterInPlace;
  return GitWorkspace.start(await enter(options), options);
}

/** Throws `Refusal` naming the first that is not there. */
export async function requireCommits(
  repository: GitDirs,
  commits: readonly Commit[],
): Promise<void> {
  for (const commit of new Set(commits)) {
    if ((await resolveCommit(realPlace(repository), commit)) !== null) continue;
    throw new Refusal(
      `The run's commit ${commit.slice(0, 12)} is not in ${repository.root}.`,
      'Fetch the branch that holds it (a workflow checks out with `fetch-depth: 0`), then go on.',
    );
  }
}
