import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitOf, type PhaseId, type RunId } from '../../src/core/lib/brands.ts';
import { downstream, phaseAt } from '../../src/core/lib/graph.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import { legAt, ownerAt, ownerOf, phaseIndex } from '../../src/core/plan/legs.ts';
import { isExcused, legPlaces, type PipelineSource } from '../../src/core/plan/nest.ts';
import type { Nest, PipelinePhase, Plan, PlannedPhase } from '../../src/core/plan/plan.ts';
import { decode, encode } from '../../src/core/run/codec.ts';
import type { ProgressCommand } from '../../src/core/run/command.ts';
import { failedAgain, retried } from '../../src/core/run/decide/again.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import { sortOf } from '../../src/core/run/decide/work.ts';
import type { Change, JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { evolve, fold } from '../../src/core/run/evolve/evolve.ts';
import { everyPlace, phasesThere } from '../../src/core/run/legs.ts';
import { needsNow } from '../../src/core/run/places.ts';
import { hasEnded, isAccepted, phaseState, type RunState } from '../../src/core/run/state.ts';
import { execute } from '../../src/engine/execute.ts';
import type { PerformCommand } from '../../src/engine/perform.ts';
import type { Journal } from '../../src/ports.ts';
import { lawRuns } from '../rig/law-runs.ts';
import {
  decided,
  failed,
  LIMITS,
  opened,
  pipelineOf,
  planOf,
  resumed,
  runStarted,
  started,
  succeeded,
} from './given.ts';

/**
 * A random DAG of readers, writers, gates, deliveries and whole pipelines of such, with reworks to ancestors and needs of all sorts.
 * Readers, writers and pipelines may be spread over a matrix, pipelines also over one that is known only in the run, and writers
 * may have workspaces of their own.
 */
interface Drawn {
  readonly needs: readonly number[];
  readonly kind: 'read' | 'write' | 'own' | 'gate' | 'deliver' | 'pipeline';
  /** Of a reader, a writer or a pipeline; `null`: no matrix. */
  readonly legs: number | null;
  /** Of a pipeline with a matrix: its values are known only in the run, and may be others in another round. */
  readonly hasPlaces: boolean;
  /** Of the matrix of a pipeline. */
  readonly maxParallel: number | null;
  readonly failFast: boolean;
  /** Of a pipeline. */
  readonly inner: readonly Drawn[];
  /** Of a pipeline: what of it cannot be worked out when it is reached, or when it ends. */
  readonly unfit: 'none' | 'with' | 'if' | 'outputs';
  readonly attempts: number;
  /** How many of its attempts fail first. */
  readonly fails: number;
  /** Whether an attempt asks a person before it succeeds. */
  readonly asks: boolean;
  readonly accept: 'succeeded' | 'any';
  readonly tolerated: boolean;
  /** How often it asks for rework, if it can. */
  readonly reworks: number;
  readonly condition: 'none' | 'always()' | 'failure()' | 'success()';
  /** Of a gate; two names of one of them differ in case. */
  readonly environment: 'none' | 'release' | 'Release' | 'staging';
}

/** How deep pipelines lie in each other. */
const LEVELS = 2;

const drawn = (index: number, level: number): fc.Arbitrary<Drawn> =>
  fc.record({
    needs: fc.subarray(
      Array.from({ length: index }, (_, other) => other),
      { maxLength: Math.min(3, index) },
    ),
    kind: fc.constantFrom(
      ...(['read', 'read', 'write', 'own', 'gate', 'deliver'] as const),
      ...(level < LEVELS ? (['pipeline'] as const) : []),
    ),
    legs: fc.option(fc.integer({ min: 0, max: 3 })),
    // The plan has 20 places for each.
    hasPlaces:
      level < LEVELS ? fc.nat(5 * level + 2).map((drawn) => drawn === 0) : fc.constant(false),
    maxParallel: fc.option(fc.integer({ min: 1, max: 2 })),
    failFast: fc.boolean(),
    inner: level < LEVELS ? pipelineAt(level + 1) : fc.constant([]),
    unfit: fc.constantFrom('none', 'none', 'none', 'with', 'if', 'outputs'),
    attempts: fc.integer({ min: 1, max: 3 }),
    fails: fc.integer({ min: 0, max: 3 }),
    asks: fc.boolean(),
    accept: fc.constantFrom('succeeded', 'succeeded', 'any'),
    tolerated: fc.boolean(),
    reworks: fc.integer({ min: 0, max: 2 }),
    condition: fc.constantFrom('none', 'none', 'none', 'always()', 'failure()', 'success()'),
    environment: fc.constantFrom('none', 'release', 'Release', 'staging'),
  });

function pipelineAt(level: number): fc.Arbitrary<readonly Drawn[]> {
  return fc
    .integer({ min: 1, max: level === 0 ? 9 : 3 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => drawn(index, level))));
}

const anyPipeline = pipelineAt(0);

const name = (index: number): string => `p${index}`;

function planFrom(all: readonly Drawn[]): Plan {
  return planOf(phasesFrom(all), {}, nestedIn(all));
}

/** Legs that run a pipeline have neither gates nor deliveries inside. */
function innerOf({ inner, legs }: Drawn): readonly Drawn[] {
  if (legs === null) return inner;
  return inner.map((one) => ({
    ...one,
    kind: one.kind === 'gate' || one.kind === 'deliver' ? 'read' : one.kind,
    inner: innerOf({ ...one, legs }),
  }));
}

/** A pipeline is called after the place of the phase that runs it. */
const nestedIn =
  (all: readonly Drawn[]): PipelineSource['nested'] =>
  (pipeline) => {
    const one = all[Number(pipeline)];
    const inner = one === undefined ? [] : innerOf(one);
    const outputs = one?.unfit === 'outputs' ? { x: UNFIT } : {};
    const inputs = { n: { type: 'number', default: 1 } } as const;
    return pipelineOf(phasesFrom(inner), { inputs, outputs }, nestedIn(inner));
  };

/** An expression that fails whenever it is evaluated. */
const UNFIT = "${{ fromJSON('no JSON') }}";

function phasesFrom(all: readonly Drawn[]): PipelineFile['phases'] {
  const phases = all.map((one, index): [string, PipelineFile['phases'][string]] => {
    const results =
      one.accept === 'any'
        ? (['succeeded', 'failed', 'skipped'] as const)
        : (['succeeded'] as const);
    const frame = {
      needs: Object.fromEntries(one.needs.map((need) => [name(need), [...results]])),
      'continue-on-error': one.tolerated,
      ...(one.condition === 'none' ? {} : { if: one.condition }),
    };
    const [target] = one.needs;
    const rework =
      target === undefined ? {} : { rework: { phase: name(target), when: true, max: 2 } };
    switch (one.kind) {
      case 'gate': {
        const { environment } = one;
        const at = environment === 'none' ? {} : { environment };
        return [name(index), { ...frame, gate: { ...at, ...rework } }];
      }
      case 'pipeline':
        return [
          name(index),
          { ...frame, pipeline: String(index), ...spreadOf(one), ...unfitOf(one) },
        ];
      case 'deliver':
        return [name(index), { ...frame, deliver: { comment: { body: 'x' } } }];
      default:
        return [
          name(index),
          { ...frame, run: 'true', attempts: one.attempts, ...accessOf(one), ...rework },
        ];
    }
  });
  return Object.fromEntries(phases);
}

function unfitOf({ unfit }: Drawn) {
  if (unfit === 'with') return { with: { n: "${{ 'five' }}" } };
  return unfit === 'if' ? { if: UNFIT } : {};
}

const accessOf = ({ kind, legs }: Drawn) => ({
  access: kind === 'read' ? ('read' as const) : ('write' as const),
  ...(kind === 'own' ? { workspace: 'own' as const } : {}),
  ...(legs === null ? {} : { strategy: { matrix: matrixOf(legs) } }),
});

const spreadOf = ({ legs, hasPlaces, maxParallel, failFast }: Drawn) =>
  legs === null
    ? {}
    : {
        strategy: {
          matrix: hasPlaces ? lateMatrixOf(legs) : matrixOf(legs),
          'fail-fast': failFast,
          ...(maxParallel === null ? {} : { 'max-parallel': maxParallel }),
        },
      };

const matrixOf = (legs: number) => ({ n: [...Array(legs).keys()] });

/** After every other change one leg less, if there is more than one. */
const lateMatrixOf = (legs: number) => {
  const values = (count: number) => JSON.stringify(matrixOf(count).n);
  const fewer = Math.min(legs, Math.max(1, legs - 1));
  return {
    n: `\${{ fromJSON(run.facts.lines > 0 && '${values(fewer)}' || '${values(legs)}') }}`,
  };
};

/** What was drawn for a phase or a leg, by its name in the plan. */
function drawnFor(all: readonly Drawn[], phase: PhaseId): Drawn | undefined {
  const [first = '', ...inside] = phase.replace(/\[\d+\]/g, '').split('/');
  const one = all[Number(first.slice(1))];
  const below = inside.join('/') as PhaseId;
  return one === undefined || inside.length === 0 ? one : drawnFor(innerOf(one), below);
}

/** A world that does what was drawn, told again after each kill; and one that remembers what it did. */
class EngineDependencies {
  readonly events: JournalEvent[] = [];
  readonly started: PhaseId[] = [];
  readonly #all: readonly Drawn[];
  #commits = 0;

  constructor(all: readonly Drawn[]) {
    this.#all = all;
  }

  journal(): Journal {
    const { events } = this;
    return {
      run: 'r1' as RunId,
      past: [...events],
      append: async (event: RunEvent) => {
        const recorded = record(event, events.length);
        events.push(recorded);
        return recorded;
      },
      head: () => '',
      [Symbol.asyncDispose]: async () => {},
    };
  }

  perform(plan: Plan): PerformCommand {
    const { started: seen } = this;
    const next = (command: ProgressCommand, state: RunState) =>
      this.#eventsOf(plan, command, state);
    return async function* (command, state) {
      if (command.type === 'runPhase' || command.type === 'deliver') seen.push(command.phase);
      for (const event of next(command, state)) {
        yield event;
        await Promise.resolve();
      }
    };
  }

  #eventsOf(plan: Plan, command: ProgressCommand, state: RunState): readonly RunEvent[] {
    switch (command.type) {
      case 'runPhase':
        return this.#attempt(plan, command.phase, state);
      case 'deliver':
        return [started(command.phase), succeeded(command.phase)];
      case 'skipPhase':
        return [
          {
            type: 'phaseSkipped',
            phase: command.phase,
            cause: command.cause,
            reason: command.reason,
          },
        ];
      case 'failPhase':
        return [failed(command.phase, { reason: command.reason })];
      case 'passNest':
        return [{ ...command, type: 'nestPassed' }];
      case 'askRework':
        return [{ ...command, type: 'reworkAsked' }];
      case 'openGate':
        return [opened(command.phase, state.head)];
      case 'passGate':
        return [{ ...decided(command.phase, 'approve'), proof: 'policy' } as RunEvent];
      case 'exceedBudget':
        return [command.event];
      case 'verifyAgain':
        return [{ type: 'rebaseVerified' }];
      case 'expandPhase':
        return [{ type: 'phaseExpanded', phase: command.phase, legs: command.legs }];
      case 'mergeChange': {
        const { phase } = command;
        const { attempt } = phaseState(plan, state, phaseIndex(plan, phase) ?? -1);
        return [{ type: 'changeMerged', phase, attempt, change: this.#change(), notes: [] }];
      }
    }
  }

  #attempt(plan: Plan, phase: PhaseId, state: RunState): readonly RunEvent[] {
    const index = phaseIndex(plan, phase) ?? -1;
    const one = drawnFor(this.#all, phase);
    const known = phaseState(plan, state, index);
    const attempt = known.attempt + 1;
    if (one === undefined) throw new Error(`nothing drawn for ${phase}`);
    if (known.tries < one.fails) return [started(phase, attempt), failed(phase, { attempt })];
    if (one.asks && known.messages.every(({ kind }) => kind !== 'answer'))
      return [started(phase, attempt), asked(phase, attempt)];
    const rework = one.needs.length > 0 && known.reworks < one.reworks;
    if (one.kind === 'read')
      return [started(phase, attempt), succeeded(phase, { attempt, rework })];
    const change = this.#change();
    const done = succeeded(phase, { attempt, rework, change });
    if (one.kind === 'write' || done.type !== 'phaseSucceeded')
      return [started(phase, attempt), done];
    const { facts: _, ...own } = change;
    const from = state.head;
    return [started(phase, attempt), { ...done, type: 'changeOffered', from, change: own }];
  }

  #change(): Change {
    this.#commits += 1;
    const commit = commitOf(this.#commits.toString(16).padStart(40, '0'));
    const facts = { files: 1, lines: this.#commits % 2, protected: [], risks: [] };
    return { commit, tree: commit, files: 1, insertions: 1, deletions: 0, facts };
  }
}

const asked = (phase: PhaseId, attempt: number): RunEvent => ({
  ...{ type: 'phaseBlocked', phase, attempt, question: 'A or B?', session: null },
  ...{ usage: null, costUsd: null, durationMs: 1 },
});

const answered = (phase: PhaseId): RunEvent => ({
  ...{ type: 'answerGiven', phase, answer: 'A', actor: 'mona' },
});

const questionsIn = (plan: Plan, state: RunState): readonly PhaseId[] =>
  everyPlace(plan, state)
    .filter((index) => phaseState(plan, state, index).standing.status === 'blocked')
    .map((index) => phaseAt(plan, index).id);

const record = (event: RunEvent, index: number): JournalEvent => ({
  ...event,
  seq: index + 1,
  at: '2026-01-01T00:00:00.000Z',
  prev: '0'.repeat(64),
});

function decisionAt(gate: PlannedPhase, round: number): RunEvent {
  const isSentBack = round % 3 === 2 && gate.kind === 'gate' && gate.rework !== null;
  return decided(gate.id, isSentBack ? 'rework' : 'approve');
}

/** Goes on until nothing is left for a person to decide either. */
async function runToEnd(plan: Plan, world: EngineDependencies): Promise<RunState> {
  const journal = world.journal();
  if (journal.past.length === 0) await journal.append(runStarted());
  for (let round = 0; round < 300; round += 1) {
    const state = await execute({
      plan,
      journal: world.journal(),
      state: fold(plan, world.events),
      limits: LIMITS,
      budgetPool: null,
      perform: world.perform(plan),
      reporter: { event: () => {}, agent: () => {}, note: () => {} },
      stop: new AbortController(),
    });
    const [question] = questionsIn(plan, state);
    if (state.open.length === 0 && question === undefined) return state;
    for (const index of state.open)
      await world.journal().append(decisionAt(phaseAt(plan, index), round));
    // One at a time: the others stay open.
    if (question !== undefined) await world.journal().append(answered(question));
    await world.journal().append(resumed(...retried(plan, state, 'never')));
  }
  throw new Error('the run does not end');
}

async function wholeRun(all: readonly Drawn[]) {
  const plan = planFrom(all);
  const world = new EngineDependencies(all);
  const state = await runToEnd(plan, world);
  return { plan, world, state };
}

describe('on random pipelines with matrices, own workspaces, nests, gates, failures and reworks', () => {
  test('every run ends, and every phase with it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, state } = await wholeRun(all);
        const open = phasesThere(plan, state).filter(
          (phase) => !hasEnded(phaseState(plan, state, phase.index).standing),
        );
        expect(open.map(({ id }) => id)).toEqual([]);
        expect(['succeeded', 'failed', 'rejected', 'no-change']).toContain(state.finished?.outcome);
      }),
      { numRuns: lawRuns(400) },
    );
  });

  test('nothing starts before its needs have ended as accepted, and a writer is alone', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, world } = await wholeRun(all);
        let state = fold(plan, world.events.slice(0, 1));
        for (const event of world.events.slice(1)) {
          if (event.type === 'phaseStarted') expectLegalStart(plan, state, event.phase);
          state = evolve(plan, state, event);
        }
      }),
      { numRuns: lawRuns(300) },
    );
  });

  test('a failure hides no gate or question behind it, and one that nobody goes on from fails the run', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, world } = await wholeRun(all);
        for (const { state } of stopsOf(plan, world.events)) expectHeard(plan, state);
      }),
      { numRuns: lawRuns(300) },
    );
  });

  test('a decision or an answer does nothing again that failed, and closes no other question', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, world } = await wholeRun(all);
        for (const { state, next } of stopsOf(plan, world.events)) {
          if (next.some(({ type }) => type === 'reworkAsked')) continue;
          const begun = next.flatMap((event) => (event.type === 'phaseStarted' ? event.phase : []));
          const ids = failuresIn(plan, state).map((at) => phaseAt(plan, at).id);
          expect(begun.filter((id) => ids.includes(id))).toEqual([]);
          const answers = next.flatMap((one) => (one.type === 'answerGiven' ? one.phase : []));
          const open = questionsIn(plan, state).filter((id) => !answers.includes(id));
          expect(begun.filter((id) => open.includes(id))).toEqual([]);
        }
      }),
      { numRuns: lawRuns(200) },
    );
  });

  test('a pipeline succeeds only if it began, something of it ran, and no failure in it was final', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, state } = await wholeRun(all);
        for (const phase of plan.phases)
          if (phase.kind === 'pipeline') expectEarned(plan, state, phase);
      }),
      { numRuns: lawRuns(400) },
    );
  });

  test('two gates of one environment are never open at once, whatever the case of its name', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, world } = await wholeRun(all);
        let state = fold(plan, world.events.slice(0, 1));
        for (const event of world.events.slice(1)) {
          state = evolve(plan, state, event);
          const taken = state.open.flatMap((index) => {
            const gate = phaseAt(plan, index);
            return gate.kind === 'gate' ? (gate.environment?.toLowerCase() ?? []) : [];
          });
          expect(taken).toEqual([...new Set(taken)]);
        }
      }),
      { numRuns: lawRuns(300) },
    );
  });

  test('deciding twice gives the same, at every prefix; every prefix is a legal state', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, world } = await wholeRun(all);
        let state = fold(plan, world.events.slice(0, 1));
        for (const event of world.events.slice(1)) {
          expect(decide(plan, state, LIMITS)).toEqual(decide(plan, state, LIMITS));
          expect(derived(plan, state)).toEqual(kept(state));
          state = evolve(plan, state, event);
        }
        expect(derived(plan, state)).toEqual(kept(state));
      }),
      { numRuns: lawRuns(200) },
    );
  });

  test('killed after any event and resumed, a run ends the same, and what had succeeded is not run again', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, fc.nat(), async (all, at) => {
        const whole = await wholeRun(all);
        const cut = 1 + (at % whole.world.events.length);
        const world = new EngineDependencies(all);
        world.events.push(...whole.world.events.slice(0, cut));
        const before = fold(whole.plan, world.events);
        await world.journal().append(resumed());
        const done = everyPlace(whole.plan, before)
          .filter((at) => phaseState(whole.plan, before, at).standing.status === 'succeeded')
          .map((at) => phaseAt(whole.plan, at));
        const state = await runToEnd(whole.plan, world);
        const reset = new Set(
          world.events
            .slice(cut)
            .flatMap((event) => (event.type === 'reworkAsked' ? event.pending : [])),
        );
        const again = done.filter(
          (phase) => world.started.includes(phase.id) && !reset.has(ownerOf(phase)),
        );
        expect(again.map(({ id }) => id)).toEqual([]);
        if (
          !whole.world.events.some(({ type }) => type === 'reworkAsked' || type === 'gateOpened')
        ) {
          expect(state.finished?.outcome).toBe(whole.state.finished?.outcome);
        }
      }),
      { numRuns: lawRuns(300) },
    );
  });

  test('a failed run that is resumed gets a fresh round for what failed, and only for that', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, state } = await wholeRun(all);
        const again = failedAgain(plan, state);
        const next = evolve(plan, state, resumed(...again));
        for (const index of everyPlace(plan, state))
          expectFresh({ plan, state, next, again }, index);
        expect(derived(plan, next)).toEqual(kept(next));
      }),
      { numRuns: lawRuns(200) },
    );
  });

  test('of a pipeline with a matrix, no more legs are under way than it allows', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, world } = await wholeRun(all);
        let state = fold(plan, world.events.slice(0, 1));
        for (const event of world.events.slice(1)) {
          state = evolve(plan, state, event);
          for (const phase of plan.phases) expectRoom(plan, state, phase, isUnderWay);
        }
      }),
      { numRuns: lawRuns(100) },
    );
  });

  test('nor do more legs work at once when all that failed are resumed, and no pipeline ends before its phases', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { plan, world, state: ended } = await wholeRun(all);
        const first = world.events.length;
        await world.journal().append(resumed(...failedAgain(plan, ended)));
        await runToEnd(plan, world);
        let state = fold(plan, world.events.slice(0, first));
        for (const event of world.events.slice(first)) {
          if (event.type === 'nestPassed') expectAllEnded(plan, state, event.phase);
          state = evolve(plan, state, event);
          for (const phase of plan.phases) expectRoom(plan, state, phase, isWorking);
        }
      }),
      { numRuns: lawRuns(100) },
    );
  });

  test('every event survives the codec', async () => {
    await fc.assert(
      fc.asyncProperty(anyPipeline, async (all) => {
        const { world } = await wholeRun(all);
        for (const event of world.events) {
          expect(decode(encode(event))).toEqual({ ok: true, event });
        }
      }),
      { numRuns: lawRuns(100) },
    );
  });
});

/** What the run's outcome says of its failures, and of the gates and questions behind them. */
function expectHeard(plan: Plan, state: RunState): void {
  const failures = failuresIn(plan, state);
  const asking = [...state.open, ...blockedIn(plan, state)].map((at) => ownerAt(plan, at));
  const behind = failures.map((at) => goesOnTo(plan, state, ownerAt(plan, at)));
  const areBefore = behind.every((then) => asking.some((at) => then.includes(at)));
  const isLeft = behind.some((then) => then.length === 0);
  if (asking.length > 0 && areBefore) expect(['waiting', 'blocked']).toContain(outcomeOf(state));
  if (isLeft || (asking.length === 0 && failures.length > 0))
    expect(['failed', 'rejected']).toContain(outcomeOf(state));
}

interface Stop {
  /** When the process stopped. */
  readonly state: RunState;
  /** What happened until the next one stopped. */
  readonly next: readonly JournalEvent[];
}

function stopsOf(plan: Plan, events: readonly JournalEvent[]): readonly Stop[] {
  const ends = events.flatMap(({ type }, at) => (type === 'runFinished' ? [at + 1] : []));
  return ends.map((end, number) => ({
    state: fold(plan, events.slice(0, end)),
    next: events.slice(end, ends[number + 1] ?? events.length),
  }));
}

const outcomeOf = ({ finished }: RunState) => finished?.outcome;

const blockedIn = (plan: Plan, state: RunState): readonly number[] =>
  questionsIn(plan, state).flatMap((id) => phaseIndex(plan, id) ?? []);

const failuresIn = (plan: Plan, state: RunState): readonly number[] =>
  everyPlace(plan, state).filter((index) => {
    const { standing } = phaseState(plan, state, index);
    return standing.status === 'failed' && !standing.tolerated && !isExcused(phaseAt(plan, index));
  });

/** What comes behind a phase and is not skipped; the end of a pipeline, which fails with its phases, does not count itself. */
function goesOnTo(plan: Plan, state: RunState, index: number): readonly number[] {
  const first = phaseAt(plan, index);
  const { dependants } = first.kind === 'entry' ? phaseAt(plan, first.nest.exit) : first;
  return dependants.flatMap((at) => {
    const phase = phaseAt(plan, at);
    const isEnd = phase.kind === 'pipeline' && phase.nest.entry <= index;
    if (isEnd) return goesOnTo(plan, state, at);
    return phaseState(plan, state, at).standing.status === 'skipped' ? [] : downstream(plan, at);
  });
}

interface Resumed {
  readonly plan: Plan;
  readonly state: RunState;
  /** After the resume. */
  readonly next: RunState;
  /** What the resume does again. */
  readonly again: readonly PhaseId[];
}

/** What failed or was skipped is pending again, with all attempts; what ended otherwise stays as it is. */
function expectFresh({ plan, state, next, again }: Resumed, index: number): void {
  const { id } = phaseAt(plan, index);
  const was = phaseState(plan, state, index).standing;
  const { standing, tries } = phaseState(plan, next, index);
  const hasLegAgain = again.some((one) => legAt(plan, phaseIndex(plan, one) ?? -1)?.of === id);
  if (hasLegAgain) expect(standing.status).toBe('spread');
  else if (again.includes(id)) {
    expect(['failed', 'skipped']).toContain(was.status);
    expect([standing.status, tries]).toEqual(['pending', 0]);
  } else if (hasEnded(was)) expect(standing).toEqual(was);
}

function expectAllEnded(plan: Plan, state: RunState, id: PhaseId): void {
  const end = phaseAt(plan, phaseIndex(plan, id) ?? -1);
  const inside = phasesThere(plan, state).filter(({ within }) => within?.exit === end.index);
  const open = inside.filter(({ index }) => !hasEnded(phaseState(plan, state, index).standing));
  expect([id, open.map((one) => one.id)]).toEqual([id, []]);
}

function expectEarned(plan: Plan, state: RunState, { id, index, nest }: PipelinePhase): void {
  const standing = (at: number) => phaseState(plan, state, at).standing;
  if (standing(index).status !== 'succeeded') return;
  expect([id, standing(nest.entry).status]).toEqual([id, 'succeeded']);
  const inside = plan.phases
    .filter(({ kind, within }) => within?.id === nest.id && kind !== 'entry')
    .map((phase) => standing(phase.index));
  // A matrix may be empty.
  const ran = inside.filter(({ status }) => status !== 'skipped');
  expect([id, ran.length > 0]).toEqual([id, inside.length > 0]);
  const final = inside.filter((one) => one.status === 'failed' && !one.tolerated);
  expect([id, final]).toEqual([id, []]);
}

type LegTest = (plan: Plan, state: RunState, leg: Pick<Nest, 'entry' | 'exit'>) => boolean;

function expectRoom(plan: Plan, state: RunState, phase: PlannedPhase, counts: LegTest): void {
  if (phase.kind !== 'pipeline' || phase.spread?.maxParallel == null) return;
  const counted = legPlaces(phase).filter((leg) => counts(plan, state, leg));
  expect(counted.length).toBeLessThanOrEqual(phase.spread.maxParallel);
}

const isUnderWay: LegTest = (plan, state, { entry, exit }) =>
  phaseState(plan, state, entry).standing.status === 'succeeded' &&
  !hasEnded(phaseState(plan, state, exit).standing);

const isWorking: LegTest = (plan, state, { entry, exit }) =>
  state.running.some((index) => {
    const at = ownerAt(plan, index);
    return at > entry && at < exit;
  });

function expectLegalStart(plan: Plan, state: RunState, id: PhaseId): void {
  const phase = phaseAt(plan, phaseIndex(plan, id) ?? -1);
  const standings = phase.needs.map((need) => phaseState(plan, state, need.index).standing);
  expect(standings.every(hasEnded)).toBe(true);
  if (!phase.condition?.callsStatus) {
    expect(phase.needs.every((need) => isAccepted(plan, state, need))).toBe(true);
  }
  const beside = state.running.map((index) => phaseAt(plan, index));
  // A delivery is alone as a writer is.
  const isAlone = (one: PlannedPhase): boolean => !('access' in one) || sortOf(one) === 'write';
  expect(beside.length > 0 && [...beside, phase].some(isAlone)).toBe(false);
}

/** What the state keeps for speed… */
const kept = (state: RunState) => ({
  ready: [...state.ready.keys()],
  running: state.running,
  asking: state.asking,
  open: state.open,
});

/** …is what its phases say. */
function derived(plan: Plan, state: RunState): ReturnType<typeof kept> {
  const standing = (index: number) => phaseState(plan, state, index).standing.status;
  const having = (status: string): readonly number[] =>
    everyPlace(plan, state)
      .filter((index) => standing(index) === status)
      .sort((a, b) => a - b);
  const isLeg = (index: number): boolean => legAt(plan, index) !== null;
  const isReady = (index: number): boolean =>
    needsNow(plan, state, phaseAt(plan, index)).every((need) =>
      hasEnded(phaseState(plan, state, need.index).standing),
    );
  return {
    ready: having('pending').filter(isReady),
    running: having('running'),
    // A leg that asks waits for the others: its phase asks for all of them.
    asking: having('asking').filter((index) => !isLeg(index)),
    open: having('waiting'),
  };
}
