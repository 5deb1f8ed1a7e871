import { evolveAll, recorded } from '../core/backlog/item/evolve.ts';
import type { Backlog, BacklogStore } from './store.ts';

/**
 * A backlog as it was when somebody looked, for a process that may not write to where it is kept: what happens to its items
 * is known here and nowhere else, and a job with write permission reads it from the journals of their runs.
 */
export function inMemory(backlog: Backlog, newId: BacklogStore['newId']): BacklogStore {
  let now = backlog;
  return {
    read: async () => now,
    change: async (by, decide) => {
      const at = new Date().toISOString();
      const events = decide(now).map((event) => recorded(event, by, at));
      const items = evolveAll(now.items, events);
      const gone = [...now.items.values()].filter(({ id }) => !items.has(id));
      const archived = new Map([
        ...now.archived,
        ...gone.map(({ id, title }) => [id, title] as const),
      ]);
      now = { ...now, items, archived };
      return now;
    },
    events: async () => [],
    newId,
    hold: async () => ({ [Symbol.asyncDispose]: async () => {} }),
  };
}
