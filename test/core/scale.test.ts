import { expect, test } from 'vitest';
import { digestOf } from '../../src/core/lib/brands.ts';
import { layers } from '../../src/core/lib/graph.ts';
import { readPipeline } from '../../src/core/pipeline/parse.ts';
import { makePlan } from '../../src/core/plan/make-plan.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { begin, evolve, fold } from '../../src/core/run/evolve.ts';
import { pipelineOf, SHAPES, type Shape } from '../rig/graphs.ts';
import { LIMITS, noNested, runStarted } from './given.ts';

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

test('a circle of 10,000 phases is told once', () => {
  const circle: Shape = (index) => [(index + SIZE - 1) % SIZE];
  const { diagnostics } = readPipeline({ path: 'big.yml', text: pipelineOf(circle, SIZE) }, () => ({
    type: 'missing',
  }));
  expect(diagnostics.map(({ code }) => code)).toEqual(['PG303']);
}, 60_000);

function planned(shape: Shape, size: number): Plan {
  const text = pipelineOf(shape, size);
  const { pipeline, diagnostics } = readPipeline({ path: 'big.yml', text }, () => ({
    type: 'missing',
  }));
  expect(diagnostics).toEqual([]);
  if (pipeline === null) throw new Error('no pipeline');
  return makePlan(pipeline.file, {
    inputs: {},
    agents: {},
    promptText: () => '',
    scriptPath: (path) => path,
    nested: noNested,
  });
}

/** A run in which everything succeeds at once, as the engine would have it. */
function simulated(plan: Plan) {
  const first = runStarted();
  const events: RunEvent[] = [first];
  let state = begin(plan, first);
  let decisions = 0;
  const record = (event: RunEvent): void => {
    events.push(event);
    state = evolve(plan, state, event);
  };
  while (state.finished === null) {
    decisions += 1;
    for (const command of decide(plan, state, LIMITS)) {
      if (command.type === 'finish') {
        const { outcome, next, phase } = command;
        record({ type: 'runFinished', outcome, next, phase });
      } else if (command.type === 'runPhase') {
        const about = { phase: command.phase, attempt: 1 };
        const promptDigest = digestOf('0'.repeat(64));
        record({ type: 'phaseStarted', ...about, agent: null, model: null, promptDigest });
        record({ ...SUCCESS, ...about });
      } else {
        throw new Error(`an unexpected ${command.type}`);
      }
    }
  }
  return { events, decisions };
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
