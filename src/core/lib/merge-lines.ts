export type MergedPart =
  | { readonly type: 'same'; readonly lines: readonly string[] }
  /** Both changed it differently. */
  | {
      readonly type: 'conflict';
      readonly base: readonly string[];
      readonly ours: readonly string[];
      readonly theirs: readonly string[];
    };

/** Lines of one text between lines that all three have, and what two changes made of them. */
export interface AlignedPart {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Merges two changes of one text by line. Lines that only one of them changed, or both equally, are merged. */
export const mergeLines = (base: string, changes: TwoChanges): readonly MergedPart[] =>
  alignLines(base, changes).map(merged);

interface TwoChanges {
  readonly ours: string;
  readonly theirs: string;
}

/** Two changes of one text next to each other. */
export function alignLines(base: string, { ours, theirs }: TwoChanges): readonly AlignedPart[] {
  const a = base.split('\n');
  const b = ours.split('\n');
  const c = theirs.split('\n');
  const [inOurs, inTheirs] = [matches(a, b), matches(a, c)];
  const parts: AlignedPart[] = [];
  let [at, ourAt, theirAt] = [0, 0, 0];
  const upTo = (next: number, ourNext: number, theirNext: number): void => {
    if (next > at || ourNext > ourAt || theirNext > theirAt)
      parts.push({
        base: a.slice(at, next),
        ours: b.slice(ourAt, ourNext),
        theirs: c.slice(theirAt, theirNext),
      });
    [at, ourAt, theirAt] = [next, ourNext, theirNext];
  };
  for (const index of a.keys()) {
    const [our, their] = [inOurs[index] ?? -1, inTheirs[index] ?? -1];
    if (our === -1 || their === -1) continue;
    upTo(index, our, their);
    upTo(index + 1, our + 1, their + 1);
  }
  upTo(a.length, b.length, c.length);
  return parts;
}

/** Joins the parts to one text; in a conflict, theirs wins. */
export function preferTheirs(parts: readonly MergedPart[]): string {
  return parts.flatMap((part) => (part.type === 'same' ? part.lines : part.theirs)).join('\n');
}

type TextLines = readonly string[];

function merged({ base, ours, theirs }: AlignedPart): MergedPart {
  if (isEqual(ours, base)) return { type: 'same', lines: theirs };
  if (isEqual(theirs, base) || isEqual(ours, theirs)) return { type: 'same', lines: ours };
  return { type: 'conflict', base, ours, theirs };
}

export const isEqual = (a: TextLines, b: TextLines): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/** Larger texts are not compared: all lines then count as changed. */
const MAX_CELLS = 9_000_000;

/** For each line of `a` the index of the equal line in `b`, or -1; ascending. The longest common subsequence. */
export function matches(a: TextLines, b: TextLines): readonly number[] {
  const found = new Array<number>(a.length).fill(-1);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    found[start] = start;
    start += 1;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    found[endA] = endB;
  }
  const [rows, columns] = [endA - start, endB - start];
  if (rows * columns > MAX_CELLS) return found;
  const lengths = commonLengths(a.slice(start, endA), b.slice(start, endB));
  for (let [row, column] = [0, 0]; row < rows && column < columns; ) {
    if (a[start + row] === b[start + column]) {
      found[start + row] = start + column;
      row += 1;
      column += 1;
    } else if (lengths(row + 1, column) >= lengths(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

/** The length of the longest common subsequence of two suffixes. */
function commonLengths(a: TextLines, b: TextLines): (row: number, column: number) => number {
  const width = b.length + 1;
  const cells = new Uint32Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      const [down = 0, right = 0, both = 0] = [
        cells[here + width],
        cells[here + 1],
        cells[here + width + 1],
      ];
      cells[here] = a[row] === b[column] ? both + 1 : Math.max(down, right);
    }
  return (row, column) => cells[row * width + column] ?? 0;
}
