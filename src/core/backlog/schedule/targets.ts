import type { Item } from '../item/item.ts';
import { type KnownItems, unmet } from './dependencies.ts';

/** The current target: the first that is not over; targets that wait for another item come last. `null`: all are over. */
export function firstTarget(
  known: KnownItems,
  targets: readonly string[],
  { isOver }: { readonly isOver: (item: Item) => boolean },
): Item | null {
  const open = targets
    .flatMap((id) => known.items.get(id) ?? [])
    // Items that only wait for a joint delivery count as finished here.
    .filter((item) => item.status !== 'done' && item.delivery === null && !isOver(item));
  return open.find((item) => unmet(item, known).length === 0) ?? open[0] ?? null;
}
