import type { BacklogEvent } from '../core/backlog/item/event.ts';
import type { Items } from '../core/backlog/item/evolve.ts';

/** What a store holds at one moment. */
export interface Backlog {
  readonly items: Items;
  /** Titles by id. */
  readonly archived: ReadonlyMap<string, string>;
  /** What is not valid in it and is ignored, in words. */
  readonly warnings: readonly string[];
}

/** Where the items of a backlog are kept. Several processes may use it at once. */
export interface BacklogStore {
  /** Throws `Refusal` if there is none, or it is damaged. */
  read(): Promise<Backlog>;
  /**
   * Looks and changes in one step that nobody comes between: `decide` sees what is there now, and the events that it
   * gives are kept, all of them or none. What it throws is thrown, and nothing is changed.
   */
  change(by: string, decide: (backlog: Backlog) => readonly BacklogEvent[]): Promise<Backlog>;
  /** What happened to an item, the oldest first. */
  events(item: string): Promise<readonly StoredEvent[]>;
  /** An id that nothing in the backlog has. Where the store itself gives ids, the item has another once it is kept. */
  newId(backlog: Backlog): string;
  /** Reserves an item for this process alone; `null`: another process works on it. */
  hold(item: string): Promise<AsyncDisposable | null>;
}

export interface StoredEvent {
  readonly at: string;
  readonly by: string;
  readonly text: string;
  /** As Phasegate recorded it; `null` for what another program did. */
  readonly event: unknown;
}
