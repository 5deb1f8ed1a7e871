import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../src/core/lib/digest.ts';
import type { Json } from '../../src/core/lib/json.ts';

test('values have the same canonical text exactly if they are equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json: Json = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonical(json))).toStrictEqual(json);
      expect(canonical(shuffled(json))).toBe(canonical(json));
    }),
  );
});

test('the canonical text is pinned', () => {
  const value = {
    é: 1,
    'a"': [1e21, -0, 0.1, null, true],
    Z: { '\u{1f600}': 'x\n', '\ufb33': {} },
  };
  expect(canonical(value)).toBe(
    '{"Z":{"\u{1f600}":"x\\n","\ufb33":{}},"a\\"":[1e+21,0,0.1,null,true],"é":1}',
  );
});

function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
}
