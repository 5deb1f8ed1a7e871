import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childName, childOrder, childPrefix } from '../../src/core/checkpoint/child-name.ts';
import { readCheckpointName } from '../../src/core/checkpoint/name.ts';
import { commitOf, digestOf, type PhaseId, phaseId } from '../../src/core/lib/brands.ts';
import { phaseAt } from '../../src/core/lib/graph.ts';
import { legOf, phaseIndex } from '../../src/core/plan/legs.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { legsOfSlot, sideBySideIn, slotsFor } from '../../src/core/plan/slots.ts';
import { checkChild } from '../../src/core/run/children/check-child.ts';
import { isSlotJoined, joinEvents, type SlotEnd } from '../../src/core/run/children/join.ts';
import { childBegan, type ParentRun, parentAt } from '../../src/core/run/children/parent.ts';
import { encode } from '../../src/core/run/codec.ts';
import type { ProgressCommand } from '../../src/core/run/command.ts';
import type { RunLimits } from '../../src/core/run/decide/limits.ts';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { evolve, fold } from '../../src/core/run/evolve/evolve.ts';
import { legsOf } from '../../src/core/run/legs.ts';
import { hasEnded, phaseState, type RunState } from '../../src/core/run/state.ts';
import { execute } from '../../src/engine/execute.ts';
import type { PerformCommand } from '../../src/engine/perform.ts';
import { few } from '../rig/long.ts';
import { failed, given, LIMITS, planOf, resumed, runStarted, started, succeeded } from './given.ts';

few(3);

/** More of them: `PHASEGATE_LAW_RUNS=2000`. */
const numRuns = Number(process.env.PHASEGATE_LAW_RUNS ?? 60);

/** A journal whose lines are chained as those on a disk are. */
class Lines {
  readonly events: JournalEvent[] = [];
  #head = '0'.repeat(64);

  constructor(events: readonly JournalEvent[] = []) {
    for (const event of events) this.#push(event);
  }

  get head(): string {
    return this.#head;
  }

  async append(event: RunEvent): Promise<JournalEvent> {
    const at = '2026-01-01T00:00:00.000Z';
    return this.#push({ ...event, seq: this.events.length + 1, at, prev: this.#head });
  }

  #push(event: JournalEvent): JournalEvent {
    this.events.push(event);
    this.#head = createHash('sha256').update(encode(event)).digest('hex');
    return event;
  }
}

interface Drawn {
  readonly legs: number;
  readonly jobs: number;
  readonly maxParallel: number | null;
  readonly own: boolean;
  readonly attempts: number;
  /** How many attempts of each leg fail first. */
  readonly fails: readonly number[];
  readonly budget: number | null;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  legs: fc.integer({ min: 2, max: 9 }),
  jobs: fc.integer({ min: 2, max: 5 }),
  maxParallel: fc.option(fc.integer({ min: 2, max: 6 })),
  own: fc.boolean(),
  attempts: fc.integer({ min: 1, max: 2 }),
  fails: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 9, maxLength: 9 }),
  budget: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 2 }),
});

// each[0..n-1] --> sum
const planFrom = ({ legs, jobs, maxParallel, own, attempts, budget }: Drawn): Plan =>
  planOf(
    {
      each: {
        prompt: 'x',
        agent: 'a',
        attempts,
        strategy: {
          matrix: { n: [...Array(legs).keys()] },
          jobs,
          ...(maxParallel === null ? {} : { 'max-parallel': maxParallel }),
        },
        ...(own ? { access: 'write', workspace: 'own' } : {}),
      },
      sum: { run: 'true', needs: { each: ['succeeded', 'failed'] } },
    },
    {
      agents: { a: { use: 'command', run: 'true' } },
      ...(budget === null ? {} : { budget: { usd: budget } }),
    },
  );

const mostAtOnce = { now: 0 };

/** Each attempt costs 1 USD. */
function performing(plan: Plan, { fails, own }: Drawn): PerformCommand {
  return async function* (command, state) {
    mostAtOnce.now = Math.max(mostAtOnce.now, state.running.length);
    for (const event of eventsOf(plan, command, state, { fails, own })) {
      yield event;
      await Promise.resolve();
    }
  };
}

function eventsOf(
  plan: Plan,
  command: ProgressCommand,
  state: RunState,
  { fails, own }: Pick<Drawn, 'fails' | 'own'>,
): readonly RunEvent[] {
  switch (command.type) {
    case 'runPhase': {
      const phase = phaseAt(plan, phaseIndex(plan, command.phase) ?? -1);
      const { attempt: last, tries } = phaseState(plan, state, phase.index);
      const about = { attempt: last + 1, costUsd: 1 };
      const number = legOf(phase)?.number;
      const begun = started(command.phase, about.attempt);
      if (number === undefined) return [begun, succeeded(command.phase, about)];
      if (tries < (fails[number] ?? 0)) return [begun, failed(command.phase, about)];
      const done = succeeded(command.phase, about);
      if (!own || done.type !== 'phaseSucceeded') return [begun, done];
      return [begun, { ...done, type: 'changeOffered', from: state.head, change: CHANGE }];
    }
    case 'mergeChange': {
      const { attempt } = phaseState(plan, state, phaseIndex(plan, command.phase) ?? -1);
      return [{ type: 'changeMerged', phase: command.phase, attempt, change: null, notes: [] }];
    }
    case 'expandPhase':
      return [{ type: 'phaseExpanded', phase: command.phase, legs: command.legs }];
    case 'exceedBudget':
      return [command.event];
    default:
      return expect.fail(`${command.type} is not expected`);
  }
}

const COMMIT = commitOf('e'.repeat(40));
const CHANGE = { commit: COMMIT, tree: COMMIT, files: 1, insertions: 1, deletions: 0 };

async function goOn(
  drawing: Drawn,
  lines: Lines,
  limits: Partial<RunLimits> = {},
): Promise<RunState> {
  const plan = planFrom(drawing);
  if (lines.events.length === 0) await lines.append(runStarted());
  return execute({
    plan,
    journal: {
      run: runStarted().run,
      past: [...lines.events],
      append: (event) => lines.append(event),
      head: () => lines.head,
      [Symbol.asyncDispose]: async () => {},
    },
    state: fold(plan, lines.events),
    limits: { ...LIMITS, ...limits },
    budgetPool: null,
    perform: performing(plan, drawing),
    reporter: { event: () => {}, agent: () => {}, note: () => {} },
    stop: new AbortController(),
  });
}

async function planned(drawing: Drawn): Promise<{ lines: Lines; parent: ParentRun }> {
  const lines = new Lines();
  await goOn(drawing, lines, { slots: true });
  const parent = parentIn(drawing, lines);
  return { lines, parent: parent ?? expect.fail('the run does not wait for slots') };
}

const parentIn = (drawing: Drawn, { events, head }: Lines): ParentRun | null =>
  parentAt({ plan: planFrom(drawing), events, head }, digestOf(head));

async function child(drawing: Drawn, lines: Lines, slot: number): Promise<Lines> {
  const own = new Lines(lines.events);
  const parent = parentIn(drawing, lines) ?? expect.fail('no parent');
  for (const event of [childBegan(parent, slot), resumed()]) await own.append(event);
  await goOn(drawing, own);
  return own;
}

async function children(drawing: Drawn, lines: Lines, parent: ParentRun): Promise<Lines[]> {
  return Promise.all([...Array(parent.slots).keys()].map((slot) => child(drawing, lines, slot)));
}

function ends(parent: ParentRun, all: readonly Lines[]): readonly SlotEnd[] {
  return all.map(({ events }, slot) => {
    const checked = checkChild(parent, slot, events);
    return checked.type === 'child' ? checked : expect.fail(checked.why);
  });
}

/** What of a journal is the same wherever it was written. */
const workIn = (events: readonly RunEvent[]): readonly string[] =>
  events
    .filter(({ type }) => /^(phase|change)/.test(type))
    .map((event) => {
      const { seq: _, at: __, prev: ___, ...rest } = event as JournalEvent;
      return JSON.stringify(rest);
    })
    .sort();

const law = (holds: (drawing: Drawn) => Promise<void>, arbitrary = drawn) =>
  fc.assert(fc.asyncProperty(arbitrary, holds), { numRuns });

test('the slots have all legs, each once, and no slot is without one', () => {
  const counts = fc.record({
    legs: fc.integer({ min: 1, max: 1000 }),
    jobs: fc.integer({ min: 1, max: 256 }),
  });
  fc.assert(
    fc.property(
      counts,
      fc.option(fc.integer({ min: 1, max: 300 })),
      ({ legs, jobs }, maxParallel) => {
        const slots = slotsFor({ jobs, maxParallel }, legs);
        const all = [...Array(slots).keys()].map((slot) => legsOfSlot(slot, { slots, legs }));
        expect(all.flat().sort((a, b) => a - b)).toEqual([...Array(legs).keys()]);
        expect(Math.min(...all.map(({ length }) => length))).toBeGreaterThan(0);
        if (maxParallel !== null)
          expect(slots * (sideBySideIn({ jobs, maxParallel }, slots) ?? 1)).toBeLessThanOrEqual(
            maxParallel,
          );
      },
    ),
  );
});

/** Each slot is lost once, in a run of its own. */
async function expectEachLost(drawing: Drawn): Promise<void> {
  const { lines: before, parent } = await planned(drawing);
  const read = ends(parent, await children(drawing, before, parent));
  for (const slot of read.keys()) {
    const lines = new Lines(before.events);
    const lost: SlotEnd = { type: 'lost', why: 'has no result' };
    for (const event of [...joinEvents(parent, read.with(slot, lost), []), resumed()])
      await lines.append(event);
    const here = lines.events.length;
    const state = await goOn(drawing, lines, { slots: true });
    expect(state.finished?.outcome).toBe('succeeded');
    const again = lines.events
      .slice(here)
      .flatMap((event) => (event.type === 'phaseStarted' ? [event.phase] : []));
    const lostLegs = legsOfSlot(slot, parent).map((number) => `each[${number}]`);
    expect([...again].sort()).toEqual([...lostLegs, 'sum'].sort());
  }
}

describe('on random matrices over random numbers of jobs', () => {
  const unlimited = drawn.map((drawing) => ({ ...drawing, budget: null }));

  test('the joined journal records the work that one machine records', async () => {
    await law(async (drawing) => {
      const { lines, parent } = await planned(drawing);
      for (const event of joinEvents(
        parent,
        ends(parent, await children(drawing, lines, parent)),
        [],
      ))
        await lines.append(event);
      await lines.append(resumed());
      const state = await goOn(drawing, lines, { slots: true });
      const alone = new Lines();
      const other = await goOn(drawing, alone);
      expect(workIn(lines.events)).toEqual(workIn(alone.events));
      const plan = planFrom(drawing);
      for (const index of plan.phases.keys())
        expect(phaseState(plan, state, index).standing).toEqual(
          phaseState(plan, other, index).standing,
        );
      expect([state.spent, state.finished]).toEqual([other.spent, other.finished]);
    }, unlimited);
  });

  test('joining twice records nothing, and what a kill cut off is completed', async () => {
    await law(async (drawing) => {
      const { lines, parent } = await planned(drawing);
      const read = ends(parent, await children(drawing, lines, parent));
      const all = joinEvents(parent, read, []);
      expect(joinEvents(parent, read, all)).toEqual([]);
      for (const kept of all.keys())
        expect([...all.slice(0, kept), ...joinEvents(parent, read, all.slice(0, kept))]).toEqual(
          all,
        );
      expect([...Array(parent.slots).keys()].every((slot) => isSlotJoined(parent, slot, all))).toBe(
        true,
      );
      expect(isSlotJoined(parent, 0, [])).toBe(false);
    }, unlimited);
  });

  test('the legs of a lost slot run in the job that joins, and no other leg runs twice', async () => {
    const retried = unlimited.map((drawing) => ({ ...drawing, attempts: 2, fails: [] }));
    await law(expectEachLost, retried);
  });

  test('so it is for each of 8 slots with 60 legs', async () => {
    const sixty = { legs: 60, jobs: 8, maxParallel: null, own: true, budget: null };
    await expectEachLost({ ...sixty, attempts: 2, fails: [] });
  });

  test('all slots together spend no more than the limit and what was in flight', async () => {
    await law(async (drawing) => {
      const { lines, parent } = await planned(drawing);
      const all = await children(drawing, lines, parent);
      const plan = planFrom(drawing);
      const spent = all.map(({ events }) => fold(plan, events).spent.usd ?? 0);
      const inFlight = parent.slots * LIMITS.concurrency;
      if (drawing.budget !== null)
        expect(spent.reduce((sum, one) => sum + one, 0)).toBeLessThan(drawing.budget + inFlight);
      // What one slot did not get to is done here, within the limit of the run.
      for (const event of [...joinEvents(parent, ends(parent, all), []), resumed()])
        await lines.append(event);
      const state = await goOn(drawing, lines, { slots: true });
      const legs = legsOf(plan, state, 0).filter(({ known }) => !hasEnded(known.standing));
      expect(legs.length === 0 || state.finished?.outcome === 'over-budget').toBe(true);
    });
  });

  test('no slot has more legs at work than its part of `max-parallel`', async () => {
    await law(async (drawing) => {
      const { lines, parent } = await planned(drawing);
      mostAtOnce.now = 0;
      await child(drawing, lines, 0);
      const most = sideBySideIn(
        { jobs: drawing.jobs, maxParallel: drawing.maxParallel },
        parent.slots,
      );
      expect(mostAtOnce.now).toBeLessThanOrEqual(most ?? LIMITS.concurrency);
    }, unlimited);
  });
});

const THREE: Drawn = {
  ...{ legs: 5, jobs: 3, maxParallel: null, own: false, attempts: 1, fails: [], budget: 9 },
};

describe('a child run is refused that', () => {
  const fork = async (change: (event: RunEvent) => RunEvent | readonly RunEvent[]) => {
    const { lines, parent } = await planned(THREE);
    const honest = await child(THREE, lines, 1);
    const forged = new Lines(lines.events);
    for (const { seq: _, at: __, prev: ___, ...event } of honest.events.slice(parent.lines))
      for (const one of [change(event as RunEvent)].flat()) await forged.append(one);
    return checkChild(parent, 1, forged.events);
  };
  const beginning = (more: object) => (event: RunEvent) =>
    event.type === 'childBegan' ? { ...event, ...more } : event;
  const instead =
    (type: RunEvent['type'], other: (event: RunEvent) => RunEvent | readonly RunEvent[]) =>
    (event: RunEvent) =>
      event.type === type ? other(event) : event;
  const change = {
    commit: COMMIT,
    tree: COMMIT,
    files: 1,
    insertions: 1,
    deletions: 0,
    facts: { files: 0, lines: 0, protected: [], risks: [] },
  };
  const each9 = phaseId('each[2]');

  test.each<[string, (event: RunEvent) => RunEvent | readonly RunEvent[], RegExp]>([
    [
      'has another parent',
      beginning({ parent: digestOf('a'.repeat(64)) }),
      /^has the parent "sha256:a+", not/,
    ],
    ['has another slot', beginning({ slot: 2 }), /^has the slot 2, not 1$/],
    ['has another number of slots', beginning({ slots: 4 }), /^has the slots 4, not 3$/],
    [
      'has another share',
      beginning({ share: { usd: 9, tokens: null, timeMs: null } }),
      /^has the share .*"usd":9.*, not .*"usd":3/,
    ],
    [
      'has another phase',
      beginning({ phase: phaseId('sum') }),
      /^has the phase "sum", not "each"$/,
    ],
    ['is none', (event) => (event.type === 'childBegan' ? [] : event), /^begins with `runResumed`/],
    [
      'did legs of another slot',
      instead('phaseStarted', () => started('each[2]')),
      /^records `each\[2\]`, which is no leg of the slot \(line \d+\)$/,
    ],
    [
      'did another phase',
      instead('phaseStarted', () => started('sum')),
      /^records `sum`, which is no leg/,
    ],
    [
      'did a leg that is none',
      instead('phaseStarted', () => started('each[7]')),
      /^records `each\[7\]`, which is no leg/,
    ],
    [
      'commits',
      instead('phaseSucceeded', (event) => ({ ...event, change }) as RunEvent),
      /^commits a change of `each\[1\]`, which is for the parent/,
    ],
    [
      'merges',
      (event) => [
        event,
        { type: 'changeMerged', phase: phaseId('each[1]'), attempt: 1, change, notes: [] },
      ],
      /^records `changeMerged`, which is for the parent/,
    ],
    [
      'decides a gate',
      instead('runFinished', () => ({
        type: 'answerGiven',
        phase: each9,
        answer: 'x',
        actor: 'eve',
      })),
      /^records `answerGiven`, which is for the parent/,
    ],
    [
      'raises the limit',
      instead('runResumed', (event) => ({ ...event, budgetUsd: 100 }) as RunEvent),
      /^changes what the parent has decided/,
    ],
    [
      'runs what failed again',
      instead('runResumed', (event) => ({ ...event, again: [phaseId('each[1]')] }) as RunEvent),
      /^changes what the parent has decided/,
    ],
    [
      'succeeded without a start',
      instead('phaseStarted', () => []),
      /^records `phaseSucceeded` of `each\[1\]`, which is pending/,
    ],
    [
      'counts attempts anew',
      instead('phaseStarted', (event) => ({ ...event, attempt: 7 }) as RunEvent),
      /^records `phaseStarted` of `each\[1\]`, which is pending/,
    ],
    [
      'began twice',
      instead('runResumed', (event) => [
        event,
        {
          type: 'childLost',
          phase: phaseId('each[1]'),
          parent: digestOf('a'.repeat(64)),
          slot: 1,
          why: 'x',
          share: { usd: null, tokens: null, timeMs: null },
        },
      ]),
      /^records `childLost`, which is for the parent/,
    ],
    [
      'uses the budget of others',
      instead('runFinished', () => ({
        type: 'budgetExceeded',
        phase: null,
        limit: 'usd',
        allowed: 1,
        spent: 1,
        stopped: { phase: each9, attempt: 1, usage: null, costUsd: 1, durationMs: 1 },
      })),
      /^records `each\[2\]`, which is no leg/,
    ],
  ])('%s', async (_, forged, why) => {
    const checked = await fork(forged);
    expect(checked.type === 'refused' ? checked.why : 'accepted').toMatch(why);
  });

  test('continues another journal', async () => {
    const { parent, lines } = await planned(THREE);
    const other = new Lines(lines.events.slice(0, -1));
    await other.append(resumed());
    await other.append(childBegan(parent, 1));
    const checked = checkChild(parent, 1, other.events);
    expect(checked.type === 'refused' ? checked.why : '').toMatch(
      /^does not continue the run at sha256:/,
    );
  });

  test('an honest one is accepted', async () => {
    expect(await fork((event) => event)).toMatchObject({ type: 'child' });
  });
});

test('a rework of a spread phase stays in one job', async () => {
  const { lines, parent } = await planned(THREE);
  for (const event of [
    ...joinEvents(parent, ends(parent, await children(THREE, lines, parent)), []),
    resumed('each'),
  ])
    await lines.append(event);
  const state = await goOn(THREE, lines, { slots: true });
  expect(state.finished?.next).toBe(null);
  expect(lines.events.filter(({ type }) => type === 'phaseExpanded')).toHaveLength(2);
});

test('in one job `strategy.jobs` changes nothing, and other phases run before the run waits for its slots', () => {
  const two = { run: 'true', strategy: { matrix: { n: [1, 2] }, jobs: true } };
  const plan = planOf({
    each: two,
    other: { run: 'true' },
    gate: { gate: {}, needs: 'other' },
    end: { run: 'true', needs: ['gate', 'each'] },
  });
  const id = (name: string): PhaseId => phaseId(name);
  const spread: RunEvent = { type: 'phaseExpanded', phase: id('each'), legs: [{ n: 1 }, { n: 2 }] };
  const runs = ['each[0]', 'each[1]', 'other'].map(
    (name) => ({ type: 'runPhase', phase: id(name), waitMs: 0 }) as const,
  );
  given(plan, spread).decides(...runs);
  given(plan, spread).decidesWithin({ slots: true }, ...runs.slice(2));
  // A gate would be about a change that is not whole yet; a failure elsewhere stops no leg.
  const waits = { type: 'finish', outcome: 'waiting', next: 'slots', phase: id('each') } as const;
  given(plan, spread, started('other'), succeeded('other')).decidesWithin({ slots: true }, waits);
  given(plan, spread, started('other'), failed('other')).decidesWithin(
    { slots: true },
    { type: 'skipPhase', phase: id('gate'), cause: 'need', reason: 'needs `other`, which failed' },
  );
});

test('the state after a line is what `evolve` gives, with a child and without', async () => {
  const { lines } = await planned(THREE);
  const plan = planFrom(THREE);
  const { events } = await child(THREE, lines, 2);
  const state = events
    .slice(1)
    .reduce((now, event) => evolve(plan, now, event), fold(plan, events.slice(0, 1)));
  expect(state.child).toMatchObject({ slot: 2, slots: 3, limit: { usd: 3 } });
});

test('the name of a child is that of its slot and attempt, and of no checkpoint', () => {
  const began = { parent: digestOf('ab'.repeat(32)), phase: phaseId('sub/each'), slot: 2 };
  const name = childName({ began, attempt: 3, take: 1 });
  expect(name).toBe('phasegate-child-abababababab-sub.each-2-3.tar.gz');
  expect(readCheckpointName(name)).toBe(null);
  const prefix = childPrefix(began);
  const order = (attempt: number, take = 1) =>
    childOrder(childName({ began, attempt, take }), prefix) ?? 0;
  expect(order(3)).toBeLessThan(order(3, 2));
  expect(order(3, 2)).toBeLessThan(order(4));
  expect(
    childOrder(childName({ began: { ...began, slot: 21 }, attempt: 1, take: 1 }), prefix),
  ).toBe(null);
});
