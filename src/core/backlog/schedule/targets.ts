import type { Item } from '../item/item.ts';
import { type Known, unmet } from './dependencies.ts';

/**
 * The target that is worked on now: the first that is not over; one that waits for another item comes after those that
 * do not. `null` if all are over.
 */
export function firstTarget(
  known: Known,
  targets: readonly string[],
  { isOver }: { readonly isOver: (item: Item) => boolean },
): Item | null {
  const open = targets
    .flatMap((id) => known.items.get(id) ?? [])
    // What only waits for its delivery with others does not keep these from being finished.
    .filter((item) => item.status !== 'done' && item.delivery === null && !isOver(item));
  return open.find((item) => unmet(item, known).length === 0) ?? open[0] ?? null;
}
