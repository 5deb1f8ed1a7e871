import type { Item } from '../../core/backlog/item/item.ts';
import { unmergedText } from '../../core/backlog/schedule/unmerged.ts';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { isAfter } from '../../git/head.ts';
import type { Repository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';

/**
 * For an item that has not begun: a sentence for each done item that it depends on and whose change is not in the base. A change that
 * was merged by squash or rebase counts as not in the base, because its commits are others.
 */
export async function unmergedLines(
  item: Item,
  items: ReadonlyMap<string, Item>,
  { repository, base }: { readonly repository: Repository; readonly base: Commit },
): Promise<readonly string[]> {
  if (item.status === 'done' || item.work.run !== null) return [];
  const needed = item.dependencies.flatMap((id) => items.get(id) ?? []);
  const lines = needed.map(async (one) =>
    (await isInBase(one, repository, base)) ? [] : [unmergedText(one)],
  );
  return (await Promise.all(lines)).flat();
}

async function isInBase(item: Item, repository: Repository, base: Commit): Promise<boolean> {
  const { status, commit, work } = item;
  if (status !== 'done' || commit === null || work.branch === null) return true;
  try {
    return await isAfter(realPlace(repository), base, commitOf(commit));
  } catch (error) {
    // The commit is not in this repository.
    if (error instanceof Refusal) return false;
    throw error;
  }
}
