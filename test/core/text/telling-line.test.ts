import { expect, test } from 'vitest';
import { lastTellingLine } from '../../../src/core/text/line.ts';

/** What tools print after the line that says how it went. */
const TAILS = [
  '',
  '\n\n\n',
  '\r\n}\r\n',
  '\n---------------\n',
  '\n=====\n  ]\n)\n',
  '\nnpm notice\nnpm notice New minor version of npm available! 10.1.0 -> 10.9.0\nnpm notice\n',
  '\nnpm warn config ignoring workspace config\n',
  '\nnpm error A complete log of this run can be found in: /home/a/.npm/_logs/x-debug-0.log\n',
  '\nnpm ERR!     /root/.npm/_logs/2026-11-29T17_00_00_000Z-debug-0.log\n',
  '\n✔ ───────── ✔\n',
  '\nnotice A new version of the tool is out: update available\n',
];
const LINES = ['Tests  3 passed (3)', '12', 'Größe: gut', '完了', 'npm run build', '> vitest run'];

test.each(LINES.flatMap((line) => TAILS.map((tail) => [line, tail] as const)))(
  'the last line that says something is %j, also before %j',
  (line, tail) => {
    expect(lastTellingLine(`first\n  ${line}  ${tail}`)).toBe(line);
  },
);

test.each(['', '\n\n', '---\n{}\n', 'npm notice\n'])('%j says nothing', (text) => {
  expect(lastTellingLine(text)).toBe('');
});
