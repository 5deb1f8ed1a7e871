import { expect, test } from 'vitest';
import { withFields } from '../../../src/core/backlog/item/raw-line.ts';

const LINE =
  '{"id" : "a,b", "n":1.0, "list":[1,{"x-a":"]"}],"q":"say \\"{\\" ","x-b":1e3,"x-d":{}}';

test('only what is set changes; everything else stays byte for byte', () => {
  expect(withFields(LINE, { n: 2 })).toBe(
    '{"id" : "a,b","n":2,"list":[1,{"x-a":"]"}],"q":"say \\"{\\" ","x-b":1e3,"x-d":{}}',
  );
});

test('new fields come in order, and fields can be taken out', () => {
  expect(withFields(LINE, { 'x-c': 'é\u2028', 'x-b': undefined, y: undefined, 'x-e': 1 })).toBe(
    '{"id" : "a,b","n":1.0,"list":[1,{"x-a":"]"}],"q":"say \\"{\\" ","x-c":"é\u2028","x-d":{},"x-e":1}',
  );
  expect(withFields('{}', { a: null })).toBe('{"a":null}');
});
