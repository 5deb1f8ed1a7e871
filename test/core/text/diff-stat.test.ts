import { expect, test } from 'vitest';
import type { ChangedLines } from '../../../src/core/change/file-change.ts';
import { diffStat } from '../../../src/core/text/terminal/diff-stat.ts';

const file = (path: string, more: Partial<ChangedLines>): ChangedLines => ({
  ...{ path, from: null, insertions: 0, deletions: 0, hasReturns: false, isBinary: false },
  ...more,
});
const linesOf = (...files: readonly ChangedLines[]): readonly string[] =>
  diffStat(files).split('\n');

test('a line of a stat fits on a terminal of 80 columns, with the longest path and many lines', () => {
  const files = ['a.ts', `${'deep/'.repeat(20)}end.ts`].flatMap((path) =>
    [1, 70, 1234, 1_234_567].map((insertions) => file(path, { insertions, deletions: insertions })),
  );
  for (const one of files)
    expect(linesOf(one, file('b.ts', { insertions: 1 }))[0]?.length).toBeLessThan(80);
  expect(linesOf(file('a.ts', { insertions: 70, deletions: 70 }))[0]).toBe(
    ` a.ts | 140 ${'+'.repeat(20)}${'-'.repeat(20)}`,
  );
});

test('a file whose carriage returns end lines says why its number is larger than that of git', () => {
  const [mac, binary] = linesOf(
    file('mac.txt', { insertions: 3, hasReturns: true }),
    file('a.png', { insertions: 3, hasReturns: true, isBinary: true }),
  );
  expect([mac, binary]).toEqual([
    ' mac.txt | 3 +++ (each carriage return ends a line)',
    ' a.png   | 3 +++ (binary)',
  ]);
});
