import type { Item } from '../../core/backlog/item/item.ts';
import { unmergedText } from '../../core/backlog/schedule/unmerged.ts';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { isAfter } from '../../git/head.ts';
import type { Repository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';

/**
 * For an unfinished item: a sentence for each done item that it depends on and whose change is not in the base. A change that was
 * merged by squash or rebase counts as not in the base, because its commits are others. `begun`: the base of its run; `null`: no run
 * has begun.
 */
export async function unmergedLines(
  item: Item,
  items: ReadonlyMap<string, Item>,
  { repository, begun }: { readonly repository: Repository; readonly begun: Commit | null },
): Promise<readonly string[]> {
  if (item.status === 'done') return [];
  const base = begun ?? repository.head;
  const lines = changesNeeded(item, items).map(async ({ needed: one, commit }) =>
    (await isInBase(commit, repository, base))
      ? []
      : [unmergedText(item, one, { isBegun: begun !== null })],
  );
  return (await Promise.all(lines)).flat();
}

/** The done items that it depends on and that have a change. */
export function changesNeeded(item: Item, items: ReadonlyMap<string, Item>) {
  return item.dependencies.flatMap((id) => {
    const needed = items.get(id);
    const isChange = needed?.status === 'done' && needed.work.branch !== null;
    return isChange && needed.commit !== null ? [{ needed, commit: needed.commit }] : [];
  });
}

async function isInBase(commit: string, repository: Repository, base: Commit): Promise<boolean> {
  try {
    return await isAfter(realPlace(repository), base, commitOf(commit));
  } catch (error) {
    // The commit is not in this repository.
    if (error instanceof Refusal) return false;
    throw error;
  }
}
