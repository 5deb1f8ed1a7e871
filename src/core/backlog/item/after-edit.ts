import type { GuardrailVerdict } from '../triage/guardrails.ts';
import { blocked } from './blocked.ts';
import type { BacklogEvent } from './event.ts';
import type { Item } from './item.ts';

/**
 * The effect of an edit on an item that a guardrail blocks: it continues if the guardrails now allow it, else its reason is
 * updated. `item` is the item after the edit.
 */
export function afterEdit(item: Item, guarded: GuardrailVerdict): readonly BacklogEvent[] {
  const { id, block } = item;
  if (block?.kind !== 'guardrail') return [];
  if (guarded.type !== 'passes' && guarded.reason === block.reason) return [];
  const why = 'edited';
  const moved: BacklogEvent = { type: 'itemMoved', item: id, to: block.from, why, block: null };
  if (guarded.type === 'passes') return [moved];
  return [moved, blocked({ id, phase: block.phase }, guarded.type, guarded.reason)];
}
