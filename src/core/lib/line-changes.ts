import { matches } from './merge-lines.ts';

/** A line of two texts next to each other. */
export interface ComparedLine {
  readonly kind: 'same' | 'add' | 'del';
  readonly text: string;
  /** Its number in the earlier text, from 1; for an added line that of the next one. */
  readonly line: number;
}

export function compareLines(
  before: readonly string[],
  after: readonly string[],
): readonly ComparedLine[] {
  const lines: ComparedLine[] = [];
  let next = 0;
  const addUpTo = (end: number, line: number): void => {
    for (; next < end; next += 1) lines.push({ kind: 'add', text: after[next] ?? '', line });
  };
  for (const [at, there] of matches(before, after).entries()) {
    const about = { text: before[at] ?? '', line: at + 1 };
    if (there === -1) lines.push({ kind: 'del', ...about });
    else {
      addUpTo(there, at + 1);
      lines.push({ kind: 'same', ...about });
      next += 1;
    }
  }
  addUpTo(after.length, before.length + 1);
  return lines;
}

/** Lines of context around a change. */
const CONTEXT = 3;

/** The changed lines and those around them, in groups of neighbours. */
export function withContext<T>(
  lines: readonly T[],
  isChanged: (line: T) => boolean,
): readonly (readonly T[])[] {
  const near = new Set(
    lines.flatMap((line, at) =>
      isChanged(line) ? Array.from({ length: 2 * CONTEXT + 1 }, (_, n) => at + n - CONTEXT) : [],
    ),
  );
  const groups: T[][] = [];
  for (const [at, line] of lines.entries()) {
    if (!near.has(at)) continue;
    if (near.has(at - 1) && at > 0) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The lines of a unified diff: ` ` kept, `-` removed, `+` added, with a `@@` line before each hunk. */
export function lineChanges(before: string, after: string): readonly string[] {
  const all = compareLines(splitLines(before), splitLines(after));
  return withContext(all, ({ kind }) => kind !== 'same').flatMap((group) => [
    `@@ line ${group[0]?.line} @@`,
    ...group.map(({ kind, text }) => `${SIGNS[kind]}${text}`),
  ]);
}

const SIGNS = { same: ' ', del: '-', add: '+' } as const;

const splitLines = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\n$/, '').split('\n');
