import { expect, test } from 'vitest';
import { nothingVerified } from '../../../src/core/text/verified.ts';

const report = { phase: 'tests', result: 'succeeded', text: 'failing: 0' } as const;

test.each([
  [[], [], 'nothing: no phase has `verify`, and no command succeeded after the last change'],
  [
    [report],
    [],
    'nothing by an exit code; after the last change, `tests` ran and reports by its outputs',
  ],
  [
    [{ ...report, result: 'failed' }],
    [],
    'nothing by an exit code; after the last change, `tests` failed',
  ],
  [
    [report],
    [{ phase: 'fix', has: 'verify', why: 'failed' }],
    'nothing: `fix`, which has `verify`, failed; `tests` ran and reports by its outputs',
  ],
] as const)('%j %j', (reports, unverified, text) => {
  expect(nothingVerified({ reports, unverified })).toBe(text);
});
