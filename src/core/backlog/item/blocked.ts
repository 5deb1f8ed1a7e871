import type { ItemMoved } from './event.ts';
import type { BlockKind, Item } from './item.ts';

/** The item is blocked at its phase until a person acts. */
export function blocked(
  { id, phase }: Pick<Item, 'id' | 'phase'>,
  kind: BlockKind,
  why: string,
): ItemMoved {
  return { type: 'itemMoved', item: id, to: 'blocked', why, block: { kind, phase } };
}
