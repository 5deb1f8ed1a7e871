import { expect, test } from 'vitest';
import { phaseId } from '../../../src/core/lib/brands.ts';
import type { JournalEvent, RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { eventLines } from '../../../src/core/text/terminal/event-line.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { statusLines } from '../../../src/core/text/terminal/status.ts';
import { attemptTimes, cutOffOf, cutOffSum } from '../../../src/core/view/cut-off.ts';
import { storyOf } from '../../../src/core/view/story.ts';
import { timesOf } from '../../../src/core/view/timeline.ts';
import { planOf, resumed, runStarted, started, succeeded } from '../given.ts';

const plan = planOf({ fix: { run: 'a', access: 'write' }, look: { run: 'b' } });
const cancelled: RunEvent = { type: 'runFinished', outcome: 'cancelled', next: null, phase: null };

/** Each event at its second. */
const recorded = (...events: readonly (readonly [number, RunEvent])[]): readonly JournalEvent[] =>
  [[0, runStarted()] as const, ...events].map(([second, event], at) => ({
    ...event,
    seq: at + 1,
    at: new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString(),
    prev: '0'.repeat(64),
  }));
const times = (events: readonly JournalEvent[]) => attemptTimes(events, Date.parse);
const workOf = (events: readonly JournalEvent[]): number => {
  const story = storyOf({ events, plans: [{ seq: 1, plan }], millisecondsOf: Date.parse });
  return timesOf(story, story.end).workMs;
};
const totalOf = (events: readonly JournalEvent[]): string | undefined => {
  const state = fold(plan, events);
  return statusLines({
    ...{ plan, state, times: times(events), paint: unpainted, columns: 120 },
  }).find((line) => line.startsWith('Total:'));
};

test('a cancelled attempt takes the time until the cancellation, in the terminal as on the page', () => {
  const events = recorded([1, started('fix', 1)], [15, cancelled]);
  expect(cutOffSum(times(events))).toBe(14_000);
  expect(workOf(events)).toBe(14_000);
  expect(totalOf(events)).toBe('Total: 14 s in attempts, all of it cut off');
  const state = fold(plan, events);
  const [line] = eventLines({ plan, paint: unpainted, width: 4 }, state, cancelled);
  expect(line).toBe('✗ run   cancelled at `fix`');
});

test('an attempt that ended has its own time, and attempts side by side are said to be', () => {
  const ended = (phase: string) => succeeded(phase, { attempt: 1, durationMs: 4000 });
  const events = recorded(
    [1, started('fix', 1)],
    [1, started('look', 1)],
    [5, ended('fix')],
    [5, ended('look')],
  );
  expect([cutOffSum(times(events)), workOf(events)]).toEqual([0, 4000]);
  expect(totalOf(events)).toBe('Total: 8.0 s in attempts, some at the same time');
});

test('a process that died worked until its last event, or as long as its attempt wrote down', () => {
  const died = [
    [1, started('fix', 1)],
    [1, started('look', 1)],
    [3, succeeded('look', { attempt: 1, durationMs: 2000 })],
  ] as const;
  const without = recorded(...died, [900, resumed()]);
  expect([cutOffSum(times(without)), workOf(without)]).toEqual([2000, 2000]);
  const recovered = [
    { phase: phaseId('fix'), attempt: 1, usage: null, costUsd: null, durationMs: 7000 },
  ];
  // The state has all of it.
  const known = recorded(...died, [900, { ...resumed(), recovered }]);
  expect([cutOffSum(times(known)), workOf(known)]).toEqual([0, 7000]);
});

test('an attempt that reported what it used has its time in the state, and is still cut off', () => {
  const stopped = [
    { phase: phaseId('fix'), attempt: 1, usage: null, costUsd: 0.5, durationMs: 13_000 },
  ];
  const first = [
    [1, started('fix', 1)],
    [15, { ...cancelled, stopped }],
  ] as const;
  const events = recorded(...first);
  expect([cutOffSum(times(events)), times(events).countedMs]).toEqual([1000, 13_000]);
  expect(totalOf(events)).toBe('Total: 14 s in attempts, all of it cut off · $0.50');
  const again = recorded(...first, [20, resumed()], [21, started('fix', 2)], [22, cancelled]);
  expect(totalOf(again)).toBe('Total: 15 s in attempts, all of it cut off · $0.50');
});

test('legs and nested phases count for what is around them', () => {
  const cut = {
    cutOff: new Map([
      ['a[0]', 1],
      ['a[1]', 2],
      ['b/c', 4],
      ['ab', 8],
    ]),
    countedMs: 0,
    isParallel: true,
  };
  expect(['a', 'b', 'ab'].map((id) => cutOffOf(cut, id))).toEqual([3, 4, 8]);
});
