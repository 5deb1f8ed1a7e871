import fastStringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import {
  oneLine,
  padEnd,
  padStart,
  shortened,
  truncate,
  widthOf,
} from '../../../src/core/text/line.ts';

test('a text of others becomes one line without escapes, controls and commands', () => {
  expect(oneLine('  a\r\n\u001B[31mred\u001B[0m\n\n\u202Eevil\u0007 \n')).toBe('a red evil');
  expect(oneLine('::set-output name=x::y')).toBe(': :set-output name=x::y');
});

test('wide letters and emoji take two columns, marks none', () => {
  expect(['abc', '日本', '🚀', 'é', 'e\u0301', '✓⏸↻'].map(widthOf)).toEqual([3, 4, 2, 1, 1, 3]);
});

test('what is counted without a table is as wide as the table says, for every sign and every Western letter', () => {
  const characters = Array.from({ length: 0x3000 - 0x20 }, (_, at) =>
    String.fromCharCode(at + 0x20),
  );
  const wrong = characters.filter(
    (one) => widthOf(`${one}${one}`) !== fastStringWidth(`${one}${one}`),
  );
  expect(wrong).toEqual([]);
});

test('an emoji of several people is one character, two columns wide, and is never cut in two', () => {
  const family = '👨‍👩‍👧‍👦';
  expect([family, '🇫🇷', '👍🏽'].map(widthOf)).toEqual([2, 2, 2]);
  expect(truncate(`${family}${family}x`, 4)).toBe(`${family}…`);
});

test('what is cut is never wider than its room and says that it was cut', () => {
  expect(truncate('abcdef', 6)).toBe('abcdef');
  expect(truncate('abcdef', 4)).toBe('abc…');
  expect(truncate('ab cdef', 4)).toBe('ab…');
  expect(truncate('日本語', 4)).toBe('日…');
  expect(truncate('abc', 0)).toBe('');
});

test('what is cut ends behind a word, unless its last word is most of it', () => {
  expect(truncate('one two three', 12)).toBe('one two…');
  expect(truncate('one two three', 8)).toBe('one two…');
  expect(truncate('one twothreefour', 12)).toBe('one twothre…');
});

test('a shortened text names the command that shows all of it', () => {
  expect(shortened('one two three', 12, 'phasegate log r fix')).toBe(
    'one two… `phasegate log r fix`',
  );
  expect(shortened('one two three', 13, 'phasegate log r fix')).toBe('one two three');
});

test('padding counts columns, not letters', () => {
  expect(padEnd('日本', 6)).toBe('日本  ');
  expect(padStart('é', 3)).toBe('  é');
  expect(padEnd('longer', 3)).toBe('longer');
});
