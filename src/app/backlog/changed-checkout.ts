import type { Item } from '../../core/backlog/item/item.ts';
import { type ChangedCheckout, pathsNamedBy } from '../../core/backlog/schedule/outdated.ts';
import type { Commit } from '../../core/lib/brands.ts';
import { askGit } from '../../git/git.ts';
import { realPlace } from '../../git/git-dirs.ts';
import type { Repository } from '../../git/repository.ts';
import { editedTexts } from '../stored/edited-texts.ts';
import type { SeenRun } from '../stored/stored.ts';

/** In what the checkout differs from what the run of an item began with. */
export async function changedCheckout(
  repository: Repository,
  item: Item,
  { plan, state, pinned }: Pick<SeenRun, 'plan' | 'state' | 'pinned'>,
): Promise<ChangedCheckout> {
  const { block, phase } = item;
  const isFailed = block?.kind === 'failed';
  const { base } = state;
  return {
    base,
    head: repository.head,
    behind: await commitsSince(repository, base),
    // An approval says that itself.
    texts: block?.kind === 'gate' ? [] : editedTexts(repository.root, pinned),
    uncommitted: isFailed
      ? pathsNamedBy(plan, block.phase ?? phase, await repository.isDirty())
      : [],
  };
}

/** How many commits of the checkout the base of a run does not have; 0 if git cannot tell. */
async function commitsSince(repository: Repository, base: Commit): Promise<number> {
  if (base === repository.head) return 0;
  const args = ['rev-list', '--count', '--end-of-options', `${base}..${repository.head}`];
  const { code, stdout } = await askGit({ place: realPlace(repository), args });
  return code === 0 ? Number(stdout.toString().trim()) : 0;
}
