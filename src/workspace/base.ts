import type { Commit } from '../core/brands.ts';
import { askGit } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { resolveCommit } from './head.ts';
import type { Repository } from './repository.ts';

/** Where the branch that a run started from stands now, seen from the run's base. */
export async function baseNow(
  repository: Repository,
  branch: string | null,
  base: Commit,
): Promise<'same' | 'moved' | 'gone'> {
  if (branch === null) return 'same';
  const place = realPlace(repository);
  const tip = await resolveCommit(place, `refs/heads/${branch}`);
  if (tip === base) return 'same';
  if (tip === null) return 'gone';
  return (await isAfter(repository, tip, base)) ? 'moved' : 'gone';
}

/** Whether the commit has `base` in its history. */
export async function isAfter(
  repository: Repository,
  commit: Commit,
  base: Commit,
): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', base, commit];
  const { code } = await askGit({ place: realPlace(repository), args });
  return code === 0;
}
