import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Commit, commitOf, type PhaseId, type RunId } from '../../src/core/lib/brands.ts';
import { phaseAt } from '../../src/core/lib/graph.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import { legOf, ownerAt, phaseIndex, placesOf } from '../../src/core/plan/legs.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { decode, encode } from '../../src/core/run/codec.ts';
import type { ProgressCommand } from '../../src/core/run/command.ts';
import { failedAgain } from '../../src/core/run/decide/again.ts';
import { sortOf } from '../../src/core/run/decide/work.ts';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { evolve, fold } from '../../src/core/run/evolve/evolve.ts';
import { legsOf } from '../../src/core/run/legs.ts';
import { hasEnded, phaseState, type RunState } from '../../src/core/run/state.ts';
import { execute } from '../../src/engine/execute.ts';
import type { PerformCommand } from '../../src/engine/perform.ts';
import type { Journal } from '../../src/ports.ts';
import { lawRuns } from '../rig/law-runs.ts';
import { BASE, failed, LIMITS, planOf, resumed, runStarted, started, succeeded } from './given.ts';

/** More of them: `PHASEGATE_LAW_RUNS=2000`. */
const numRuns = lawRuns(60);

interface Drawn {
  readonly needs: readonly number[];
  readonly kind: 'read' | 'write' | 'own';
  /** `null`: no matrix. */
  readonly legs: number | null;
  readonly maxParallel: number | null;
  readonly failFast: boolean;
  readonly attempts: number;
  readonly accept: 'succeeded' | 'any';
  readonly tolerated: boolean;
  /** How many attempts of each leg fail first; shorter lists go on with 0. */
  readonly fails: readonly number[];
  /** Which line of the one file each leg writes. */
  readonly lines: readonly number[];
  readonly onConflict: 'again' | 'fail';
  readonly budget: number | null;
}

const drawn = (index: number): fc.Arbitrary<Drawn> =>
  fc.record({
    needs: fc.subarray([...Array(index).keys()], { maxLength: Math.min(2, index) }),
    kind: fc.constantFrom('read', 'write', 'own', 'own'),
    legs: fc.option(fc.integer({ min: 0, max: 4 })),
    maxParallel: fc.option(fc.integer({ min: 1, max: 3 })),
    failFast: fc.boolean(),
    attempts: fc.integer({ min: 1, max: 2 }),
    accept: fc.constantFrom('succeeded', 'any'),
    tolerated: fc.boolean(),
    fails: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 4 }),
    lines: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }),
    onConflict: fc.constantFrom('again', 'fail'),
    budget: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 6 }),
  });

const anyPipeline = fc
  .integer({ min: 1, max: 6 })
  .chain((size) => fc.tuple(...[...Array(size).keys()].map(drawn)));

const RESULTS = { succeeded: ['succeeded'], any: ['succeeded', 'failed', 'skipped'] } as const;

function planFrom(all: readonly Drawn[]): Plan {
  const phases = all.map((one, index): [string, PipelineFile['phases'][string]] => [
    `p${index}`,
    {
      needs: Object.fromEntries(one.needs.map((need) => [`p${need}`, [...RESULTS[one.accept]]])),
      'continue-on-error': one.tolerated,
      prompt: 'x',
      agent: 'a',
      access: one.kind === 'read' ? 'read' : 'write',
      attempts: one.attempts,
      ...(one.kind === 'own' ? { workspace: 'own', 'on-conflict': one.onConflict } : {}),
      ...(one.budget === null ? {} : { budget: { usd: one.budget } }),
      ...(one.legs === null
        ? {}
        : {
            strategy: {
              matrix: { n: [...Array(one.legs).keys()] },
              'fail-fast': one.failFast,
              ...(one.maxParallel === null ? {} : { 'max-parallel': one.maxParallel }),
            },
          }),
    },
  ]);
  return planOf(Object.fromEntries(phases), { agents: { a: { use: 'command', run: 'true' } } });
}

/** Line → who wrote it. */
type Tree = ReadonlyMap<number, string>;

/** A world with one file of ten lines: two changes of one line, made side by side, conflict. */
class EngineDependencies {
  readonly events: JournalEvent[] = [];
  readonly started: PhaseId[] = [];
  conflicts = 0;
  readonly #all: readonly Drawn[];
  readonly #trees = new Map<Commit, Tree>([[BASE, new Map()]]);

  constructor(
    all: readonly Drawn[],
    events: readonly JournalEvent[] = [],
    like?: EngineDependencies,
  ) {
    this.#all = all;
    this.events.push(...events);
    for (const [commit, tree] of like?.trees ?? []) this.#trees.set(commit, tree);
  }

  get trees(): ReadonlyMap<Commit, Tree> {
    return this.#trees;
  }

  treeOf = (commit: Commit): Tree => this.#trees.get(commit) ?? expect.fail(`no ${commit}`);

  #commit(tree: Tree): Commit {
    const commit = commitOf((this.#trees.size + 1).toString(16).padStart(40, '0'));
    this.#trees.set(commit, tree);
    return commit;
  }

  journal(): Journal {
    const { events } = this;
    return {
      run: 'r1' as RunId,
      past: [...events],
      append: async (event: RunEvent) => {
        const seq = events.length + 1;
        const recorded = { ...event, seq, at: '2026-01-01T00:00:00.000Z', prev: '0'.repeat(64) };
        events.push(recorded);
        return recorded;
      },
      head: () => '',
      [Symbol.asyncDispose]: async () => {},
    };
  }

  perform(plan: Plan): PerformCommand {
    const { started: seen } = this;
    const eventsOf = (command: ProgressCommand, state: RunState) =>
      this.#eventsOf(plan, command, state);
    return async function* (command, state) {
      if (command.type === 'runPhase') seen.push(command.phase);
      for (const event of eventsOf(command, state)) {
        yield event;
        await Promise.resolve();
      }
    };
  }

  #eventsOf(plan: Plan, command: ProgressCommand, state: RunState): readonly RunEvent[] {
    switch (command.type) {
      case 'runPhase':
        return this.#attempt(plan, command.phase, state);
      case 'mergeChange':
        return [this.#merge(plan, command.phase, state)];
      case 'expandPhase':
        return [{ type: 'phaseExpanded', phase: command.phase, legs: command.legs }];
      case 'skipPhase': {
        const { phase, cause, reason } = command;
        return [{ type: 'phaseSkipped', phase, cause, reason }];
      }
      case 'exceedBudget':
        return [command.event];
      default:
        return expect.fail(`${command.type} is not expected`);
    }
  }

  #attempt(plan: Plan, id: PhaseId, state: RunState): readonly RunEvent[] {
    const { phase, drawing, number } = this.#about(plan, id);
    const known = phaseState(plan, state, phase.index);
    const attempt = known.attempt + 1;
    const begun = started(id, attempt);
    if (known.tries < (drawing.fails[number] ?? 0))
      return [begun, failed(id, { attempt, costUsd: 1 })];
    if (drawing.kind === 'read') return [begun, succeeded(id, { attempt, costUsd: 1 })];
    const tree = new Map(this.treeOf(state.head)).set(drawing.lines[number] ?? 0, id);
    const commit = this.#commit(tree);
    const change = { commit, tree: commit, files: 1, insertions: 1, deletions: 1 };
    const done = succeeded(id, {
      attempt,
      costUsd: 1,
      change: { ...change, facts: { files: 1, lines: 2, protected: [], risks: [] } },
    });
    if (drawing.kind === 'write') return [begun, done];
    const { change: _, type: __, ...rest } = done as Extract<RunEvent, { type: 'phaseSucceeded' }>;
    return [begun, { ...rest, type: 'changeOffered', from: state.head, change }];
  }

  #merge(plan: Plan, id: PhaseId, state: RunState): RunEvent {
    const { phase, drawing, number } = this.#about(plan, id);
    const { standing, attempt } = phaseState(plan, state, phase.index);
    if (standing.status !== 'offered') return expect.fail(`${id} offers nothing`);
    const line = drawing.lines[number] ?? 0;
    const [from, head] = [this.treeOf(standing.from), this.treeOf(state.head)];
    if (from.get(line) !== head.get(line)) {
      this.conflicts += 1;
      return failed(id, { attempt, reason: 'merge-conflict' });
    }
    const commit = this.#commit(new Map(head).set(line, id));
    const facts = { files: 1, lines: 2, protected: [], risks: [] };
    const change = { commit, tree: commit, files: 1, insertions: 1, deletions: 1, facts };
    return { type: 'changeMerged', phase: id, attempt, change, notes: [] };
  }

  lineOf(plan: Plan, id: PhaseId): number {
    const { drawing, number } = this.#about(plan, id);
    return drawing.lines[number] ?? 0;
  }

  #about(plan: Plan, id: PhaseId) {
    const phase = phaseAt(plan, phaseIndex(plan, id) ?? -1);
    const drawing = this.#all[ownerAt(plan, phase.index)] ?? expect.fail(`nothing for ${id}`);
    return { phase, drawing, number: legOf(phase)?.number ?? 0 };
  }
}

async function runOn(
  plan: Plan,
  world: EngineDependencies,
  concurrency = LIMITS.concurrency,
): Promise<RunState> {
  if (world.events.length === 0) await world.journal().append(runStarted());
  return execute({
    plan,
    journal: world.journal(),
    state: fold(plan, world.events),
    limits: { ...LIMITS, concurrency },
    budgetPool: null,
    perform: world.perform(plan),
    reporter: { event: () => {}, agent: () => {}, note: () => {} },
    stop: new AbortController(),
  });
}

/** The state before each event, from the second on. */
function* history(
  plan: Plan,
  events: readonly JournalEvent[],
): Generator<[RunState, JournalEvent]> {
  let state = fold(plan, events.slice(0, 1));
  for (const event of events.slice(1)) {
    yield [state, event];
    state = evolve(plan, state, event);
  }
}

const law = (holds: (all: readonly Drawn[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(anyPipeline, holds), { numRuns });

describe('on random pipelines with matrices, writers side by side, failures and conflicts', () => {
  test('every run ends, with every phase and every leg that was written down', async () => {
    await law(async (all) => {
      const plan = planFrom(all);
      const world = new EngineDependencies(all);
      const state = await runOn(plan, world);
      if (state.exceeded !== null) return;
      for (const { index, id } of plan.phases) {
        expect(hasEnded(phaseState(plan, state, index).standing)).toBe(true);
        const legs = legsOf(plan, state, index);
        const expanded = world.events.findLast(
          (event) => event.type === 'phaseExpanded' && event.phase === id,
        );
        if (expanded?.type === 'phaseExpanded')
          expect(legs.map(({ known }) => known.matrix)).toEqual(expanded.legs);
        expect(legs.every(({ known }) => hasEnded(known.standing))).toBe(true);
      }
      expect(state.offered).toEqual([]);
    });
  });

  test('one writer of the run at a time, alone; `max-parallel` and the concurrency hold', async () => {
    await law(async (all) => {
      const plan = planFrom(all);
      const world = new EngineDependencies(all);
      await runOn(plan, world);
      for (const [state, event] of history(plan, world.events))
        if (event.type === 'phaseStarted') expectRoom({ plan, all, state }, event.phase);
    });
  });

  test('changes are merged in phase and matrix order, while nobody is in the workspace of the run', async () => {
    await law(async (all) => {
      const plan = planFrom(all);
      const world = new EngineDependencies(all);
      await runOn(plan, world);
      for (const [state, event] of history(plan, world.events))
        if (event.type === 'changeMerged') expectInOrder(plan, state, event.phase);
    });
  });

  test('without a conflict the tree is that of the same phases one after the other', async () => {
    await law(async (all) => {
      const plan = planFrom(all);
      const world = new EngineDependencies(all);
      const state = await runOn(plan, world);
      if (world.conflicts > 0 || state.exceeded !== null) return;
      const alone = new EngineDependencies(all);
      const then = await runOn(plan, alone, 1);
      if (alone.conflicts > 0 || then.exceeded !== null) return;
      // With one at a time `fail-fast` skips more.
      if (all.some(({ failFast, legs }) => failFast && legs !== null)) return;
      const [here, there] = [world.treeOf(state.head), alone.treeOf(then.head)];
      expect([...here.keys()].sort()).toEqual([...there.keys()].sort());
      // Of several writers of one line that nobody ordered, either may be the last.
      const single = [...here].filter(([line]) => writersOf(plan, world, line).length === 1);
      expect(single).toEqual(single.map(([line]) => [line, there.get(line)]));
    });
  });

  test('a budget is exceeded by no more than what its legs had in flight', async () => {
    await law(async (all) => {
      const plan = planFrom(all);
      const world = new EngineDependencies(all);
      await runOn(plan, world);
      for (const [state, event] of history(plan, world.events))
        if (event.type === 'phaseStarted') expectMoney({ plan, all, state }, event.phase);
    });
  });

  test('what the state keeps for speed is what its phases say, at every prefix', async () => {
    await law(async (all) => {
      const plan = planFrom(all);
      const world = new EngineDependencies(all);
      await runOn(plan, world);
      for (const [state, event] of history(plan, world.events)) {
        expect(kept(state)).toEqual(derived(plan, state));
        expect(decode(encode(event))).toEqual({ ok: true, event });
      }
    });
  });

  test('killed anywhere and resumed: no leg that was done runs again', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, fc.nat(), async (all, seed) => {
        const plan = planFrom(all);
        const whole = new EngineDependencies(all);
        await runOn(plan, whole);
        const events = whole.events.slice(0, 1 + (seed % whole.events.length));
        if (events.at(-1)?.type === 'runFinished') events.pop();
        const done = doneIn(plan, fold(plan, events));
        const world = new EngineDependencies(all, events, whole);
        await world.journal().append(resumed());
        const state = await runOn(plan, world);
        expect(world.started.filter((id) => done.has(id))).toEqual([]);
        if (state.exceeded === null)
          expect(
            plan.phases.every(({ index }) => hasEnded(phaseState(plan, state, index).standing)),
          ).toBe(true);
      }),
      { numRuns },
    );
  });

  test('a failed run that is resumed does again what failed, and no leg that succeeded', async () => {
    await law(async (all) => {
      const plan = planFrom(all);
      const world = new EngineDependencies(all);
      const state = await runOn(plan, world);
      if (state.finished?.outcome !== 'failed') return;
      const done = doneIn(plan, state);
      const again = failedAgain(plan, state);
      const before = world.started.length;
      await world.journal().append(resumed(...again));
      await runOn(plan, world);
      // What comes behind a phase that is done again may be spread anew, but nothing that had succeeded.
      expect(world.started.slice(before).filter((id) => done.has(id))).toEqual([]);
    });
  });
});

interface At {
  readonly plan: Plan;
  readonly all: readonly Drawn[];
  readonly state: RunState;
}

function expectRoom({ plan, all, state }: At, id: PhaseId): void {
  const phase = phaseAt(plan, phaseIndex(plan, id) ?? -1);
  const beside = [...state.running.map((index) => phaseAt(plan, index)), phase];
  expect(beside.length).toBeLessThanOrEqual(LIMITS.concurrency);
  if (beside.some((one) => sortOf(one) === 'write')) expect(beside).toHaveLength(1);
  const at = ownerAt(plan, phase.index);
  const most = legOf(phase) === null ? null : (all[at]?.maxParallel ?? null);
  const same = beside.filter((one) => ownerAt(plan, one.index) === at);
  expect(same.length).toBeLessThanOrEqual(most ?? LIMITS.concurrency);
}

function expectInOrder(plan: Plan, state: RunState, id: PhaseId): void {
  const merged = phaseIndex(plan, id) ?? -1;
  expect(state.running.every((index) => sortOf(phaseAt(plan, index)) === 'own')).toBe(true);
  const before = [...state.offered, ...state.running].filter(
    (index) => order(plan, index) < order(plan, merged),
  );
  expect(before).toEqual([]);
}

/** An attempt costs 1; those that were in flight when it was decided may have ended since. */
function expectMoney({ plan, all, state }: At, id: PhaseId): void {
  const at = ownerAt(plan, phaseIndex(plan, id) ?? -1);
  const budget = all[at]?.budget ?? Number.POSITIVE_INFINITY;
  const spent = phaseState(plan, state, at).spent.usd ?? 0;
  expect(spent).toBeLessThan(budget + LIMITS.concurrency - 1);
}

/** Those whose change of that line became part of the run. */
function writersOf(plan: Plan, world: EngineDependencies, line: number): readonly PhaseId[] {
  return world.events.flatMap((event) => {
    const isChange = event.type === 'changeMerged' || event.type === 'phaseSucceeded';
    const isOfLine = isChange && event.change !== null && world.lineOf(plan, event.phase) === line;
    return isOfLine ? [event.phase] : [];
  });
}

/** By phase, then by leg. */
const order = (plan: Plan, index: number): number =>
  ownerAt(plan, index) * 1e6 + (index < plan.phases.length ? 0 : index);

/** Everything that succeeded. */
function doneIn(plan: Plan, state: RunState): ReadonlySet<PhaseId> {
  const places = [...Array(placesOf(plan)).keys()].filter((index) => state.phases.get(index));
  const isDone = (index: number): boolean => {
    const { status } = phaseState(plan, state, index).standing;
    return status === 'succeeded';
  };
  return new Set(places.filter(isDone).map((index) => phaseAt(plan, index).id));
}

const kept = (state: RunState) => ({
  ready: [...state.ready.keys()],
  running: state.running,
  offered: state.offered,
});

function derived(plan: Plan, state: RunState): ReturnType<typeof kept> {
  const legs = plan.phases.flatMap(({ index }) => legsOf(plan, state, index));
  const all = [...plan.phases.keys(), ...legs.map(({ index }) => index)].sort((a, b) => a - b);
  const standing = (index: number) => phaseState(plan, state, index).standing.status;
  const isReady = (index: number): boolean =>
    legOf(phaseAt(plan, index)) !== null ||
    phaseAt(plan, index).needs.every((need) =>
      hasEnded(phaseState(plan, state, need.index).standing),
    );
  return {
    ready: all.filter((index) => standing(index) === 'pending' && isReady(index)),
    running: all.filter((index) => standing(index) === 'running'),
    offered: all.filter((index) => standing(index) === 'offered'),
  };
}
