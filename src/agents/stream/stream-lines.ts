/** Longest line in characters; far longer than a CLI's report of tool output. */
const MAX_LINE = 1024 * 1024;

export interface StreamText {
  readonly text: string;
  /** Whether the end of the line is missing, or the part beyond the limit. */
  readonly cut: boolean;
}

/** Splits a stream that arrives in pieces into lines, and truncates long ones. */
export class StreamLines {
  #parts: string[] = [];
  #length = 0;
  #cut = false;

  /** Returns the lines that this piece completes, without line breaks. */
  push(piece: string): readonly StreamText[] {
    const [first = '', ...rest] = piece.split('\n');
    const lines: StreamText[] = [];
    this.#add(first);
    for (const part of rest) {
      lines.push(this.#take());
      this.#add(part);
    }
    return lines;
  }

  /** Returns the text after the last line break; `null`: none. */
  end(): StreamText | null {
    return this.#length === 0 ? null : this.#take();
  }

  #add(part: string): void {
    const room = MAX_LINE - this.#length;
    if (part.length > room) this.#cut = true;
    const kept = part.slice(0, room);
    if (kept === '') return;
    this.#parts.push(kept);
    this.#length += kept.length;
  }

  #take(): StreamText {
    const line = { text: this.#parts.join('').replace(/\r$/, ''), cut: this.#cut };
    this.#parts = [];
    this.#length = 0;
    this.#cut = false;
    return line;
  }
}
