import type { Guarded } from '../triage/guardrails.ts';
import { blocked } from './blocked.ts';
import type { BacklogEvent } from './event.ts';
import type { Item } from './item.ts';

/**
 * What follows from an edit for an item that a guardrail stopped: it goes on if its guardrails let it pass now, and else
 * waits for what stops it now. `item` as it is after the edit.
 */
export function afterEdit(item: Item, guarded: Guarded): readonly BacklogEvent[] {
  const { id, block } = item;
  if (block?.kind !== 'guardrail') return [];
  if (guarded.type !== 'passes' && guarded.reason === block.reason) return [];
  const why = 'edited';
  const moved: BacklogEvent = { type: 'itemMoved', item: id, to: block.from, why, block: null };
  if (guarded.type === 'passes') return [moved];
  return [moved, blocked({ id, phase: block.phase }, guarded.type, guarded.reason)];
}
