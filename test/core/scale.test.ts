import { expect, test } from 'vitest';
import { digestOf } from '../../src/core/lib/brands.ts';
import { layers } from '../../src/core/lib/graph.ts';
import { readPipeline } from '../../src/core/pipeline/parse.ts';
import { makePlan } from '../../src/core/plan/make-plan.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Command } from '../../src/core/run/command.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { evolve, fold, initialState } from '../../src/core/run/evolve/evolve.ts';
import { pipelineOf, SHAPES, type Shape } from '../rig/graphs.ts';
import { few } from '../rig/long.ts';
import { LIMITS, noNested, runStarted } from './given.ts';

few(1);

const SIZE = 10_000;

test.each([
  ['chain', SHAPES.chain, SIZE],
  ['fan', SHAPES.fan, 1],
  ['grid', SHAPES.grid, SIZE / 100],
] as const)(
  'a %s of 10,000 phases is read, checked, planned, run and folded',
  (_, shape, deep) => {
    const plan = planned(shape, SIZE);
    expect(layers(plan).length).toBe(deep);
    const { events, decisions } = simulated(plan);
    expect(events.length).toBe(2 * SIZE + 2);
    // One answer for each event at most: more would be quadratic.
    expect(decisions).toBeLessThanOrEqual(events.length);
    expect(events.at(-1)).toEqual({
      type: 'runFinished',
      outcome: 'succeeded',
      next: null,
      phase: null,
    });
    expect(fold(plan, events).finished).toEqual(events.at(-1));
  },
  120_000,
);

// With 4 at a time, each of their ends is looked at with 1,000 others ready.
test.each([
  ['', ''],
  [', max-parallel: 1', ''],
  [', fail-fast: true', ''],
  ['', 'access: write, workspace: own, '],
])(
  '1,000 legs%s are spread, run and folded',
  (more, keys) => {
    const text = `version: 1
name: legs
phases:
  each:
    { ${keys}run: "true", strategy: { matrix: { n: ${JSON.stringify([...Array(1_000).keys()])} }${more} } }
`;
    const plan = planOf(text);
    const { events, decisions } = simulated(plan);
    expect(events.length).toBe(2 * 1_000 + 3);
    expect(decisions).toBeLessThanOrEqual(events.length);
    expect(fold(plan, events).finished).toMatchObject({ outcome: 'succeeded' });
  },
  60_000,
);

test.each(['', ', max-parallel: 1', ', fail-fast: true'])(
  '1,000 legs%s that run a pipeline are planned, run and folded',
  (more) => {
    const inner = `version: 1
name: inner
phases: { read: { run: "true" }, judge: { needs: read, run: "true" } }
`;
    const text = `version: 1
name: legs
phases:
  each:
    { pipeline: ./inner.yml, strategy: { matrix: { n: ${JSON.stringify([...Array(1_000).keys()])} }${more} } }
`;
    const plan = planOf(text, inner);
    expect(plan.phases.length).toBe(4 * 1_000 + 2);
    const { events, decisions } = simulated(plan);
    expect(events.length).toBe(6 * 1_000 + 4);
    expect(decisions).toBeLessThanOrEqual(events.length);
    expect(fold(plan, events).finished).toMatchObject({ outcome: 'succeeded' });
  },
  60_000,
);

test('a circle of 10,000 phases is told once', () => {
  const circle: Shape = (index) => [(index + SIZE - 1) % SIZE];
  const { diagnostics } = readPipeline({ path: 'big.yml', text: pipelineOf(circle, SIZE) }, () => ({
    type: 'missing',
  }));
  expect(diagnostics.map(({ code }) => code)).toEqual(['PG303']);
}, 60_000);

function planned(shape: Shape, size: number): Plan {
  return planOf(pipelineOf(shape, size));
}

/** `inner`: the pipeline that phases of this one run. */
function planOf(text: string, inner: string | null = null): Plan {
  const { pipeline, diagnostics } = readPipeline({ path: 'big.yml', text }, () =>
    inner === null ? { type: 'missing' } : { type: 'text', text: inner },
  );
  expect(diagnostics).toEqual([]);
  if (pipeline === null) throw new Error('no pipeline');
  return makePlan(pipeline.file, {
    inputs: {},
    agents: {},
    promptText: () => '',
    scriptPath: (path) => path,
    nested: (path) => {
      const source = pipeline.nested.get(path);
      return source === undefined ? noNested(path) : { ...SOURCE, file: source.file };
    },
  });
}

const SOURCE = {
  promptText: () => '',
  scriptPath: (path: string) => path,
  nested: noNested,
};

/** A run in which everything succeeds at once, as the engine would have it. */
function simulated(plan: Plan) {
  const first = runStarted();
  const events: RunEvent[] = [first];
  let state = initialState(plan, first);
  let decisions = 0;
  const record = (event: RunEvent): void => {
    events.push(event);
    state = evolve(plan, state, event);
  };
  while (state.finished === null) {
    decisions += 1;
    for (const command of decide(plan, state, LIMITS))
      for (const event of eventsOf(command)) record(event);
  }
  return { events, decisions };
}

function eventsOf(command: Command): readonly RunEvent[] {
  switch (command.type) {
    case 'finish': {
      const { outcome, next, phase } = command;
      return [{ type: 'runFinished', outcome, next, phase }];
    }
    case 'runPhase': {
      const about = { phase: command.phase, attempt: 1 };
      const promptDigest = digestOf('0'.repeat(64));
      const started = {
        type: 'phaseStarted',
        ...about,
        agent: null,
        model: null,
        promptDigest,
      } as const;
      return [started, { ...SUCCESS, ...about }];
    }
    case 'passNest':
      return [{ ...command, type: 'nestPassed' }];
    case 'expandPhase':
      return [{ type: 'phaseExpanded', phase: command.phase, legs: command.legs }];
    default:
      throw new Error(`an unexpected ${command.type}`);
  }
}

const SUCCESS = {
  type: 'phaseSucceeded',
  summary: '',
  outputs: {},
  artifacts: [],
  change: null,
  rework: false,
  notes: [],
  said: null,
  session: null,
  usage: null,
  costUsd: null,
  durationMs: 1,
} as const;
