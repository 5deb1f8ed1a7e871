import type { Commit } from '../../core/lib/brands.ts';
import { realPlace } from '../git-dirs.ts';
import { isAfter, resolveCommit } from '../head.ts';
import type { Repository } from '../repository.ts';

/** How the branch that a run started from compares with the run's base now. Throws `Refusal` if git fails. */
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
  // Rewritten, and the old commits removed.
  if ((await resolveCommit(place, base)) === null) return 'gone';
  return (await isAfter(place, tip, base)) ? 'moved' : 'gone';
}
