import { expect, test } from 'vitest';
import { withTypedRoot } from '../../../src/core/text/typed-root.ts';

test.each([
  ['`phasegate resume r1`', "`phasegate resume --root '/a b' r1`"],
  ['phasegate answer r1 plan "…"', 'phasegate answer --root \'/a b\' r1 plan "…"'],
  [
    '  phasegate rework r1 --comment "…"   send back',
    '  phasegate rework --root \'/a b\' r1 --comment "…"   send back',
  ],
  ['phasegate backlog retry x "…"', 'phasegate backlog retry --root \'/a b\' x "…"'],
  [
    '`phasegate run p.yml`. Or `phasegate list`',
    "`phasegate run --root '/a b' p.yml`. Or `phasegate list --root '/a b'`",
  ],
  ['`phasegate status r1 --root /x`', '`phasegate status r1 --root /x`'],
  [
    'branch phasegate/run-r1, and phasegate resumed',
    'branch phasegate/run-r1, and phasegate resumed',
  ],
])('%s', (text, typed) => {
  expect(withTypedRoot(text, '/a b')).toBe(typed);
});
