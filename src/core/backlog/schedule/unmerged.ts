import type { Item } from '../item/item.ts';

/** A sentence about a dependent item, without its subject. `needed`: done, with a change that is not in the base. */
export function unmergedText(
  item: Pick<Item, 'id'>,
  { id, work: { branch, pullRequest } }: Pick<Item, 'id' | 'work'>,
  { isBegun }: { readonly isBegun: boolean },
): string {
  const merge = `merge ${pullRequest ?? branch}`;
  return isBegun
    ? `began from a base without the change of ${id}: if the change is needed, ${merge}, then start over with \`phasegate backlog unblock ${item.id} --fresh\``
    : `starts from a base without the change of ${id}: ${merge} first if the change is needed`;
}
