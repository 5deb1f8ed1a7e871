import { expect, test } from 'vitest';
import { phaseId } from '../../../src/core/lib/brands.ts';
import { phaseIndex } from '../../../src/core/plan/legs.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { moneyOf } from '../../../src/core/view/money.ts';
import {
  aroundOf,
  countsOf,
  insideOf,
  outlineOf,
  statusesOf,
} from '../../../src/core/view/outline.ts';
import { storyOf } from '../../../src/core/view/story.ts';
import { lanesOf, timesOf } from '../../../src/core/view/timeline.ts';
import { failed, planOf, runStarted, started, succeeded } from '../given.ts';

// check×3 --> end
const PLAN = planOf({
  check: { run: 'a', strategy: { matrix: { file: ['x', 'y', 'z'] } } },
  end: { needs: 'check', run: 'b' },
});

const spent = { costUsd: 0.5, usage: null, durationMs: 1000 };
const expanded: RunEvent = {
  type: 'phaseExpanded',
  phase: phaseId('check'),
  legs: [{ file: 'x' }, { file: 'y' }, { file: 'z' }],
};

/** Each event a second after the one before. */
const told = (...events: readonly RunEvent[]) =>
  storyOf({
    events: [runStarted(), ...events].map((event, at) => ({
      ...event,
      seq: at + 1,
      at: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
      prev: '0'.repeat(64),
    })),
    plans: [{ seq: 1, plan: PLAN }],
    millisecondsOf: Date.parse,
  });

const LEGS = [
  expanded,
  started('check[0]', 1),
  started('check[1]', 1),
  failed('check[1]', { attempt: 1, ...spent }),
  succeeded('check[0]', { attempt: 1, ...spent }),
  started('check[2]', 1),
  succeeded('check[2]', { attempt: 1, ...spent }),
];

test('legs are folded into their phase, and stand beneath it where it is open', () => {
  const story = told(...LEGS);
  const names = (open: readonly string[]) =>
    outlineOf(story, new Set(open)).map(({ id, depth }) => `${depth} ${id}`);
  expect(names([])).toEqual(['0 check', '0 end']);
  expect(names(['check'])).toEqual(['0 check', '1 check[0]', '1 check[1]', '1 check[2]', '0 end']);
});

test('a phase that has not been spread holds nothing', () => {
  expect(insideOf(told(), 0)).toBe(null);
  expect(insideOf(told({ ...expanded, legs: [] } as RunEvent), 0)).toEqual({
    kind: 'legs',
    places: [],
  });
});

test('a folded phase counts its legs by status, and knows their cost and when they ran', () => {
  const story = told(...LEGS);
  const places = insideOf(story, 0)?.places ?? [];
  expect(countsOf(statusesOf(story, places))).toEqual([
    { status: 'failed', count: 1 },
    { status: 'succeeded', count: 2 },
  ]);
  const [lane] = lanesOf(story, story.end);
  expect(lane?.usd).toBe(1.5);
  expect(lane?.strips.map(({ row, isBad }) => [row, isBad])).toEqual([
    [0, false],
    [1, true],
    [0, false],
  ]);
  expect(timesOf(story, story.end)).toEqual({ workMs: 4000, personMs: 0 });
  expect(moneyOf(story).phases).toMatchObject([{ phase: 'check', legs: 3, attempts: 3, usd: 1.5 }]);
});

test('an opened lane has a bar for each attempt of a leg, and an attempt of a reader is one', () => {
  const [check, first, second] = lanesOf(told(...LEGS), 0, new Set(['check']));
  expect(check?.strips).toEqual([]);
  expect([first, second].map((lane) => lane?.bars.map(({ end, access }) => [end, access]))).toEqual(
    [[['succeeded', 'read']], [['failed', 'read']]],
  );
});

test('a folded lane shows for whom its content waits, and an opened one leaves that to its rows', () => {
  const asked: RunEvent = {
    ...{ type: 'phaseBlocked', phase: phaseId('check[0]'), attempt: 1, question: 'Which?' },
    ...{ session: null, ...spent },
  };
  const story = told(expanded, started('check[0]', 1), asked);
  const waits = (open: readonly string[]) =>
    lanesOf(story, story.end + 5000, new Set(open)).map((lane) => lane.waits.length);
  expect(waits([])).toEqual([1, 0]);
  expect(waits(['check'])).toEqual([0, 1, 0, 0, 0]);
});

test('a leg knows what it is folded into', () => {
  expect(aroundOf(PLAN, phaseIndex(PLAN, 'check[2]') ?? -1)).toEqual(['check[2]', 'check']);
  expect(aroundOf(PLAN, 1)).toEqual(['end']);
});
