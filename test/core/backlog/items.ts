import { UNASSESSED } from '../../../src/core/backlog/item/assessment.ts';
import { type Item, NO_WORK } from '../../../src/core/backlog/item/item.ts';

/** An item of which only the given is worth telling: `item('a', { status: 'ready' })`. */
export function item(id: string, more: Partial<Item> = {}): Item {
  const createdAt = '2026-01-01T00:00:00.000Z';
  return {
    id,
    title: `Item ${id}`,
    description: null,
    tags: [],
    dependencies: [],
    createdAt,
    updatedAt: createdAt,
    status: 'new',
    block: null,
    phase: null,
    assessment: UNASSESSED,
    pipeline: null,
    needsPerson: false,
    origin: null,
    depth: 0,
    notes: null,
    messages: [],
    merged: [],
    isSeparate: false,
    override: null,
    commit: null,
    work: NO_WORK,
    delivery: null,
    claim: null,
    ...more,
  };
}

export const itemsOf = (...items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((one) => [one.id, one]));
