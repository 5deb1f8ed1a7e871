import { evolveAll, recorded } from '../core/backlog/item/evolve.ts';
import type { Backlog, BacklogStore } from './store.ts';

/**
 * A snapshot of a backlog for a process without write access: its changes stay in memory, and a job with write permission derives
 * them again from the runs' journals.
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
    mergedItem: async () => null,
    events: async () => [],
    newId,
    lock: async () => ({ [Symbol.asyncDispose]: async () => {} }),
  };
}
