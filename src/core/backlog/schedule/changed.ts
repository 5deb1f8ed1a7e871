import type { JsonObject } from '../../lib/json.ts';
import type { Item } from '../item/item.ts';

const TEXTS = ['title', 'description'] as const;
type TextName = (typeof TEXTS)[number];

/**
 * The texts of an item that are others than when its run began: a person edited the item, or a duplicate was merged into it. The
 * run does not have the new ones. `begun`: the item in the run.
 */
export const changedSince = (item: Item, begun: JsonObject): readonly TextName[] =>
  TEXTS.filter((name) => (item[name] ?? '') !== (begun[name] ?? ''));

/** A sentence for a person who decides about the run. */
export const changedText = (id: string, changed: readonly TextName[]): string =>
  `The ${changed.join(' and ')} of ${id} changed after its run began. The run has the earlier text.`;

/** What to do if the run should not go on. */
export const startOver = (id: string): string =>
  `\`phasegate backlog unblock ${id} --fresh\` starts over in a new run.`;
