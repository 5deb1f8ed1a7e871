import { describe, expect, test } from 'vitest';
import {
  type AfterRunContext,
  afterRun,
  type ItemRunUpdate,
  isAgentMissing,
  isProviderDown,
} from '../../../src/core/backlog/after-run.ts';
import { eventText } from '../../../src/core/backlog/item/event-text.ts';
import { NO_WORK } from '../../../src/core/backlog/item/item.ts';
import type { JournalEvent } from '../../../src/core/run/event.ts';
import { item, itemsOf } from './items.ts';

const AT = { seq: 9, at: '2026-06-01T00:00:00.000Z', prev: '' };

function failed(reason: string, byProvider: boolean): ItemRunUpdate {
  const event = {
    ...{ type: 'phaseFailed', phase: 'ship', attempt: 1, reason, byProvider },
    ...{ message: 'GitHub refused it', remedy: '', usage: null, costUsd: null, durationMs: 1 },
    ...AT,
  };
  return {
    kind: 'work',
    run: 'r1',
    events: [event as unknown as JournalEvent],
    finished: { type: 'runFinished', outcome: 'failed', next: null, phase: 'ship' as never },
    why: '`ship` failed (delivery-failed): GitHub refused it',
    reporters: new Set(['check']),
    heard: [],
    providerStops: byProvider ? 1 : 0,
    ...{ isAtGate: false, awaitsOthers: false, commit: null, branch: null, pullRequest: null },
  };
}

const context = (repeatsDeliveries: boolean): AfterRunContext => ({
  items: itemsOf(item('a', { status: 'in_progress' })),
  archived: [],
  limits: { most: 2, depth: 2, duplicates: 2 },
  pipeline: null,
  pipelines: [],
  newId: () => 'new',
  repeatsDeliveries,
});

const eventsAfter = (ran: ItemRunUpdate, repeatsDeliveries: boolean): readonly (string | null)[] =>
  afterRun('a', ran, context(repeatsDeliveries)).flatMap((event) => {
    if (event.type === 'itemMoved') return [event.block?.kind ?? null];
    return event.type === 'noted' ? [event.text.slice(0, 26)] : [];
  });

describe('a run that failed', () => {
  test('because GitHub prevented its delivery waits where a later session repeats it', () => {
    expect(eventsAfter(failed('delivery-failed', true), true)).toEqual([
      'waits for the next session',
    ]);
  });

  test.each(['auth', 'agent-missing'])(
    'with %s leaves its item as it was, because every other item would fail too',
    (reason) => {
      expect(eventsAfter(failed(reason, false), false)).toEqual(['waits for the next session']);
      expect(isAgentMissing(failed(reason, false))).toBe(true);
      expect(isAgentMissing(failed('exit-code', false))).toBe(false);
    },
  );

  test.each(['rate-limit', 'agent-failed'])(
    'because the provider of its agent did not answer (%s) leaves its item as it was',
    (reason) => {
      expect(eventsAfter(failed(reason, true), false)).toEqual(['waits until the provider a']);
      expect(isProviderDown(failed(reason, true))).toBe(true);
      expect(isProviderDown(failed(reason, false))).toBe(false);
    },
  );

  test.each([4, 6, 9])('by a provider %i times in a row is left to the next session', (stops) => {
    const ran = { ...failed('rate-limit', true), providerStops: stops };
    expect(eventsAfter(ran, false)).toEqual(['waits until the provider a']);
    const again = {
      type: 'runResumed',
      sameSession: true,
      recovered: [],
    } as unknown as JournalEvent;
    expect(eventsAfter({ ...ran, events: [again, ...ran.events] }, false)).toEqual([]);
  });

  test.each([5, 10])('by a provider %i times in a row blocks its item', (stops) => {
    const ran = { ...failed('rate-limit', true), providerStops: stops };
    expect(isProviderDown(ran)).toBe(false);
    const [move] = afterRun('a', ran, context(false)).filter(({ type }) => type === 'itemMoved');
    expect(move).toMatchObject({
      why: `${ran.why}. This was its end ${stops} times in a row.`,
      block: { kind: 'failed' },
    });
  });

  test('ended with the failure of the phase that it names, whatever failed after it', () => {
    const ran = failed('auth', false);
    const [first] = ran.events;
    const later = { ...first, phase: 'other', reason: 'exit-code' } as JournalEvent;
    expect(isAgentMissing({ ...ran, events: [...ran.events, later] })).toBe(true);
  });

  test.each([
    ['delivery-failed', true, false],
    ['delivery-failed', false, true],
    ['exit-code', true, true],
    ['agent-failed', false, true],
  ] as const)(
    'with %s (byProvider: %s) blocks its item otherwise (repeats: %s)',
    (reason, by, repeats) => {
      expect(eventsAfter(failed(reason, by), repeats)).toEqual(['failed']);
    },
  );
});

describe('phases that were skipped', () => {
  const skipped = (phase: string, cause: string) => ({
    ...{ type: 'phaseSkipped', phase, cause, reason: `needs \`x\`, which failed (${phase})` },
    ...AT,
  });
  const summary = (phases: readonly string[], cause: string): string => {
    const ran = failed('exit-code', false);
    const all = [...ran.events, ...phases.map((phase) => skipped(phase, cause))];
    const [told] = afterRun('a', { ...ran, events: all as JournalEvent[] }, context(false));
    return told?.type === 'workSeen' ? told.summary : expect.fail('the work is told of');
  };
  const names = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);

  test.each([1, 2])('%i of them are told one by one', (count) => {
    expect(summary(names(count), 'need').split('; ')).toHaveLength(1 + count);
  });

  test.each([3, 4, 9, 200])('%i of them, for want of others, are counted', (count) => {
    const text = summary(names(count), 'need');
    expect(text.split('; ')).toHaveLength(2);
    expect(text).toContain(
      `${count} phases were skipped, because a phase that they need has not succeeded: \`p0\`, \`p1\``,
    );
    expect(text.length).toBeLessThan(300);
  });

  test('those whose condition was false keep their reasons', () => {
    expect(summary(names(4), 'condition').split('; ')).toHaveLength(5);
  });
});

describe('a person’s no', () => {
  test.each(['rejected by mara', 'rejected by mara: too risky'])('is told once: %s', (message) => {
    const ran = failed('rejected', false);
    const [event] = ran.events;
    const events = [{ ...event, message, phase: 'ok' }] as JournalEvent[];
    const finished = { ...ran.finished, outcome: 'rejected' as const, phase: 'ok' as never };
    const why = `\`ok\` was ${message}`;
    const told = afterRun('a', { ...ran, events, finished, why }, context(false));
    const texts = told.map(eventText);
    expect(texts.join('\n')).not.toMatch(/rejected\W+rejected/);
    expect(texts).toEqual([why, `became blocked: ${why}`]);
  });
});

describe('a writer with its own workspace', () => {
  const offered = {
    ...{
      type: 'changeOffered',
      phase: 'fix',
      attempt: 1,
      summary: 'Fixed',
      outputs: {},
      artifacts: [],
    },
    ...{ from: 'c', change: {}, rework: false, notes: [], session: null },
    said: { assessment: null, needsPerson: true, followUps: [], duplicates: [] },
    ...{ usage: null, costUsd: 2, durationMs: 1, ...AT },
  };
  const merged = { type: 'changeMerged', phase: 'fix', attempt: 1, change: null, notes: [], ...AT };
  const toldAfter = (...events: readonly object[]) =>
    afterRun(
      'a',
      { ...failed('exit-code', false), events: events as readonly JournalEvent[] },
      {
        items: itemsOf(item('a', { status: 'in_progress' })),
        archived: [],
        limits: { most: 2, depth: 2, duplicates: 2 },
        pipeline: null,
        pipelines: [],
        newId: () => 'new',
        repeatsDeliveries: false,
      },
    );

  test('says what any other phase says of the item', () => {
    const events = toldAfter(offered, merged);
    expect(events.map(({ type }) => type)).toContain('personAsked');
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'workSeen', costUsd: 2, summary: '`fix` succeeded: Fixed' }),
    );
  });

  test.each(['check', 'check[1]'])(
    'and `%s`, which may report something bad, reported it',
    (phase) => {
      const events = toldAfter({ ...offered, type: 'phaseSucceeded', phase, summary: 'red' });
      expect(events).toContainEqual(
        expect.objectContaining({ type: 'workSeen', summary: `\`${phase}\` reported: red` }),
      );
    },
  );

  test('whose change did not merge only cost something', () => {
    const [event] = failed('merge-conflict', false).events;
    const events = toldAfter(offered, { ...event, phase: 'fix' });
    expect(events.map(({ type }) => type)).not.toContain('personAsked');
    expect(events).toContainEqual(expect.objectContaining({ type: 'workSeen', costUsd: 2 }));
  });
});

test('of a run that was replaced while a process worked on it, only what it did and cost counts', () => {
  const ran = { ...failed('exit-code', false), commit: 'c'.repeat(40), branch: 'phasegate/p/r1' };
  const context = {
    archived: [],
    limits: { most: 2, depth: 2, duplicates: 2 },
    pipeline: null,
    pipelines: [],
    newId: () => 'new',
    repeatsDeliveries: false,
  };
  const restarted = item('a', { status: 'scoping', work: { ...NO_WORK, seen: { r1: 0 } } });
  expect(afterRun('a', ran, { ...context, items: itemsOf(restarted) })).toMatchObject([
    { type: 'workSeen', run: 'r1', attempts: 0, commit: null, branch: null },
  ]);
  const current = { ...restarted, work: { ...restarted.work, run: 'r1' } };
  expect(afterRun('a', ran, { ...context, items: itemsOf(current) })[0]).toMatchObject({
    commit: ran.commit,
    branch: ran.branch,
  });
});
