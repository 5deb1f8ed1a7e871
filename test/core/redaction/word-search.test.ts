import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordSearch } from '../../../src/core/redaction/word-search.ts';

const unit = fc.constantFrom('a', 'b', ':', '/', '-', 'ü', '✓', '\u{1F511}');
const words = fc.array(fc.string({ unit, minLength: 1, maxLength: 7 }), { maxLength: 40 });

test('every word that a text holds is found, and no other', () => {
  fc.assert(
    fc.property(
      words,
      fc.string({ unit, maxLength: 60 }),
      fc.nat(70_000),
      (sought, text, before) => {
        const whole = ' '.repeat(before) + text;
        const held = new Set(sought.filter((word) => whole.includes(word)));
        expect(wordSearch(sought)(whole)).toEqual(held);
      },
    ),
  );
});

test('words at both ends of a text are found, also short ones', () => {
  const search = wordSearch(['://', 'x', 'begin', 'end']);
  expect(search('beginend')).toEqual(new Set(['begin', 'end']));
  expect(search('://x')).toEqual(new Set(['://', 'x']));
  expect(search('x')).toEqual(new Set(['x']));
  expect(search('')).toEqual(new Set());
});

test('a search within a search disturbs neither', () => {
  const search = wordSearch(['one', 'two']);
  expect([search('one'), search('two two'), search('one')].map((held) => [...held])).toEqual([
    ['one'],
    ['two'],
    ['one'],
  ]);
});
