import type { ItemMoved } from './event.ts';
import type { BlockKind, Item } from './item.ts';

/** The item stops at its phase until somebody does what that kind of block asks for. */
export function blocked(
  { id, phase }: Pick<Item, 'id' | 'phase'>,
  kind: BlockKind,
  why: string,
): ItemMoved {
  return { type: 'itemMoved', item: id, to: 'blocked', why, block: { kind, phase } };
}
