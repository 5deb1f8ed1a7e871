import { expect, test } from 'vitest';
import { phaseAt } from '../../src/core/lib/graph.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { NOTHING_SPENT, type SpentTotals } from '../../src/core/run/state.ts';
import { Meter } from '../../src/engine/meter.ts';
import { SharedBudget } from '../../src/engine/shared-budget.ts';
import { LIMITS, planOf, runStarted } from '../core/given.ts';

const plan = planOf(
  { build: { agent: 'a', prompt: 'x' } },
  { agents: { a: { use: 'command', run: 'true' } } },
);
const state = fold(plan, [runStarted()]);
const told = (costUsd: number | null) => ({ usage: null, costUsd, durationMs: 1 });

const meterOf = (spent: SpentTotals, budgetPool: SharedBudget) =>
  new Meter({ spent, of: () => NOTHING_SPENT, budgetPool });

function metered() {
  const phase = phaseAt(plan, 0);
  return phase.kind === 'agent' ? { plan, state, phase } : expect.fail('it is no agent');
}

test('runs beside each other are stopped when together they have spent what there is', () => {
  const budgetPool = new SharedBudget(1);
  const [one, other] = [meterOf(state.spent, budgetPool), meterOf(state.spent, budgetPool)];
  expect(one.reads(metered(), told(0.6))).toBeNull();
  expect(other.reads(metered(), told(0.3))).toBeNull();
  expect(other.reads(metered(), told(0.5))).toEqual({
    type: 'budgetExceeded',
    phase: null,
    limit: 'session',
    allowed: 1,
    spent: 1.1,
    stopped: null,
  });
  expect(budgetPool.isEmpty).toBe(true);
});

test('what a run had spent before is not of this session; what nobody tells is not known', () => {
  const budgetPool = new SharedBudget(1);
  expect([budgetPool.spentUsd, budgetPool.isEmpty]).toEqual([null, false]);
  const before = { ...state.spent, usd: 5 };
  const meter = meterOf(before, budgetPool);
  expect([meter.reads(metered(), told(null)), budgetPool.spentUsd]).toEqual([null, null]);
  meter.ended(metered().phase, told(0.25));
  expect([budgetPool.spentUsd, budgetPool.now()]).toEqual([0.25, { limitUsd: 1, spentUsd: 0.25 }]);
  expect(new SharedBudget(null).now()).toBeNull();
});

test('a provider is waited for until the session ends or has spent its budget, and without a session for ever', () => {
  let leftMs = 5_000;
  const budgetPool = new SharedBudget(1, () => leftMs);
  const meter = meterOf(state.spent, budgetPool);
  expect(meter.patienceMs).toBe(5_000);
  leftMs = -1;
  expect(meter.patienceMs).toBe(-1);
  leftMs = 5_000;
  meter.reads(metered(), told(1));
  expect(meter.patienceMs).toBe(0);
  const patient = [
    meterOf(state.spent, new SharedBudget(1)),
    new Meter({ spent: state.spent, of: () => NOTHING_SPENT, budgetPool: null }),
  ];
  for (const one of patient) expect(one.patienceMs).toBe(Number.POSITIVE_INFINITY);
});

test('nothing more is started when it is empty', () => {
  const [next] = decide(plan, state, { ...LIMITS, budgetPool: { limitUsd: 1, spentUsd: 1 } });
  expect(next).toMatchObject({ type: 'exceedBudget', event: { limit: 'session', phase: null } });
});
