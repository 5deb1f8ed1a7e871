import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unescaped } from '../../../src/core/redaction/escapes.ts';

test.each(['', 'abc', '100 % of \\n \\t.', '%zz \\x4 \\u12 &copy;', '&;'])(
  'no escape: %j',
  (text) => {
    expect(unescaped(text, 100)).toBeNull();
  },
);

test('escapes of many kinds become what they stand for', () => {
  const text =
    '%41 %C3%A9 \\x42 \\xe9 \\xc3\\xa9 \\u0043 \\ud83d\\ude00 \\u{1f600} \\104 &#69; &#x46; &lt;';
  expect(unescaped(text, 100)?.text).toBe('A é B éé C 😀 😀 D E F <');
});

test('what is far from any is left out', () => {
  const far = unescaped(`${'a'.repeat(50)}%41${'b'.repeat(50)}%42${'c'.repeat(50)}`, 3);
  expect(far?.text).toBe('\uFFFFaaaAbbb\uFFFFbbbBccc\uFFFF');
  expect(far?.spanOf({ start: 4, end: 5 })).toEqual({ start: 50, end: 53 });
  expect(far?.spanOf({ start: 9, end: 13 })).toEqual({ start: 100, end: 106 });
});

test.each(['%', '\\u{', '&', '&#'])('what %j becomes is not known yet', (begun) => {
  expect(unescaped(`ab${begun}`, 1)?.text).toBe('\uFFFFb');
  expect(unescaped(`%41b${begun}`, 9)?.text).toBe('Ab');
});

test('every character stands where it stood', () => {
  const bits = fc.constantFrom('%41', '\\x42', '&#67;', '\\u0044', 'x', 'yz', '-'.repeat(9));
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), fc.nat({ max: 12 }), (parts, reach) => {
      const text = parts.join('');
      const plain = unescaped(text, reach);
      for (const [at, character] of Array.from(plain?.text ?? '').entries()) {
        const { start, end } = plain?.spanOf({ start: at, end: at + 1 }) ?? { start: 0, end: 0 };
        const was = text.slice(start, end);
        if (character !== '\uFFFF') expect(unescaped(was, 1)?.text ?? was).toBe(character);
      }
    }),
  );
});
