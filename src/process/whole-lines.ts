const MAX_LENGTH = 64 * 1024;

/** Joins pieces of output so that each text ends with a line, or is 64 Ki characters of a longer line. */
export class WholeLines {
  #pending = '';

  /** Returns what is complete now; `''`: nothing. */
  push(piece: string): string {
    const text = this.#pending + piece;
    const end = text.lastIndexOf('\n') + 1;
    const cut = text.length - end < MAX_LENGTH ? end : text.length;
    this.#pending = text.slice(cut);
    return text.slice(0, cut);
  }

  end(): string {
    const text = this.#pending;
    this.#pending = '';
    return text;
  }
}
