import { describe, expect, test } from 'vitest';
import { commitOf, phaseId } from '../../src/core/lib/brands.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import { deliveredTogether, phaseLeftToOthers } from '../../src/core/run/decide/together.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { bodyOfAll, titleOfAll } from '../../src/core/text/markdown/together.ts';
import {
  changed,
  decided,
  HEAD,
  LIMITS,
  opened,
  planOf,
  resumed,
  runStarted,
  started,
  succeeded,
} from './given.ts';

// fix* --> gate --> ship
const plan = planOf({
  fix: { run: 'true', access: 'write' },
  gate: { needs: 'fix', gate: {} },
  ship: {
    needs: 'gate',
    deliver: [
      { comment: { on: 7, body: 'Begun' } },
      { 'pull-request': { title: 'Change' } },
      { commit: {} },
    ],
  },
});
const ship = phaseId('ship');
const ofItem: RunEvent = { ...runStarted(), item: { id: 'tg-1', deliver: 'one' } };
const stops = { outcome: 'waiting', next: 'deliver', phase: ship } as const;
const stopped: RunEvent = { type: 'runFinished', ...stops };
const approved = [started('fix'), changed('fix'), opened('gate', HEAD), decided('gate', 'approve')];
const place = { where: 'pull request #2 opened', url: 'https://x/2', number: 2 };

const stateAfter = (...events: readonly RunEvent[]) => fold(plan, [ofItem, ...events]);
const next = (...events: readonly RunEvent[]) => decide(plan, stateAfter(...events), LIMITS);

describe('a run of an item whose change is delivered with that of others', () => {
  test('stops before it would deliver it, when all else is done', () => {
    expect(next(...approved)).toEqual([{ type: 'finish', ...stops }]);
    expect(phaseLeftToOthers(plan, stateAfter(...approved, stopped))?.id).toBe(ship);
  });

  test('delivers what is left when it is told where the change is', () => {
    const state = stateAfter(...approved, stopped);
    const phase = phaseLeftToOthers(plan, state) ?? expect.fail('it does not stop there');
    const told = deliveredTogether(plan, state, { phase, place });
    expect(told.map(({ delivery, kind, number }) => [delivery, kind, number])).toEqual([
      [1, 'pull-request', 2],
      [2, 'pull-request', 2],
    ]);
    const now = stateAfter(...approved, stopped, ...told, resumed());
    expect(decide(plan, now, LIMITS)).toEqual([{ type: 'deliver', phase: ship }]);
    expect(now.pullRequest).toEqual({ number: 2, url: 'https://x/2' });
    expect(deliveredTogether(plan, now, { phase, place })).toEqual([]);
  });

  test('asks its gate again where the change moved on after the approval', () => {
    const more = changed('fix', commitOf('e'.repeat(40)));
    const moved = [...approved, stopped, resumed('fix'), started('fix', 2), more];
    expect(next(...moved).map(({ type }) => type)).toEqual(['openGate']);
    expect(phaseLeftToOthers(plan, stateAfter(...moved, stopped))).toBeNull();
  });

  test('that changed nothing delivers by itself', () => {
    const idle = [started('fix'), succeeded('fix'), decided('gate', 'approve')];
    expect(next(...idle)).toEqual([{ type: 'deliver', phase: ship }]);
  });
});

test('any other run delivers its own change', () => {
  const state = fold(plan, [{ ...runStarted(), item: { id: 'tg-1' } }, ...approved]);
  expect(decide(plan, state, LIMITS)).toEqual([{ type: 'deliver', phase: ship }]);
});

test('one pull request tells of each item', () => {
  const one = { id: 'tg-1', title: 'Mend\nit', summaries: ['Mended.', 'And\ntold.'] };
  const long = { id: 'tg-2', title: 'x'.repeat(200), summaries: [] };
  expect([titleOfAll([one]), titleOfAll([one, long]).length]).toEqual(['Mend it', 120]);
  expect(bodyOfAll([one, { ...long, title: 'Long' }]).split('\n')).toEqual([
    '- **tg-1**: Mend it',
    '  - Mended.',
    '  - And told.',
    '- **tg-2**: Long',
  ]);
});
