import { expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import { type Retries, retried } from '../../src/core/run/decide/again.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { evolve } from '../../src/core/run/evolve/evolve.ts';
import type { NextKind, Outcome } from '../../src/core/run/outcome.ts';
import {
  decided,
  failed,
  given,
  opened,
  pipelineOf,
  planOf,
  resumed,
  started,
  succeeded,
} from './given.ts';

const a = { run: 'true' };
const either = ['succeeded', 'failed'] as const;
const finish = (outcome: Outcome, phase: string | null, next: NextKind | null = null) =>
  ({ type: 'finish', outcome, next, phase: phase === null ? null : phaseId(phase) }) as const;
const asked = (phase: string): RunEvent => ({
  type: 'phaseBlocked',
  phase: phaseId(phase),
  attempt: 1,
  question: 'A or B?',
  session: null,
  usage: null,
  costUsd: null,
  durationMs: 1,
});
const bad = (phase: string) => [started(phase), failed(phase)];
const legs = (phase: string, count: number): RunEvent => ({
  type: 'phaseExpanded',
  phase: phaseId(phase),
  legs: [...Array(count).keys()].map((n) => ({ n })),
});

test('a gate behind a failure that it accepts waits, and the failure counts at the end', () => {
  const plan = planOf({
    w: a,
    g: { needs: { w: [...either] }, gate: {} },
    x: { ...a, needs: 'g' },
  });
  const at = [...bad('w'), opened('g')];
  given(plan, ...at).decides(finish('waiting', 'g', 'gate'));
  given(plan, ...at, decided('g', 'approve'), started('x'), succeeded('x')).decides(
    finish('failed', 'w'),
  );
});

test('so does a gate that a status function lets open', () => {
  const plan = planOf({ w: a, g: { needs: 'w', if: 'always()', gate: {} } });
  given(plan, ...bad('w'), opened('g')).decides(finish('waiting', 'g', 'gate'));
});

test('a question behind an accepted failure is a question, also of legs', () => {
  const plan = planOf({
    w: { ...a, strategy: { matrix: { n: [0, 1] } } },
    q: { ...a, needs: { w: [...either] } },
  });
  const spread = [legs('w', 2), ...bad('w[0]'), started('w[1]'), succeeded('w[1]')];
  given(plan, ...spread, started('q'), asked('q')).decides(finish('blocked', 'q'));
  // A leg may ask while another one has failed.
  given(plan, legs('w', 2), ...bad('w[0]'), started('w[1]'), asked('w[1]')).decides(
    finish('blocked', 'w[1]'),
  );
});

test('a failure that nobody accepts fails the run, whatever waits', () => {
  const plan = planOf({ w: a, s: { ...a, needs: 'w' }, g: { gate: {} } });
  const skipped: RunEvent = {
    type: 'phaseSkipped',
    phase: phaseId('s'),
    cause: 'need',
    reason: '',
  };
  given(plan, ...bad('w'), skipped, opened('g')).decides(finish('failed', 'w'));
});

test('the cause of a failed run is what stopped it, not an accepted failure before it', () => {
  const plan = planOf({
    w: a,
    v: { ...a, needs: { w: [...either] } },
    s: { ...a, needs: 'v' },
  });
  const skipped: RunEvent = {
    type: 'phaseSkipped',
    phase: phaseId('s'),
    cause: 'need',
    reason: '',
  };
  given(plan, ...bad('w'), ...bad('v'), skipped).decides(finish('failed', 'v'));
});

test('a rejection stops a run whose failures before it are accepted', () => {
  const plan = planOf({
    w: a,
    g: { needs: { w: [...either] }, gate: {} },
    x: { ...a, needs: 'g' },
  });
  const skipped: RunEvent = {
    type: 'phaseSkipped',
    phase: phaseId('x'),
    cause: 'need',
    reason: '',
  };
  given(plan, ...bad('w'), opened('g'), decided('g', 'reject'), skipped).decides(
    finish('rejected', 'g'),
  );
});

test('a rejection that is accepted does not end a run that asks something else', () => {
  const plan = planOf({
    g: { gate: {} },
    q: { ...a, needs: { g: [...either] } },
  });
  const at = [opened('g'), decided('g', 'reject'), started('q')];
  given(plan, ...at, asked('q')).decides(finish('blocked', 'q'));
  given(plan, ...at, succeeded('q')).decides(finish('rejected', 'g'));
});

test('the failure of a nested pipeline is accepted by who needs the pipeline', () => {
  const plan = planOf(
    { p: { pipeline: 'x' }, g: { needs: { p: [...either] }, gate: {} } },
    {},
    () => pipelineOf({ w: a }),
  );
  const entered: RunEvent = {
    type: 'nestPassed',
    phase: phaseId('p/(start)'),
    summary: '',
    outputs: {},
  };
  given(plan, entered, ...bad('p/w'), failed('p'), opened('g')).decides(
    finish('waiting', 'g', 'gate'),
  );
});

test('only a resume does a failed phase again; a decision or an answer never does', () => {
  const plan = planOf({ w: a, q: { ...a, needs: { w: [...either] } } });
  const { state } = given(plan, ...bad('w'), started('q'), asked('q'));
  const stopped = (outcome: Outcome) =>
    evolve(plan, state, { type: 'runFinished', outcome, next: null, phase: phaseId('q') });
  const again = (outcome: Outcome, retries: Retries) => retried(plan, stopped(outcome), retries);
  expect(again('blocked', 'never')).toEqual([]);
  expect(again('blocked', 'unless-waiting')).toEqual([]);
  expect(again('blocked', 'always')).toEqual(['w']);
  expect(again('failed', 'never')).toEqual([]);
  expect(again('failed', 'unless-waiting')).toEqual(['w']);
  // The question stays open.
  const next = evolve(plan, stopped('blocked'), resumed());
  expect(next.phases.get(1)?.standing.status).toBe('blocked');
});

test.each([
  ['of the gate', { g: { gate: {}, 'continue-on-error': true } }, 'g'],
  ['of the pipeline around it', { i: { pipeline: './i.yml', 'continue-on-error': true } }, 'i/g'],
])(
  'a no is the outcome of the run, whatever `continue-on-error` %s lets go on behind it',
  (_, phases, gate) => {
    const plan = planOf(phases, {}, () => pipelineOf({ g: { gate: {} } }));
    const entered: RunEvent = {
      type: 'nestPassed',
      phase: phaseId('i/(start)'),
      summary: '',
      outputs: {},
    };
    const left = { ...failed('i', { reason: 'rejected' }), attempt: 0 };
    const isInside = gate === 'i/g';
    given(
      plan,
      ...(isInside ? [entered] : []),
      opened(gate),
      decided(gate, 'reject'),
      ...(isInside ? [left] : []),
    ).decides(finish('rejected', gate));
  },
);
