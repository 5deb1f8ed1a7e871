import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NeutralLines, neutralLine } from '../../src/core/text/neutral.ts';

const ESC = '\u001B';

/** What comes out of pieces. */
function neutral(...pieces: readonly string[]): readonly string[] {
  const lines = new NeutralLines();
  return [...pieces.flatMap((piece) => lines.push(piece)), ...lines.end()];
}

test('an ordinary line stays as it is', () => {
  expect(neutralLine('\tok 1 - größer: 10 %, 👍 a::b [group]')).toBe(
    '\tok 1 - größer: 10 %, 👍 a::b [group]',
  );
});

test('escapes are taken out', () => {
  expect(
    [
      `${ESC}[1;31mred${ESC}[0m`,
      `${ESC}]0;title\u0007after`,
      `${ESC}]8;;http://x${ESC}\\link${ESC}]8;;${ESC}\\`,
      `${ESC}P1;2q picture ${ESC}\\after`,
      `${ESC}(B${ESC}c${ESC}7plain`,
      '\u009B31mC1\u009D0;title\u009Cafter',
      `${ESC}]never ends`,
      `ends${ESC}`,
    ].map(neutralLine),
  ).toEqual(['red', 'after', 'link', 'after', 'plain', 'C1after', '', 'ends']);
});

test('what was overwritten after a carriage return is left out', () => {
  expect(neutral('10 %\r20 %\r100 %\r\nlast\r\r\n')).toEqual(['100 %', 'last']);
});

test('control and invisible characters are taken out', () => {
  expect(neutralLine('a\u0000b\u0007c\u0008d\u007F\u200B\u202E\u2066\u{E0041}\uFEFF')).toBe('abcd');
});

test('no line is a command to the runner', () => {
  expect(
    [
      '::error::x',
      ' \t\u00A0::set-output name=a::b',
      '\u200B:\u200B:warning::x',
      `:${ESC}[0m:error::x`,
      'seen\r::error::x',
      ':::group::x',
      'text ##[error]x ##[group]',
      `#${ESC}[0m#[error]`,
      '###[x]',
    ].map(neutralLine),
  ).toEqual([
    ': :error::x',
    ' \t\u00A0: :set-output name=a::b',
    ': :warning::x',
    ': :error::x',
    ': :error::x',
    ': ::group::x',
    'text ## [error]x ## [group]',
    '## [error]',
    '### [x]',
  ]);
});

test('lines come out whole, however they were cut', () => {
  const text = `one\n  ::err${ESC}[31mor::x\r\n##[group]\n\nlast`;
  const whole = ['one', '  : :error::x', '## [group]', '', 'last'];
  expect(neutral(text)).toEqual(whole);
  expect(neutral(...text)).toEqual(whole);
});

test('a line is cut at 64 Ki characters, and says so', () => {
  const piece = 'x'.repeat(50_000);
  expect(neutral(piece, piece, piece, '\nnext')).toEqual([
    `${'x'.repeat(65_536)} [cut: 84464 more characters]`,
    'next',
  ]);
});

test('whatever comes in, nothing that comes out is a command or moves a cursor', () => {
  const unit = fc.constantFrom(
    ':',
    '#',
    '[',
    ']',
    ESC,
    '\r',
    '\n',
    ' ',
    'm',
    '\u200B',
    '\u0085',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 12 })), (pieces) => {
      for (const line of neutral(...pieces)) expect(line).not.toMatch(/^\s*::|##\[|\p{Cc}/u);
    }),
    { numRuns: 2_000 },
  );
});
