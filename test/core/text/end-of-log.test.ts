import { expect, test } from 'vitest';
import { endOfLog } from '../../../src/core/text/end-of-log.ts';

const at = (text: string): string => `2026-05-01T12:00:00.0000000Z ${text}`;

test('the end of a log is what stands up to its last error, without times and colours', () => {
  const log = [
    '\uFEFF2026-05-01T12:00:00.0000000Z Current runner version',
    at('\u001B[31mexpected 3\u001B[0m'),
    at('##[error]Process completed with exit code 1.'),
    ...Array.from({ length: 50 }, (_, line) => at(`Cleaning up ${line}`)),
  ].join('\r\n');
  const lines = endOfLog(log).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Current runner version',
    'expected 3',
    '##[error]Process completed with exit code 1.',
  ]);
  expect([lines.length, lines.at(-1)]).toEqual([13, 'Cleaning up 9']);
});

test('a long log is cut at its beginning, and one without an error is shown to its end', () => {
  const long = `${'x'.repeat(100_000)}\nlast line\n`;
  expect(endOfLog(long)).toMatch(/^\[cut: the log is longer\]\nx{12278}\nlast line$/);
});
