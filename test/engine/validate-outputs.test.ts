import { expect, test } from 'vitest';
import type { Json } from '../../src/core/lib/json.ts';
import { faultOfOutputs } from '../../src/engine/validate-outputs.ts';

const specs = new Map<string, { schema: Json; optional: boolean }>([
  ['risk', { schema: { enum: ['low', 'high'] }, optional: false }],
  [
    'files',
    { schema: { type: 'array', items: { type: 'string', minLength: 1 } }, optional: false },
  ],
  ['notes', { schema: { type: 'string' }, optional: true }],
  ['free', { schema: true, optional: false }],
]);

test('outputs that satisfy their schemas have no fault', async () => {
  expect(await faultOfOutputs(specs, { risk: 'low', files: ['a'], free: 1 })).toBe(null);
  expect(await faultOfOutputs(specs, { risk: 'low', files: [], free: {}, notes: null })).toBe(null);
  expect(await faultOfOutputs(specs, { risk: 'low', files: [], free: 1, more: 1 })).toBe(null);
  expect(await faultOfOutputs(new Map(), {})).toBe(null);
});

test('every fault is named', async () => {
  expect(await faultOfOutputs(specs, { risk: 'none', files: ['a', 1], notes: 3, free: 1 })).toBe(
    'output `risk` must be equal to one of the allowed values: ["low","high"]; ' +
      'output `files` at /1 must be string; output `notes` must be string',
  );
  expect(await faultOfOutputs(specs, { files: null })).toBe(
    'output `risk` is missing; output `files` is missing; output `free` is missing',
  );
});

test('what every object has is no output', async () => {
  const inherited = new Map([['constructor', { schema: true, optional: false }]]);
  expect(await faultOfOutputs(inherited, {})).toBe('output `constructor` is missing');
});
