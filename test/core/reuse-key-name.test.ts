import { expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import { phaseAt } from '../../src/core/lib/graph.ts';
import type { Json, JsonObject } from '../../src/core/lib/json.ts';
import { phaseIndex } from '../../src/core/plan/legs.ts';
import { nameInKey } from '../../src/core/reuse/key-name.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { planOf, runStarted } from './given.ts';

const MATRIX = { strategy: { matrix: { n: ['a', 'b'] } } };

/** The name of each leg in its key. */
function names(legs: readonly JsonObject[], phase: JsonObject = { run: 'true' }): readonly Json[] {
  const plan = planOf({ scan: { ...phase, ...MATRIX } } as never);
  const state = fold(plan, [runStarted(), { type: 'phaseExpanded', phase: phaseId('scan'), legs }]);
  return legs.map((_, leg) => {
    const found = phaseAt(plan, phaseIndex(plan, `scan[${leg}]`) ?? -1);
    if (found.kind !== 'run' && found.kind !== 'agent') throw new Error('no work');
    return nameInKey(plan, state, found);
  });
}

test('a leg counts by its values, wherever it stands', () => {
  const [a, b] = names([{ n: 'a' }, { n: 'b' }]);
  expect(names([{ n: 'b' }, { n: 'c' }, { n: 'a' }])).toEqual([b, expect.anything(), a]);
  expect(a).toEqual({ phase: 'scan', legs: [{ n: 'a' }] });
});

test('legs with equal values are one each', () => {
  const all = names([{ n: 'a' }, { n: 'a' }, { n: 'b' }, { n: 'a' }]);
  expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(4);
  expect(names([{ n: 'b' }, { n: 'a' }, { n: 'a' }, { n: 'a' }]).slice(1)).toEqual([
    all[0],
    all[1],
    all[3],
  ]);
});

test('a script that reads its name has the number', () => {
  expect(names([{ n: 'a' }, { n: 'b' }], { run: 'echo "$PHASEGATE_PHASE"' })).toEqual([
    'scan[0]',
    'scan[1]',
  ]);
});
