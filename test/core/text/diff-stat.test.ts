import { expect, test } from 'vitest';
import type { ChangedLines } from '../../../src/core/change/file-change.ts';
import { diffStat, redactedStat } from '../../../src/core/text/terminal/diff-stat.ts';

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

test('no part of a secret in a name is left, wherever the name is cut', () => {
  const secret = 'pl4nted-Secret.of+the=Tests/0123456789';
  const redact = (text: string) => text.replaceAll(secret, '***');
  const parts = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8));
  for (let before = 0; before < 90; before += 1)
    for (const after of [0, 30, 60]) {
      const path = `${'b'.repeat(before)}${secret}${'a'.repeat(after)}`;
      for (const one of [file(path, {}), file('x', { from: path }), file(path, { from: path })]) {
        const told = redactedStat([one], redact);
        expect(parts.filter((part) => told.includes(part))).toEqual([]);
      }
    }
});
