import { expect, test } from 'vitest';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import { type Retries, retried } from '../../src/core/run/decide/again.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
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
