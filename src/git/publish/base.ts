import type { Commit } from '../../core/lib/brands.ts';
import { realPlace } from '../git-dirs.ts';
import { isAfter, resolveCommit } from '../head.ts';
import type { Repository } from '../repository.ts';

type BaseStanding = 'same' | 'moved' | 'gone';

/** How the branch that a run started from compares with the run's base now. Throws `Refusal` if git fails. */
export const baseNow = async (
  repository: Repository,
  branch: string | null,
  base: Commit,
): Promise<BaseStanding> =>
  branch === null ? 'same' : standingOn(repository, `refs/heads/${branch}`, base);

/** The same for a ref by its full name. */
export async function standingOn(
  repository: Repository,
  ref: string,
  base: Commit,
): Promise<BaseStanding> {
  const place = realPlace(repository);
  const tip = await resolveCommit(place, ref);
  if (tip === base) return 'same';
  if (tip === null) return 'gone';
  // Rewritten, and the old commits removed.
  if ((await resolveCommit(place, base)) === null) return 'gone';
  return (await isAfter(place, tip, base)) ? 'moved' : 'gone';
}
