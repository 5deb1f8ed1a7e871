import type { BacklogEvent } from './event.ts';
import { evolve, type Items, recorded } from './evolve.ts';
import type { Item } from './item.ts';

/** Collects events, and the items after them. */
export class EventCollector {
  readonly events: BacklogEvent[] = [];
  #items: Items;

  constructor(items: Items) {
    this.#items = items;
  }

  get items(): Items {
    return this.#items;
  }

  item(id: string): Item | null {
    return this.#items.get(id) ?? null;
  }

  add(events: readonly BacklogEvent[]): void {
    for (const event of events) {
      // Actor and time have no effect on the items.
      this.#items = evolve(this.#items, recorded(event, '', ''));
      this.events.push(event);
    }
  }
}
