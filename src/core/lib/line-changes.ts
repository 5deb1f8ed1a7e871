import { matches } from './merge-lines.ts';

/** Lines of context around a change. */
const CONTEXT = 3;

/** The lines of a unified diff: ` ` kept, `-` removed, `+` added, with a `@@` line before each hunk. */
export function lineChanges(before: string, after: string): readonly string[] {
  const all = everyLine(splitLines(before), splitLines(after));
  const near = new Set(
    all.flatMap(({ text }, at) =>
      text.startsWith(' ')
        ? []
        : Array.from({ length: 2 * CONTEXT + 1 }, (_, n) => at + n - CONTEXT),
    ),
  );
  return all.flatMap(({ text, line }, at) => {
    if (!near.has(at)) return [];
    return near.has(at - 1) && at > 0 ? [text] : [`@@ line ${line} @@`, text];
  });
}

interface ShownLine {
  readonly text: string;
  /** Line number in the earlier text, from 1. */
  readonly line: number;
}

function everyLine(before: readonly string[], after: readonly string[]): readonly ShownLine[] {
  const shown: ShownLine[] = [];
  let next = 0;
  const addUpTo = (end: number, line: number): void => {
    for (; next < end; next += 1) shown.push({ text: `+${after[next]}`, line });
  };
  for (const [at, there] of matches(before, after).entries()) {
    const line = at + 1;
    if (there === -1) shown.push({ text: `-${before[at]}`, line });
    else {
      addUpTo(there, line);
      shown.push({ text: ` ${before[at]}`, line });
      next += 1;
    }
  }
  addUpTo(after.length, before.length + 1);
  return shown;
}

const splitLines = (text: string): readonly string[] =>
  text === '' ? [] : text.replace(/\n$/, '').split('\n');
