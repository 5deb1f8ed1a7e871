import type { Item } from '../core/backlog/item/item.ts';

/** A line of the file, or an item in place of one. */
export interface Entry {
  /** As the file has it; `null` once it was changed. */
  readonly text: string | null;
  /** The number of its line; 0 where it is in none yet. */
  readonly line: number;
  /** `null` until somebody asks for it. */
  item: Item | null;
}

type Read = (id: string, entry: Entry) => Item;

/** Items of which most stay as they are written: who adds one to ten thousand reads none of them. */
export class ItemLines implements ReadonlyMap<string, Item> {
  readonly #entries: Map<string, Entry>;
  readonly #read: Read;

  /** Takes the entries over, by their ids. `read` gives the item of a line; it may throw. */
  constructor(entries: Map<string, Entry>, read: Read) {
    this.#entries = entries;
    this.#read = read;
  }

  /** What is done to one of the two is not seen in the other. */
  copy(): ItemLines {
    return new ItemLines(new Map(this.#entries), this.#read);
  }

  /** As the file has it; `null` if it has changed, or is not in the file. */
  text(id: string): string | null {
    return this.#entries.get(id)?.text ?? null;
  }

  get(id: string): Item | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    entry.item ??= this.#read(id, entry);
    return entry.item;
  }

  set(id: string, item: Item): void {
    this.#entries.set(id, { text: null, line: 0, item });
  }

  delete(id: string): void {
    this.#entries.delete(id);
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  get size(): number {
    return this.#entries.size;
  }

  keys(): MapIterator<string> {
    return this.#entries.keys();
  }

  *entries(): MapIterator<[string, Item]> {
    for (const [id, entry] of this.#entries) {
      entry.item ??= this.#read(id, entry);
      yield [id, entry.item];
    }
    return undefined;
  }

  *values(): MapIterator<Item> {
    for (const [, item] of this.entries()) yield item;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, Item]> {
    return this.entries();
  }

  forEach(use: (item: Item, id: string, items: ReadonlyMap<string, Item>) => void): void {
    for (const [id, item] of this.entries()) use(item, id, this);
  }
}
