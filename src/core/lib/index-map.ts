/**
 * A persistent map from small integers (a phase's index) to values, iterated in ascending order. Split into √n chunks: a change
 * copies some hundred references for 10,000 phases, whereas copying a `Map` for each event would make a run quadratic.
 */
export class IndexMap<T> {
  readonly #chunks: readonly (readonly (T | undefined)[] | undefined)[];
  readonly #width: number;

  private constructor(chunks: readonly (readonly (T | undefined)[] | undefined)[], width: number) {
    this.#chunks = chunks;
    this.#width = width;
  }

  static empty<T>(capacity: number): IndexMap<T> {
    const width = Math.max(1, Math.ceil(Math.sqrt(capacity)));
    return new IndexMap<T>([], width);
  }

  get(index: number): T | undefined {
    return this.#chunks[Math.floor(index / this.#width)]?.[index % this.#width];
  }

  set(index: number, value: T): IndexMap<T> {
    return this.#replace(index, value);
  }

  delete(index: number): IndexMap<T> {
    return this.get(index) === undefined ? this : this.#replace(index, undefined);
  }

  /** Entries from `from` on. */
  *entries(from = 0): Generator<readonly [number, T]> {
    for (let at = Math.floor(from / this.#width); at < this.#chunks.length; at += 1) {
      const chunk = this.#chunks[at];
      if (chunk === undefined) continue;
      for (const [offset, value] of chunk.entries()) {
        const index = at * this.#width + offset;
        if (value !== undefined && index >= from) yield [index, value];
      }
    }
  }

  /** Keys from `from` on. */
  *keys(from = 0): Generator<number> {
    for (const [index] of this.entries(from)) yield index;
  }

  #replace(index: number, value: T | undefined): IndexMap<T> {
    const at = Math.floor(index / this.#width);
    const chunk = this.#chunks[at]?.slice() ?? [];
    chunk[index % this.#width] = value;
    const chunks = this.#chunks.slice();
    chunks[at] = chunk.every((entry) => entry === undefined) ? undefined : chunk;
    return new IndexMap(chunks, this.#width);
  }
}
