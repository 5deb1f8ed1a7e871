import { existsSync } from 'node:fs';
import { FINAL } from '../../core/run/outcome.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { resolveCommit } from '../../git/head.ts';
import { ownFolder } from '../../git/objects/runner-directory.ts';
import type { Place } from './place.ts';
import type { SeenRun } from './stored.ts';

/**
 * Whether the process of a run that cannot be resumed was killed before it published the run's branch. After it has, it
 * removes the runner's git directory.
 */
export function isUnpublished({ folder, state, isHeld }: SeenRun): boolean {
  const { finished, head, base } = state;
  const isFinal = finished !== null && FINAL.has(finished.outcome);
  return isFinal && !isHeld && head !== base && existsSync(ownFolder(folder));
}

/** Whether the run's commits are in the runner's git directory alone, and would be lost with it. Throws `Refusal`. */
export async function holdsCommits(
  { repository }: Pick<Place, 'repository'>,
  { folder, state }: SeenRun,
): Promise<boolean> {
  if (state.head === state.base || !existsSync(ownFolder(folder))) return false;
  return (await resolveCommit(realPlace(repository), state.head)) === null;
}
