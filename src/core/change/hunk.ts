/** A line of a unified diff. */
export interface DiffLine {
  readonly kind: 'same' | 'add' | 'del' | 'note';
  readonly text: string;
  /** Line number before and after; `null`: there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Many languages take a carriage return for the end of a line, so one that git shows as one line may be thousands.
 * {@link RETURNS_COUNT} stands beside the number of a file with such lines.
 */
export const lineCount = ({ text }: DiffLine): number => 1 + (text.match(/\r(?!$)/g)?.length ?? 0);

export const RETURNS_COUNT = 'each carriage return ends a line';

/** Starts to read a hunk at its header, such as `@@ -7,2 +9 @@ title`. `null`: another line. */
export function hunkAt(line: string): HunkReader | null {
  const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?/.exec(line);
  if (header === null) return null;
  const [whole, before, beforeCount = 1, after, afterCount = 1] = header;
  return new HunkReader(
    line.slice(whole.length),
    { before: Number(before), after: Number(after) },
    { before: Number(beforeCount), after: Number(afterCount) },
  );
}

/** Reads the lines of a hunk. Its header counts them, because a line of a file may look like anything. */
export class HunkReader {
  /** git's text after the second `@@`. */
  readonly title: string;
  #before: number;
  #after: number;
  /** Remaining lines. */
  readonly #left: { before: number; after: number };

  constructor(
    title: string,
    first: { readonly before: number; readonly after: number },
    counts: { readonly before: number; readonly after: number },
  ) {
    this.title = title;
    this.#before = first.before;
    this.#after = first.after;
    this.#left = { ...counts };
  }

  get isDone(): boolean {
    return this.#left.before <= 0 && this.#left.after <= 0;
  }

  /** `null`: no line of a hunk. A note, `\ No newline at end of file`, does not count and may follow the last line. */
  read(line: string): DiffLine | null {
    const text = line.slice(1);
    switch (line[0] ?? ' ') {
      case '+':
        return { kind: 'add', text, before: null, after: this.#nextAfter() };
      case '-':
        return { kind: 'del', text, before: this.#nextBefore(), after: null };
      case ' ':
        return { kind: 'same', text, before: this.#nextBefore(), after: this.#nextAfter() };
      case '\\':
        return { kind: 'note', text: line.slice(2), before: null, after: null };
      default:
        return null;
    }
  }

  #nextBefore(): number {
    this.#left.before -= 1;
    return this.#before++;
  }

  #nextAfter(): number {
    this.#left.after -= 1;
    return this.#after++;
  }
}
