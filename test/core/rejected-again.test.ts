import { expect, test } from 'vitest';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import { type Retries, retried } from '../../src/core/run/decide/again.ts';
import { failedBehindNo } from '../../src/core/run/decide/stopping.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { errorOf } from '../../src/core/run/show/report-json.ts';
import { nextStep } from '../../src/core/text/terminal/next-step.ts';
import { pipelineOf, planOf } from './given.ts';
import { played } from './play.ts';

type Phase = PipelineFile['phases'][string];

const a = { run: 'true' };
const inner = () => pipelineOf({ w: a });
const legs = { strategy: { matrix: { n: [0, 1] } } };

/** Every way in which a phase before the gate can fail and be accepted. */
const FAILURES: Readonly<Record<string, readonly [phase: object, needs: object | string]>> = {
  'that the gate accepts': [a, { w: ['succeeded', 'failed'] }],
  'that continue-on-error excuses': [{ ...a, 'continue-on-error': true }, 'w'],
  'of legs that the gate accepts': [{ ...a, ...legs }, { w: ['succeeded', 'failed'] }],
  'of a pipeline that the gate accepts': [{ pipeline: './i' }, { w: ['succeeded', 'failed'] }],
  'of legs of a pipeline': [{ pipeline: './i', ...legs }, { w: ['succeeded', 'failed'] }],
  'of a pipeline that continue-on-error excuses': [
    { pipeline: './i', 'continue-on-error': true },
    { w: ['succeeded', 'failed'] },
  ],
};
const CASES = Object.entries(FAILURES).flatMap(([name, [w, needs]]) =>
  (['always', 'unless-waiting', 'never'] as const).map((retries) => ({ name, w, needs, retries })),
);

test.each(CASES)(
  'after a no, a failure $name is not done again ($retries)',
  ({ w, needs, retries }) => {
    const plan = planOf(
      { w: w as Phase, g: { needs, gate: {} } as Phase, x: { ...a, needs: 'g' } },
      {},
      inner,
    );
    const events = played(plan, { fails: () => true, decision: 'reject' });
    const again = (upTo: readonly RunEvent[], how: Retries = retries) =>
      retried(plan, fold(plan, upTo), how);
    expect(fold(plan, events).finished?.outcome).toBe('rejected');
    expect(again(events)).toEqual([]);
    // Nor if the process died before it could record the end.
    const at = events.findIndex(({ type }) => type === 'gateDecided');
    for (let count = at + 1; count < events.length; count += 1)
      expect(again(events.slice(0, count))).toEqual([]);
  },
);

test('a failure that stopped the run beside a no is done again', () => {
  const plan = planOf({ g: { gate: {} }, w: { ...a }, x: { ...a, needs: ['g', 'w'] } });
  const events = played(plan, { fails: () => true, decision: 'reject' });
  expect(fold(plan, events).finished?.outcome).toBe('failed');
  expect(retried(plan, fold(plan, events), 'always')).toContain('w');
});

test('a no stays the outcome, although a phase accepts it and a failure before it was accepted', () => {
  const plan = planOf({
    lint: a,
    note: { ...a, needs: { lint: ['failed'] } },
    ok: { needs: 'note', gate: {} },
    clean: { ...a, needs: { ok: ['failed'] } },
  });
  const events = played(plan, { fails: (phase) => phase === 'lint', decision: 'reject' });
  expect(fold(plan, events).finished).toMatchObject({ outcome: 'rejected', phase: 'ok' });
  expect(retried(plan, fold(plan, events), 'always')).toEqual([]);
});

/** Every place behind the gate at which a phase may run after a no, and fail. */
const BEHIND: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'that accepts the no': { clean: { ...a, needs: { ok: ['failed'] } } },
  'that runs whatever happened': { clean: { ...a, needs: 'ok', if: '${{ always() }}' } },
  'further down': {
    after: { ...a, needs: { ok: ['failed'] } },
    clean: { ...a, needs: 'after' },
  },
  'of several legs': { clean: { ...a, ...legs, needs: { ok: ['failed'] } } },
  'in a pipeline': { clean: { pipeline: './i', needs: { ok: ['failed'] } } },
};

test.each(Object.entries(BEHIND))(
  'a phase behind a no that fails changes nothing about it, is told and not done again: one %s',
  (_, behind) => {
    const phases = { ok: { gate: {} }, ...behind } as Parameters<typeof planOf>[0];
    const plan = planOf(phases, {}, inner);
    const events = played(plan, {
      fails: (phase) => /^clean(?:\[\d\]|\/w)?$/.test(phase),
      decision: 'reject',
    });
    const state = fold(plan, events);
    expect(state.finished).toMatchObject({ outcome: 'rejected', phase: 'ok' });
    expect(retried(plan, state, 'always')).toEqual([]);
    expect(failedBehindNo(plan, state)).not.toEqual([]);
    expect(nextStep(plan, state).sentence).toMatch(
      /^`ok` was rejected by \w+.* Behind it(?: \(\d+ more failed\))?, `clean\S*` failed \(/,
    );
  },
);

test('what failed before a no, and was accepted, is not told as if it were behind it', () => {
  const plan = planOf({ w: a, ok: { needs: { w: ['succeeded', 'failed'] }, gate: {} } });
  const state = fold(plan, played(plan, { fails: () => true, decision: 'reject' }));
  expect(failedBehindNo(plan, state)).toEqual([]);
  expect(nextStep(plan, state).sentence).not.toContain('Behind it');
});

test('a no that the file tolerates is told with its words, and not the failure of another phase', () => {
  const plan = planOf({
    w: a,
    ok: { needs: { w: ['succeeded', 'failed'] }, gate: {}, 'continue-on-error': true },
  });
  const state = fold(plan, played(plan, { fails: () => true, decision: 'reject' }));
  expect(errorOf(plan, state)).toMatchObject({ code: 'rejected', phase: 'ok' });
  expect(nextStep(plan, state).sentence).toMatch(/^`ok` was rejected by /);
});
