import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { LIMITS, planOf, runStarted, started, succeeded } from './given.ts';

const LEVELS = ['low', 'medium', 'high'] as const;
const CONDITIONS = [
  ...['==', '!=', '<', '<=', '>', '>='].flatMap((operator) =>
    LEVELS.map((word) => `item.risk ${operator} '${word}'`),
  ),
  "!(item.risk == 'high')",
  "item.risk == 'low' && item.impact == 'high'",
  "item.risk == 'medium' || item.impact == 'low'",
  'contains(fromJSON(\'["low", "medium"]\'), item.risk)',
];

const rate = { run: 'true' };
const began: RunEvent = { ...runStarted(), item: { id: 'tg-1', risk: 'low', impact: 'high' } };

/** Whether each phase says the given words, one after the other. */
function typeAfter(plan: Plan, words: readonly (object | null)[]): string | undefined {
  const events = words.flatMap((assessment, at): RunEvent[] => {
    const phase = `r${at}`;
    const said = { assessment, needsPerson: false, followUps: [], duplicates: [] } as never;
    return [started(phase), succeeded(phase, { said: assessment === null ? null : said })];
  });
  return decide(plan, fold(plan, [began, ...events]), LIMITS).at(0)?.type;
}

const planWith = (last: object): Plan =>
  planOf({ r0: rate, r1: { ...rate, needs: 'r0' }, last: { needs: 'r1', ...last } as never });

describe.each(CONDITIONS)('with the condition %s', (condition) => {
  const raisings = LEVELS.flatMap((first) =>
    LEVELS.map((second) => [{ risk: first }, { risk: second, impact: 'low' }] as const),
  );

  test('no word of an agent lets a gate pass that would have asked', () => {
    const plan = planWith({ gate: { when: condition } });
    const isAsked = typeAfter(plan, [null, null]) === 'openGate';
    for (const words of raisings) {
      const after = typeAfter(plan, words);
      expect(after).toBe(isAsked ? 'openGate' : after);
      // Nor does a second word hide what the first one said.
      if (typeAfter(plan, [words[0], null]) === 'openGate') expect(after).toBe('openGate');
    }
  });

  test('no word of an agent skips a phase that would have run', () => {
    const plan = planWith({ if: condition, run: 'true' });
    if (typeAfter(plan, [null, null]) !== 'runPhase') return;
    for (const words of raisings) expect(typeAfter(plan, words)).toBe('runPhase');
  });

  test('no word of an agent causes a delivery that would not have been made', () => {
    const plan = planWith({ if: condition, deliver: { comment: { on: 7, body: 'Done' } } });
    if (typeAfter(plan, [null, null]) === 'deliver') return;
    for (const words of raisings) expect(typeAfter(plan, words)).toBe('skipPhase');
  });
});

test('a raised word makes a gate ask, and a lower one changes nothing', () => {
  const plan = planWith({ gate: { when: "item.risk != 'low'" } });
  expect(typeAfter(plan, [null, null])).toBe('passGate');
  expect(typeAfter(plan, [{ risk: 'medium' }, { risk: 'low' }])).toBe('openGate');
  expect(
    typeAfter(planWith({ gate: { when: "item.impact == 'low'" } }), [{ impact: 'low' }, null]),
  ).toBe('passGate');
});
