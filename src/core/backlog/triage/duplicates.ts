import { isJsonObject, type Json } from '../../lib/json.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Items } from '../item/evolve.ts';
import { byAge, type Item } from '../item/item.ts';
import { cycleIn } from '../schedule/dependencies.ts';

/** The ids of an agent's list, each once. */
export function duplicateIds(told: readonly Json[]): readonly string[] {
  const ids = told.flatMap((one) => {
    const id = isJsonObject(one) ? one.id : one;
    return typeof id === 'string' ? [id] : [];
  });
  return [...new Set(ids)];
}

/**
 * Merges two items into the older one: its dependencies are both items' together, and who waited for the one that goes
 * waits for the one that stays. Work that has begun is not merged away, nor are circles made: then it is only noted.
 */
export function mergeEvents(items: Items, first: Item, second: Item): readonly BacklogEvent[] {
  if (first.id === second.id) return [];
  const [stays, goes] = [first, second].sort(byAge);
  if (stays === undefined || goes === undefined) return [];
  const note = (why: string): readonly BacklogEvent[] => [
    { type: 'noted', item: first.id, text: `not merged with ${second.id}: ${why}` },
  ];
  if (isBegun(goes)) return note(`${goes.id} is being worked on`);
  const joined = joinedItems(items, stays, goes);
  const circle = cycleIn(joined);
  if (circle !== null) return note(`that would make a circle: ${circle.join(' → ')}`);
  const rewired = [...joined.values()].filter((item) => items.get(item.id) !== item);
  return [
    ...rewired.map(editOf),
    { type: 'itemMerged', item: goes.id, into: stays.id } satisfies BacklogEvent,
  ];
}

function isBegun({ status, block }: Item): boolean {
  const at = status === 'blocked' ? block?.from : status;
  return at === 'in_progress' || at === 'done';
}

function joinedItems(items: Items, stays: Item, goes: Item): Items {
  const rest = [...items.values()].filter(({ id }) => id !== goes.id);
  return new Map(
    rest.map((item) => {
      // Who is done waits for nobody any more.
      const own =
        item.id === stays.id && stays.status !== 'done'
          ? [...item.dependencies, ...goes.dependencies]
          : item.dependencies;
      const moved = own.map((id) => (id === goes.id ? stays.id : id));
      const dependencies = [...new Set(moved)].filter((id) => id !== item.id);
      const isSame = dependencies.join() === item.dependencies.join();
      return [item.id, isSame ? item : { ...item, dependencies }];
    }),
  );
}

function editOf(item: Item): BacklogEvent {
  const { id, title, description, tags, dependencies, assessment, pipeline } = item;
  const words = { title, description, tags, dependencies, assessment, pipeline };
  return { type: 'itemEdited', item: id, ...words };
}
