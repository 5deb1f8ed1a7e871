import { expect, test } from 'vitest';
import { carriedOver, changedPhases } from '../../src/core/run/accept.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import { evolve, fold } from '../../src/core/run/evolve/evolve.ts';
import { phaseStatus } from '../../src/core/run/show/phase-status.ts';
import { failed, LIMITS, planOf, resumed, runStarted, started, succeeded } from './given.ts';

const run = (script: string, needs: string[] = []) => ({ run: script, needs });

// a --> b --> c    becomes    n --> b' --> c,  a
const from = planOf({ a: run('a'), b: run('b', ['a']), c: run('c', ['b']) });
const to = planOf({
  n: run('n'),
  b: run('b', ['a', 'n']),
  a: run('a'),
  c: run('c', ['b']),
});

test('what is another work, and all behind it, is done again', () => {
  expect(changedPhases(from, from)).toEqual([]);
  expect(changedPhases(from, to)).toEqual(['n', 'b', 'c']);
  expect(changedPhases(from, planOf({ ...phasesOf, c: run('other', ['b']) }))).toEqual(['c']);
  expect(changedPhases(from, planOf(phasesOf, { env: { A: '1' } }))).toEqual(['a', 'b', 'c']);
  expect(changedPhases(from, planOf(phasesOf, { budget: { usd: 9 } }))).toEqual([]);
});

const phasesOf = { a: run('a'), b: run('b', ['a']), c: run('c', ['b']) };

test('phases keep what happened to them, by name, wherever they stand in the file now', () => {
  const state = fold(from, [runStarted(), started('a'), succeeded('a'), started('b'), failed('b')]);
  const now = carriedOver(state, { from, to, budgetUsd: null });
  expect(to.phases.map(({ id, index }) => [id, phaseStatus(to, now, index)])).toEqual([
    ['n', 'pending'],
    ['b', 'failed'],
    ['a', 'succeeded'],
    ['c', 'pending'],
  ]);
  const again = evolve(to, now, resumed('n', 'b', 'c'));
  expect(decide(to, again, LIMITS)).toEqual([{ type: 'runPhase', phase: 'n', waitMs: 0 }]);
  const after = [started('n'), succeeded('n')].reduce((next, e) => evolve(to, next, e), again);
  expect(decide(to, after, LIMITS)).toEqual([{ type: 'runPhase', phase: 'b', waitMs: 0 }]);
});

test('a raised limit of the file is the limit; what was spent stays spent', () => {
  const poor = planOf(phasesOf, { budget: { usd: 1 } });
  const rich = planOf(phasesOf, { budget: { usd: 5 } });
  const state = fold(poor, [runStarted(), started('a'), succeeded('a', { costUsd: 1 })]);
  const of = (given: number | null) =>
    carriedOver(state, { from: poor, to: rich, budgetUsd: given });
  expect([of(null).limitUsd, of(3).limitUsd, of(null).spent.usd]).toEqual([5, 3, 1]);
});
