import type { BacklogStore } from '../../backlog/store.ts';
import { COMPLETED } from '../../core/backlog/item/event-text.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { textAt } from '../../core/lib/json-value.ts';

/** The done items that became done at that time or later by their runs, according to their own events. `since`: UTC, ISO 8601. */
export async function finishedSince(
  store: Pick<BacklogStore, 'events'>,
  items: Iterable<Item>,
  since: string,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (const item of items) {
    const isPossible =
      item.status === 'done' && item.work.run !== null && isSince(item.updatedAt, since);
    if (isPossible && (await isFinishedSince(store, item.id, since))) found.push(item);
  }
  return found;
}

async function isFinishedSince(
  store: Pick<BacklogStore, 'events'>,
  id: string,
  since: string,
): Promise<boolean> {
  const last = (await store.events(id)).findLast(({ event }) => textAt(event, 'to') === 'done');
  return last !== undefined && isSince(last.at, since) && textAt(last.event, 'why') !== COMPLETED;
}

/** Stores write fractions of a second in several ways. */
const isSince = (at: string, since: string): boolean => Date.parse(at) >= Date.parse(since);
