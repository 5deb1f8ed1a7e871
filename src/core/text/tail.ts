/** Keeps the last `length` characters of a text that arrives in pieces. */
export class Tail {
  readonly #length: number;
  #text = '';

  constructor(length: number) {
    this.#length = length;
  }

  push(piece: string): void {
    this.#text = lastCharacters(this.#text + piece, this.#length);
  }

  get text(): string {
    return this.#text;
  }
}

/** Never starts with half of a surrogate pair. */
export function lastCharacters(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(-length).replace(/^[\uDC00-\uDFFF]/, '');
}
