import type { BacklogEvent } from '../core/backlog/item/event.ts';
import type { Items } from '../core/backlog/item/evolve.ts';
import type { Item } from '../core/backlog/item/item.ts';

/** The content of a store at one moment. */
export interface Backlog {
  readonly items: Items;
  /** Id → title. */
  readonly archived: ReadonlyMap<string, string>;
  /** Invalid values that are ignored, as text. */
  readonly warnings: readonly string[];
}

/** The store of a backlog's items. Several processes may use it at once. */
export interface BacklogStore {
  /** Throws `Refusal` if the store is missing or damaged. */
  read(): Promise<Backlog>;
  /**
   * Reads and changes the store in one exclusive step: `decide` gets the current state, and all or none of its events are stored.
   * If it throws, nothing changes.
   */
  change(by: string, decide: (backlog: Backlog) => readonly BacklogEvent[]): Promise<Backlog>;
  /** An item that was merged into another one, as it was then; `null`: there is none, or the store has lost it. */
  mergedItem(id: string): Promise<MergedRecord | null>;
  /** The events of an item, oldest first. */
  events(item: string): Promise<readonly StoredEvent[]>;
  /** An unused id. If the store itself assigns ids, the item gets another one when it is stored. */
  newId(backlog: Backlog): string;
  /** Reserves an item for this process alone; `null`: another process works on it. */
  lock(item: string): Promise<AsyncDisposable | null>;
}

export interface MergedRecord {
  readonly item: Item;
  /** The id of the item that has its text. */
  readonly into: string;
}

export interface StoredEvent {
  readonly at: string;
  readonly by: string;
  readonly text: string;
  /** The event as Phasegate recorded it; `null`: another program's event. */
  readonly event: unknown;
}
