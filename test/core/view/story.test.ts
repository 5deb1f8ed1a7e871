import { expect, test } from 'vitest';
import { commitOf, phaseId, type RunId } from '../../../src/core/lib/brands.ts';
import type { JournalEvent, RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { replayed } from '../../../src/core/run/replay.ts';
import { markIn } from '../../../src/core/run/show/phase-mark.ts';
import { runJson } from '../../../src/core/run/show/report-json.ts';
import { recordedSpending } from '../../../src/core/run/spending-of.ts';
import { costsOf } from '../../../src/core/view/costs.ts';
import { moneyOf } from '../../../src/core/view/money.ts';
import { planFromJson, planToJson } from '../../../src/core/view/plan-json.ts';
import { storyOf } from '../../../src/core/view/story.ts';
import { busyOf, lanesOf, timesOf } from '../../../src/core/view/timeline.ts';
import { failed, opened, planOf, resumed, runStarted, started, succeeded } from '../given.ts';

// fix* --> review --> approve --> ship, and review may send back to fix
const PLAN = planOf({
  fix: { run: 'a', access: 'write', attempts: 3 },
  review: { needs: 'fix', run: 'a' },
  approve: { needs: 'review', gate: { rework: { phase: 'fix' } } },
  ship: { needs: 'approve', deliver: { 'pull-request': { title: 'Fix' } } },
});

const spent = (costUsd: number) => ({ costUsd, usage: null, durationMs: 1000 });

/** Each event a second after the one before. */
function recorded(...events: readonly RunEvent[]): readonly JournalEvent[] {
  return [runStarted(), ...events].map((event, at) => ({
    ...event,
    seq: at + 1,
    at: new Date(Date.UTC(2026, 0, 1) + at * 1000).toISOString(),
    prev: '0'.repeat(64),
  }));
}

const told = (...events: readonly RunEvent[]) =>
  storyOf({
    events: recorded(...events),
    plans: [{ seq: 1, plan: PLAN }],
    millisecondsOf: Date.parse,
  });

const sentBack: RunEvent = {
  type: 'reworkAsked',
  by: phaseId('review'),
  target: phaseId('fix'),
  pending: [phaseId('fix'), phaseId('review')],
  comment: 'Too short.',
};

const ROUND = [
  started('fix', 1),
  failed('fix', { attempt: 1, ...spent(1) }),
  started('fix', 2),
  succeeded('fix', { attempt: 2, ...spent(2) }),
  started('review', 1),
  succeeded('review', { attempt: 1, rework: true, ...spent(4) }),
  sentBack,
  started('fix', 3),
  succeeded('fix', { attempt: 3, ...spent(8) }),
  started('review', 2),
  succeeded('review', { attempt: 2, ...spent(16) }),
];

test('each attempt knows why it happened, how it ended, and whether it was sent back', () => {
  const { attempts } = told(...ROUND);
  const rows = [...attempts.values()]
    .flat()
    .map((attempt) => [
      ...[attempt.phase, attempt.number, attempt.cause.type, attempt.end.type],
      attempt.sentBack?.comment ?? null,
    ]);
  expect(rows).toEqual([
    ['fix', 1, 'first', 'failed', null],
    ['fix', 2, 'failed', 'succeeded', 'Too short.'],
    ['fix', 3, 'sent-back', 'succeeded', null],
    ['review', 1, 'first', 'succeeded', null],
    ['review', 2, 'again', 'succeeded', null],
  ]);
});

test('what a rework makes necessary is counted as rework, what a failure does as a retry', () => {
  const { total, phases } = moneyOf(told(...ROUND));
  expect(total).toEqual({ usd: 31, usage: null, by: { first: 5, retry: 2, rework: 24 } });
  expect(phases.map(({ phase, usd, attempts }) => [phase, usd, attempts])).toEqual([
    ['fix', 11, 3],
    ['review', 20, 2],
  ]);
});

test('an attempt whose process died is interrupted, and what it told by then is known', () => {
  const recovered = [{ phase: phaseId('fix'), attempt: 1, ...spent(3) }];
  const story = told(started('fix', 1), { ...resumed(), recovered }, started('fix', 2));
  expect(
    story.attempts
      .get(phaseId('fix'))
      ?.map(({ end, cause, spending }) => [end.type, cause.type, spending.costUsd]),
  ).toEqual([
    ['interrupted', 'first', 3],
    ['running', 'interrupted', null],
  ]);
});

test('a gate waits from its opening until the decision, and an open one until now', () => {
  const story = told(...ROUND, opened('approve'));
  const lane = lanesOf(story, story.end + 5000).find(({ id }) => id === 'approve');
  expect(lane?.waits).toEqual([
    {
      from: story.end,
      to: story.end + 5000,
      for: 'person',
      isOpen: true,
      why: 'waits for a decision',
    },
  ]);
  expect(timesOf(story, story.end + 5000)).toEqual({ workMs: 5000, personMs: 5000 });
  expect(busyOf(story, story.end)).toHaveLength(5);
});

test('the wait before a retry is told by whom it was for', () => {
  const limited = failed('fix', { attempt: 1, reason: 'rate-limit', retryAfterMs: 1000 });
  const { waits } = lanesOf(told(started('fix', 1), limited, started('fix', 2)), 0)[0] ?? {
    waits: [],
  };
  expect(waits.map((wait) => [wait.for, wait.to - wait.from])).toEqual([['provider', 1000]]);
});

test('after a resume, the retry names the person and shows no wait of its own', () => {
  const story = told(
    started('fix', 1),
    failed('fix', { attempt: 1 }),
    resumed('fix'),
    started('fix', 2),
  );
  const cause = story.attempts.get(phaseId('fix'))?.at(-1)?.cause;
  expect(cause).toMatchObject({ type: 'failed', waitedFor: null, resumedBy: 'mona' });
  expect(lanesOf(story, 0)[0]?.waits).toEqual([]);
});

test('a plan comes back from JSON as it was, and folds the same', () => {
  const plan = planFromJson(planToJson(PLAN));
  expect(plan).toEqual(PLAN);
  const events = recorded(...ROUND);
  expect(replayed(events, [{ seq: 1, plan }]).state).toEqual(fold(PLAN, events));
});

test('a reused result ends its attempt; one that could not be merged is none', () => {
  const taken: RunEvent = {
    type: 'phaseReused',
    phase: phaseId('fix'),
    attempt: 1,
    from: 'r0' as RunId,
    key: null,
    savedUsd: 1,
    summary: 'Fixed',
    outputs: {},
    artifacts: [],
    change: null,
    rework: false,
    notes: [],
    durationMs: 25,
  };
  const after = [started('review', 1), succeeded('review', { attempt: 1, ...spent(4) })];
  const story = told(started('fix', 1), taken, ...after);
  const [bar] = lanesOf(story, story.end)[0]?.bars ?? [];
  expect(bar).toMatchObject({ from: story.begin + 1000, to: story.begin + 2000, end: 'succeeded' });
  expect(story.attempts.get(phaseId('fix'))?.[0]?.spending.durationMs).toBe(25);
  expect([...story.reused.keys()]).toEqual(['fix']);
  const conflict = told(started('fix', 1), taken, failed('fix', { attempt: 1 }));
  expect(conflict.reused.size).toBe(0);
});

const COMMIT = commitOf('a'.repeat(40));
const CHANGE = { commit: COMMIT, tree: COMMIT, files: 1, insertions: 1, deletions: 0 };

test('a writer with its own workspace ends with its offer; what it used counts once, also if it does not merge', () => {
  const offer = (attempt: number, used: number): RunEvent => {
    const done = succeeded('fix', { attempt, ...spent(used) });
    if (done.type !== 'phaseSucceeded') throw new Error('no success');
    return { ...done, type: 'changeOffered', from: CHANGE.commit, change: CHANGE };
  };
  const merged: RunEvent = {
    ...{ type: 'changeMerged', phase: phaseId('fix'), attempt: 2, notes: [] },
    change: { ...CHANGE, facts: { files: 1, lines: 1, protected: [], risks: [] } },
  };
  const story = told(
    started('fix', 1),
    offer(1, 1),
    failed('fix', { attempt: 1, costUsd: null, usage: null, durationMs: 0 }),
    started('fix', 2),
    offer(2, 2),
    merged,
  );
  const rows = (story.attempts.get(phaseId('fix')) ?? []).map((attempt) => [
    ...[attempt.end.type, attempt.cause.type, attempt.spending.costUsd, attempt.stop],
    attempt.end.type === 'succeeded' ? attempt.end.event.change?.files : null,
  ]);
  expect(rows).toEqual([
    ['failed', 'first', 1, story.begin + 3000, null],
    ['succeeded', 'failed', 2, story.begin + 5000, 1],
  ]);
  expect(moneyOf(story).total).toEqual({
    usd: 3,
    usage: null,
    by: { first: 1, retry: 2, rework: 0 },
  });
});

test('what a dead process used counts, although no event has it yet', () => {
  const used = { usage: null, costUsd: 2, durationMs: 500 };
  const story = storyOf({
    events: recorded(started('fix', 1)),
    plans: [{ seq: 1, plan: PLAN }],
    millisecondsOf: Date.parse,
    unrecorded: [{ phase: phaseId('fix'), attempt: 1, ...used }],
  });
  expect(story.state.spent.usd).toBe(2);
  expect(story.state.phases.get(0)?.spent.usd).toBe(2);
  expect(story.attempts.get(phaseId('fix'))?.[0]?.spending).toEqual(used);
});

test('tokens of a cache and an unknown part of a cost are told everywhere alike', () => {
  const usage = { inputTokens: 10, outputTokens: 5, cacheReadTokens: 1000, cacheWriteTokens: 100 };
  const cost = { usage, costUsd: 2, durationMs: 1000, isUnpriced: true };
  const events = [started('fix', 1), succeeded('fix', cost)];
  const story = told(...events);
  const { total } = costsOf([story], {
    by: 'day',
    sinceMs: 0,
    isoOf: (ms) => new Date(ms).toISOString(),
    millisecondsOf: Date.parse,
  });
  const tokens = { inputTokens: 1110, outputTokens: 5 };
  expect(total).toMatchObject({ ...tokens, usd: 2, unpriced: 1 });
  expect(story.state.spent).toMatchObject({ ...tokens, usd: 2, isUnpriced: true });
  expect(recordedSpending(recorded(...events))).toEqual(story.state.spent);
  expect(runJson({ plan: PLAN, state: story.state, digest: null })).toMatchObject(tokens);
  expect(moneyOf(story).total).toMatchObject({ usage, usd: 2, isUnpriced: true });
});

test('of a run whose process died, nothing is under way', () => {
  const source = {
    events: recorded(started('fix', 1)),
    plans: [{ seq: 1, plan: PLAN }],
    millisecondsOf: Date.parse,
  };
  const markOf = (isHeld: boolean) => {
    const story = storyOf({ ...source, isHeld });
    const [attempt] = story.attempts.get(phaseId('fix')) ?? [];
    return [story.isDead, markIn(story, 0), attempt?.end.type, attempt?.stop];
  };
  expect(markOf(true)).toEqual([false, 'running', 'running', null]);
  expect(markOf(false)).toEqual([true, 'interrupted', 'interrupted', storyOf(source).end]);
});

test('a gate that policy passed opened nothing, and tells why it was passed', () => {
  const passed: RunEvent = {
    type: 'gateDecided',
    phase: phaseId('approve'),
    decision: 'approve',
    actor: 'phasegate',
    comment: 'the change is small',
    proof: 'policy',
    approval: null,
  };
  const { gates, passes } = told(...ROUND, passed);
  expect(gates).toEqual([]);
  expect(passes.map(({ decided }) => decided.comment)).toEqual(['the change is small']);
});
