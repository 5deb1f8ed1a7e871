import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NeutralLines,
  neutralLine,
  neutralText,
  printable,
  printableJson,
} from '../../src/core/text/untrusted/neutral.ts';

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

test('a whole text is neutral, and shows what would have been overwritten', () => {
  expect(neutralText('a\r\n  ::error::x\rb\r\r\n\nc ##[group]\r')).toBe(
    'a\n  : :error::x\nb\n\nc ## [group]',
  );
});

test('what we print keeps its colours, and nothing else that acts', () => {
  expect(
    printable(`${ESC}[1;31mred${ESC}[0m\t${ESC}[2Jx${ESC}]0;t\u0007\u202Ey\n ::a::b\r##[c]`),
  ).toBe(`${ESC}[1;31mred${ESC}[0m\tx y\n : :a::b\n## [c]`.replace('x y', 'xy'));
});

const hostile = fc.string({
  unit: fc.constantFrom(
    ...[
      ':',
      '::',
      '#',
      '[',
      '##[',
      'error',
      ESC,
      `${ESC}[31m`,
      '\r',
      '\n',
      ' ',
      '\u200B',
      '\u0085',
    ],
    ...['\u009B2J', '\u202E', '\u2028', '\uFEFF', '"', '\\', '\u{E0041}', '\t', '\0'],
  ),
  maxLength: 20,
});

test('whatever is printed, no line of it is a command, and only colours are left of escapes', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const lines = printable(text).split('\n');
      for (const line of lines) {
        expect(line).not.toMatch(/^\s*::|##\[|[\u202E\u200B\u2028\uFEFF\r]/u);
        expect(line.replaceAll(`${ESC}[31m`, '')).not.toMatch(/(?!\t)\p{Cc}/u);
      }
      expect(printable(printable(text))).toBe(printable(text));
    }),
    { numRuns: 2_000 },
  );
});

test('whatever is printed as JSON is the same JSON, and nothing in it acts', () => {
  fc.assert(
    fc.property(hostile, hostile, (key, value) => {
      const json = printableJson({ a: [value], [`k${key}`]: value });
      expect(JSON.parse(json)).toEqual({ a: [value], [`k${key}`]: value });
      expect(json).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}|[\u202E\u200B\u2028\uFEFF\u{E0041}]/mu);
    }),
    { numRuns: 2_000 },
  );
});
