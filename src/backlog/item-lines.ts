import type { Item } from '../core/backlog/item/item.ts';

/** A line of the file, or an item that replaces one. */
export interface ItemLine {
  /** The line of the file; `null`: changed. */
  readonly text: string | null;
  /** The number of its line; 0: not in the file yet. */
  readonly line: number;
  /** `null`: not parsed yet. */
  item: Item | null;
}

type ParseLine = (id: string, entry: ItemLine) => Item;

/** Items of which most stay unparsed: adding one to ten thousand parses none of them. */
export class ItemLines implements ReadonlyMap<string, Item> {
  readonly #entries: Map<string, ItemLine>;
  readonly #read: ParseLine;

  /** Takes over the entries by id. `read` parses the item of a line; it may throw. */
  constructor(entries: Map<string, ItemLine>, read: ParseLine) {
    this.#entries = entries;
    this.#read = read;
  }

  /** Changes of the copy and the original are independent. */
  copy(): ItemLines {
    return new ItemLines(new Map(this.#entries), this.#read);
  }

  /** Adds an item as a line of the file. */
  addLine(id: string, text: string): void {
    this.#entries.set(id, { text, line: 0, item: null });
  }

  /** The line of the file; `null`: the item has changed, or is not in the file. */
  text(id: string): string | null {
    return this.#entries.get(id)?.text ?? null;
  }

  get(id: string): Item | undefined {
    const entry = this.#entries.get(id);
    return entry === undefined ? undefined : this.#itemOf(id, entry);
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
      yield [id, this.#itemOf(id, entry)];
    }
    return undefined;
  }

  /** The items whose titles pass; of the lines of the file, only these are parsed. */
  *withTitle(passes: (title: string) => boolean): MapIterator<Item> {
    for (const [id, { text, item }] of this.#entries) {
      const title = item?.title ?? titleIn(text ?? '');
      if (title === null || !passes(title)) continue;
      const found = this.get(id);
      if (found !== undefined) yield found;
    }
    return undefined;
  }

  *values(): MapIterator<Item> {
    for (const [id, entry] of this.#entries) yield this.#itemOf(id, entry);
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, Item]> {
    return this.entries();
  }

  forEach(use: (item: Item, id: string, items: ReadonlyMap<string, Item>) => void): void {
    for (const [id, entry] of this.#entries) use(this.#itemOf(id, entry), id, this);
  }

  #itemOf(id: string, entry: ItemLine): Item {
    entry.item ??= this.#read(id, entry);
    return entry.item;
  }
}

/** `null`: none is found in the line. */
function titleIn(line: string): string | null {
  const [, title = null] = /"title":\s*("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
  try {
    return title === null ? null : String(JSON.parse(title));
  } catch {
    return null;
  }
}
