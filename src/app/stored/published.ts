import { join } from 'node:path';
import { MAIN } from '../../core/lib/main-repository.ts';
import type { RunStarted } from '../../core/run/event.ts';
import { type BranchNames, onBranches, repositoriesOf } from '../../core/run/repositories.ts';
import type { RunState } from '../../core/run/state.ts';
import { publishedBranch } from '../../git/publish/published.ts';

/**
 * The branches under which a run's work is published, where they have other names than in its journal: a person had moved or
 * checked out the run's branch.
 */
export function publishedBranches(
  runFolder: string,
  { branch, repositories = [] }: Pick<RunStarted, 'branch' | 'repositories'>,
): BranchNames {
  const others = repositories.map((other): [string, string] => [other.name, other.branch]);
  return renamed(runFolder, [[MAIN, branch], ...others]);
}

/** For texts only: work on the run goes on under the names of its journal. */
export function asPublished(runFolder: string, state: RunState): RunState {
  const usual = repositoriesOf(state).map(([name, { branch }]): [string, string] => [name, branch]);
  return onBranches(state, renamed(runFolder, usual));
}

function renamed(runFolder: string, usual: readonly [name: string, branch: string][]): BranchNames {
  const found = usual.flatMap(([name, branch]) => {
    const folder = name === MAIN ? runFolder : join(runFolder, 'repositories', name);
    const real = publishedBranch(folder);
    return real === null || real === branch ? [] : [[name, real] as const];
  });
  return Object.fromEntries(found);
}
