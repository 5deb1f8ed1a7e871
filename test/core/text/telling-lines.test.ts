import { expect, test } from 'vitest';
import { tellingLine, tellingLines, tellingPart } from '../../../src/core/text/telling-lines.ts';

const passing = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `ok ${at + 1} - case ${at + 1}, which throws Error: x`);
const after = ['# tests 40', '# pass 39', '# fail 1', '# cancelled 0', '# skipped 0', '# todo 0'];

test('the lines around the first failure are shown, not the counts at the end', () => {
  const tap = [
    ...passing(20),
    'not ok 21 - merges touching intervals',
    '  ---',
    '  duration_ms: 1.2',
    "  location: 'test/merge.test.js:3:1'",
    "  failureType: 'testCodeFailure'",
    '  error: Expected values to be strictly equal: 1 !== 2',
    "  code: 'ERR_ASSERTION'",
    '  ...',
    ...passing(18),
    ...after,
  ].join('\n');
  expect(tellingLines(tap, 6)).toEqual([
    'not ok 21 - merges touching intervals',
    '…',
    '  error: Expected values to be strictly equal: 1 !== 2',
    "  code: 'ERR_ASSERTION'",
    '  ...',
    'ok 1 - case 1, which throws Error: x',
  ]);
  expect(tellingLine(tap)).toBe('error: Expected values to be strictly equal: 1 !== 2');
});

test.each([
  ['\u001B[31mFAIL\u001B[0m test/a.test.ts > adds', 'AssertionError: expected 3 to be 4'],
  ['✖ merges touching intervals (1.2ms)', '  AssertionError [ERR_ASSERTION]: 1 !== 2'],
  ['--- FAIL: TestMerge (0.00s)', '    merge_test.go:9: expected 3, got 4'],
  ['test_merge FAILED', 'E       assert 1 == 2'],
])('`%s` is such a failure', (title, why) => {
  const lines = [...passing(9), title, why, ...passing(3), ...after, ...after];
  expect(tellingLines(lines.join('\n'), 6).slice(0, 2)).toEqual([title, why]);
});

test('a compiler that names no test is shown from the line before its first error', () => {
  const lines = ['> tsc', "src/a.ts(3,1): error TS2304: Cannot find name 'x'.", ...after, ...after];
  expect(tellingLines(lines.join('\n'), 4)).toEqual(lines.slice(0, 4));
});

test('an output without such a line shows its last lines, and a short one all of them', () => {
  expect(tellingLines([...passing(9), ...after, ''].join('\n'), 3)).toEqual(after.slice(-3));
  expect(tellingLines('not right\n\nnpm notice New version\n', 6)).toEqual(['not right']);
  expect(tellingLine('a\nb\n')).toBe('b');
});

test('what is kept of a long output is its end, and the part where it first failed', () => {
  const why = 'AssertionError: expected 3 to be 4';
  const long = [...passing(300), 'FAIL adds', why, ...passing(300), ...after].join('\n');
  const part = tellingPart(long, 4096);
  expect(part.length).toBeLessThan(4096 + 50);
  expect(part).toContain(`\nFAIL adds\n${why}\n`);
  expect(part).toMatch(/\n\[cut: \d+ characters here\]\n/);
  expect(part.endsWith(after.join('\n'))).toBe(true);
  expect(tellingLines(part, 6).slice(0, 2)).toEqual(['FAIL adds', why]);
  // Where the end holds it, it is the end alone, and a short output is whole.
  const late = [...passing(300), why].join('\n');
  expect(tellingPart(late, 4096)).toBe(late.slice(-4096));
  expect(tellingPart(why, 4096)).toBe(why);
});

test('lines without end are read in no time', () => {
  const lines = Array.from({ length: 200 }, () => `expected ${'a expected '.repeat(2000)}`);
  expect(tellingLines(lines.join('\n'), 6)).toHaveLength(6);
});
