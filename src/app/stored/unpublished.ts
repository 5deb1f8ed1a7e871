import { existsSync } from 'node:fs';
import { isFinal } from '../../core/run/outcome.ts';
import { hasCommits, repositoriesOf } from '../../core/run/repositories.ts';
import { ownFolder } from '../../git/objects/own-folder.ts';
import { publishedIn } from '../../git/publish/published.ts';
import { namesIn } from '../../system/disk.ts';
import type { RepositoryPlace } from './place.ts';
import { hasCommit, placeIn } from './run-change.ts';
import type { SeenRun } from './stored.ts';

/**
 * Whether the process of a run that cannot be resumed was killed before it published the run's branches. After it has, it
 * removes the runner's git directory.
 */
export function isUnpublished({ folder, state, isHeld }: SeenRun): boolean {
  return (
    isFinal(state.finished?.outcome) &&
    !isHeld &&
    hasCommits(state) &&
    existsSync(ownFolder(folder))
  );
}

/** The same of a run that can be resumed: the person's branch may be that of an earlier stop, or there is none. */
export function isBranchBehind({ folder, state, isHeld }: SeenRun): boolean {
  const { finished, head } = state;
  if (finished === null || isFinal(finished.outcome) || isHeld || !hasCommits(state)) return false;
  const own = ownFolder(folder);
  return existsSync(own) && publishedIn(own)?.commit !== head;
}

/** Whether the process of a run that ended for good was killed before it removed all its folders. */
export function hasLeftFolders(
  { workspaces }: Pick<RepositoryPlace, 'workspaces'>,
  { folder, run, isHeld }: Pick<SeenRun, 'folder' | 'run' | 'isHeld'>,
): boolean {
  if (isHeld) return false;
  const isOfRun = (name: string) => name === run || name.startsWith(`${run}.`);
  return existsSync(ownFolder(folder)) || namesIn(workspaces).some(isOfRun);
}

/** Whether commits of the run may be in the runner's git directories alone, and would be lost with them. */
export async function holdsCommits(
  { repository }: Pick<RepositoryPlace, 'repository'>,
  { folder, state }: SeenRun,
): Promise<boolean> {
  if (!existsSync(ownFolder(folder))) return false;
  const own = { workTree: repository.root, gitDir: null };
  for (const [name, { base, head }] of repositoriesOf(state)) {
    if (head === base) continue;
    const place = placeIn(own, state, name);
    if (place === null || !(await hasCommit(place, head))) return true;
  }
  return false;
}
