/** Longest line that is read, in characters; what a CLI prints of a tool's output stays far below. */
const MAX_LINE = 1024 * 1024;

export interface StreamText {
  readonly text: string;
  /** Its end, or all that came after the limit, is missing. */
  readonly cut: boolean;
}

/** Cuts a stream that comes in pieces into lines, and lines that are too long. */
export class StreamLines {
  #parts: string[] = [];
  #length = 0;
  #cut = false;

  /** The lines that this piece completes, without their ends. */
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

  /** What came after the last line's end; `null` if nothing did. */
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
