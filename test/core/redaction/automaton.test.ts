import fc from 'fast-check';
import { expect, test } from 'vitest';
import { automatonOf, squeezed } from '../../../src/core/redaction/automaton.ts';

const unit = fc.constantFrom(
  ...['a', 'B', 'b', '/', '_', 'ü', ' ', '\\', '-', '\u001B[1m', '\uDB40'],
);
const patterns = fc.array(
  fc.string({ unit, minLength: 1, maxLength: 12 }).filter((text) => squeezed(text) !== ''),
  { maxLength: 6 },
);

test('it finds what a plain search of the compared characters finds, and waits for as much', () => {
  fc.assert(
    fc.property(patterns, fc.string({ unit, maxLength: 40 }), (sought, text) => {
      const scan = automatonOf(sought.map((each) => ({ text: each, hasEdges: false }))).scan(text);
      const compared = squeezed(text);
      const words = sought.map(squeezed);
      expect(scan.spans().length > 0).toBe(words.some((word) => compared.includes(word)));
      for (const { start, end } of scan.spans())
        expect(words.some((word) => squeezed(text.slice(start, end)).includes(word))).toBe(true);
      const begun = words.flatMap((word) =>
        Array.from(word, (_, at) => at + 1).filter((size) =>
          compared.endsWith(word.slice(0, size)),
        ),
      );
      expect(scan.depth).toBe(Math.max(0, ...begun));
    }),
  );
});
