import type { Item } from '../item/item.ts';

/** A sentence about a dependent item, without its subject. `needed`: done, with a change that is not in the base. */
export function unmergedText({ id, work }: Item): string {
  const { branch, pullRequest } = work;
  return `starts from a base without the change of ${id}: merge ${pullRequest ?? branch} first if the change is needed`;
}
