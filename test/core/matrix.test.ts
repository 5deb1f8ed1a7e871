import { describe, expect, test } from 'vitest';
import { ExpressionFault } from '../../src/core/expression/expression.ts';
import type { Json } from '../../src/core/lib/json.ts';
import { expandMatrix } from '../../src/core/plan/matrix.ts';

const scope = (contexts: Readonly<Record<string, Json>> = {}) => ({ contexts, status: null });
const legs = (matrix: Json, contexts: Readonly<Record<string, Json>> = {}) =>
  expandMatrix(matrix, scope(contexts));

test('every combination of the lists, the last list quickest', () => {
  expect(legs({ os: ['a', 'b'], node: [20, 22] })).toEqual([
    { os: 'a', node: 20 },
    { os: 'a', node: 22 },
    { os: 'b', node: 20 },
    { os: 'b', node: 22 },
  ]);
});

// The example of GitHub's documentation of `include`.
test('what is included adds to the combinations that it fits, or is one of its own', () => {
  const matrix = {
    fruit: ['apple', 'pear'],
    animal: ['cat', 'dog'],
    include: [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  };
  expect(legs(matrix)).toEqual([
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ]);
});

test('what is excluded goes before what is included comes', () => {
  const matrix = {
    os: ['a', 'b'],
    node: [20, 22],
    exclude: [{ os: 'a' }, { os: 'b', node: 20 }],
    include: [{ os: 'a', node: 24 }],
  };
  expect(legs(matrix)).toEqual([
    { os: 'b', node: 22 },
    { os: 'a', node: 24 },
  ]);
});

test('only included ones are legs of their own', () => {
  expect(legs({ include: [{ site: 'a' }, { site: 'b' }] })).toEqual([{ site: 'a' }, { site: 'b' }]);
});

test('expressions give a list, an element, or the whole', () => {
  const needs = { plan: { outputs: { files: ['a.ts', 'b.ts'], whole: '{"n":[1,2]}' } } };
  expect(legs({ file: `\${{ needs.plan.outputs.files }}` }, { needs })).toEqual([
    { file: 'a.ts' },
    { file: 'b.ts' },
  ]);
  expect(legs(`\${{ fromJSON(needs.plan.outputs.whole) }}`, { needs })).toEqual([
    { n: 1 },
    { n: 2 },
  ]);
  expect(legs({ at: [`v\${{ needs.plan.outputs.files[0] }}`] }, { needs })).toEqual([
    { at: 'va.ts' },
  ]);
});

test('a list of maps, in the place of the whole, is the legs themselves', () => {
  const needs = { plan: { outputs: { parts: [{ path: 'a' }, { path: 'b', deep: true }] } } };
  expect(legs(`\${{ needs.plan.outputs.parts }}`, { needs })).toEqual([
    { path: 'a' },
    { path: 'b', deep: true },
  ]);
});

test('what an output holds is not evaluated again', () => {
  const needs = { plan: { outputs: { files: [`\${{ secrets.TOKEN }}`] } } };
  expect(legs({ file: `\${{ needs.plan.outputs.files }}` }, { needs })).toEqual([
    { file: `\${{ secrets.TOKEN }}` },
  ]);
});

test('an empty list gives no leg', () => {
  expect(legs({ file: [], os: ['a'] })).toEqual([]);
  expect(legs([])).toEqual([]);
});

describe('a matrix that is none', () => {
  test.each<[Json, string]>([
    [{ os: `\${{ inputs.none }}` }, '`os` is nothing, not a list'],
    [
      { os: '["one"]' },
      '`os` is the text `["one"]`, not a list; an output is a list if it is declared with `type: array`',
    ],
    ['all', 'it is `all`, not a map of lists or a list of maps'],
    [{ os: ['a'], include: [1] }, '`include` holds `1`, and may hold maps only'],
    [{ os: ['a'], exclude: 'b' }, '`exclude` is `b`, not a list of maps'],
    [
      { n: Array.from({ length: 1001 }, (_, n) => n) },
      'it has 1001 legs, and a phase may have 1000',
    ],
    [
      Object.fromEntries(['a', 'b', 'c'].map((n) => [n, Array.from({ length: 100 }, () => 1)])),
      'it has 1000000 legs, and a phase may have 1000',
    ],
  ])('%j: %s', (matrix, message) => {
    expect(() => legs(matrix, { inputs: {} })).toThrow(new ExpressionFault(message));
  });
});
