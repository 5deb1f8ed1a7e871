import { describe, expect, test } from 'vitest';
import { type PhaseId, phaseId } from '../../src/core/lib/brands.ts';
import type { Json, JsonObject } from '../../src/core/lib/json.ts';
import type { Command } from '../../src/core/run/command.ts';
import { failedAgain, fromAgain } from '../../src/core/run/decide/again.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { scopeFor } from '../../src/core/run/scope.ts';
import { phaseState } from '../../src/core/run/state.ts';
import { failed, given, planOf, resumed, started, succeeded } from './given.ts';

const id = phaseId;
const run = (phase: string, waitMs = 0): Command => ({
  type: 'runPhase',
  phase: id(phase),
  waitMs,
});
const expand = (phase: string, ...legs: readonly JsonObject[]): Command => ({
  type: 'expandPhase',
  phase: id(phase),
  legs,
});
const expanded = (phase: string, ...legs: readonly JsonObject[]): RunEvent => ({
  type: 'phaseExpanded',
  phase: id(phase),
  legs,
});
const finish = (
  outcome: 'succeeded' | 'failed' | 'blocked',
  phase: PhaseId | null = null,
): Command => ({
  type: 'finish',
  outcome,
  next: null,
  phase,
});
const skip = (phase: string, reason: string): Command => ({
  type: 'skipPhase',
  phase: id(phase),
  cause: 'need',
  reason,
});

const outputs = { size: { type: 'integer' } } as const;
const three = { strategy: { matrix: { file: ['a', 'b', 'c'] } } };
const ABC = ['a', 'b', 'c'].map((file) => ({ file }));
const read = { run: 'true', outputs, ...three };
const done = (phase: string, size: number): readonly RunEvent[] => [
  started(phase),
  succeeded(phase, { outputs: { size } }),
];

// plan --> each[0..2] --> sum
const plan = planOf({
  plan: { run: 'true' },
  each: { ...read, needs: 'plan' },
  sum: { run: 'true', needs: { each: ['succeeded', 'failed'] } },
});
const begun = [started('plan'), succeeded('plan'), expanded('each', ...ABC)];

const seenBy = (at: ReturnType<typeof given>, expression: string): Json => {
  const phase = plan.phases[2];
  if (phase === undefined) throw new Error('no phase');
  return scopeFor(plan, at.state, { phase, expressions: [expression] }).contexts.needs ?? null;
};

test('a phase is spread when its needs have ended, and then its legs are due', () => {
  given(plan, started('plan'), succeeded('plan')).decides(expand('each', ...ABC));
  given(plan, ...begun).decides(run('each[0]'), run('each[1]'), run('each[2]'));
});

test('a phase that is held is not spread', () => {
  given(plan, started('plan'), succeeded('plan')).decidesWithin(
    { until: id('each') },
    { type: 'finish', outcome: 'waiting', next: 'work', phase: id('each') },
  );
  given(plan, ...begun).decidesWithin(
    { until: id('each') },
    { type: 'finish', outcome: 'waiting', next: 'work', phase: id('each[0]') },
  );
});

test('a phase ends with its last leg; its outputs are lists in matrix order', () => {
  const two = [...begun, ...done('each[2]', 3), ...done('each[0]', 1)];
  given(plan, ...two).decides(run('each[1]'));
  const all = given(plan, ...two, ...done('each[1]', 2));
  all.decides(run('sum'));
  expect(phaseState(plan, all.state, 1).standing).toMatchObject({
    status: 'succeeded',
    summary: '3 legs reported',
    outputs: { size: [1, 2, 3] },
  });
  expect(seenBy(all, 'needs.each.legs')).toEqual({
    each: {
      result: 'succeeded',
      summary: '3 legs reported',
      outputs: { size: [1, 2, 3] },
      artifacts: [],
      legs: ABC.map((matrix, n) => ({
        matrix,
        result: 'succeeded',
        outputs: { size: n + 1 },
        summary: `each[${n}] is done`,
      })),
    },
  });
});

test('a phase with a leg that failed for good has failed; whoever accepts that sees what there is', () => {
  const at = given(
    plan,
    ...begun,
    ...done('each[0]', 1),
    started('each[1]'),
    failed('each[1]'),
    ...done('each[2]', 3),
  );
  expect(phaseState(plan, at.state, 1).standing).toMatchObject({
    status: 'failed',
    reason: 'exit-code',
    message: '1 of 3 legs failed; `each[1]` exited with code 1',
  });
  at.decides(run('sum'));
  expect(seenBy(at, 'needs.each.outputs')).toMatchObject({
    each: { result: 'failed', outputs: { size: [1, null, 3] } },
  });
});

test('an empty matrix succeeds with empty lists', () => {
  const at = given(plan, started('plan'), succeeded('plan'), expanded('each'));
  at.decides(run('sum'));
  expect(phaseState(plan, at.state, 1).standing).toMatchObject({
    status: 'succeeded',
    summary: 'the matrix is empty',
    outputs: { size: [] },
  });
});

test('a matrix that cannot be expanded fails the phase, and says why', () => {
  const bad = planOf({ each: { run: 'true', strategy: { matrix: `\${{ inputs.none }}` } } });
  given(bad).decides({
    type: 'failPhase',
    phase: id('each'),
    reason: 'infrastructure',
    message: 'its `matrix` cannot be expanded: it is nothing, not a map of lists or a list of maps',
    remedy:
      'Correct the matrix, or the outputs that it reads, in the pipeline file, then run `phasegate resume r1 --accept-changes`.',
  });
});

test('the concurrency counts legs, and `max-parallel` those of its phase', () => {
  given(plan, ...begun).decidesWithin({ concurrency: 2 }, run('each[0]'), run('each[1]'));
  const narrow = planOf({
    each: { run: 'true', strategy: { matrix: { file: ['a', 'b', 'c'] }, 'max-parallel': 1 } },
    other: { run: 'true' },
  });
  const at = [expanded('each', ...ABC)];
  given(narrow, ...at).decides(run('each[0]'), run('other'));
  given(narrow, ...at, started('each[0]')).decides(run('other'));
  given(narrow, ...at, started('each[0]'), succeeded('each[0]')).decides(
    run('each[1]'),
    run('other'),
  );
});

test('legs stand where their phase does in the file', () => {
  const file = planOf({ first: { ...read }, second: { run: 'true' } });
  given(file, expanded('first', ...ABC)).decidesWithin(
    { concurrency: 3 },
    run('first[0]'),
    run('first[1]'),
    run('first[2]'),
  );
});

test('legs that write go one after the other', () => {
  const writers = planOf({ each: { run: 'true', access: 'write', ...three } });
  given(writers, expanded('each', ...ABC)).decides(run('each[0]'));
  given(writers, expanded('each', ...ABC), started('each[0]')).decides();
});

test('attempts are those of the leg', () => {
  const again = planOf({ each: { run: 'true', attempts: 2, ...three } });
  given(again, expanded('each', ...ABC), started('each[1]'), failed('each[1]')).decides(
    run('each[0]'),
    run('each[1]'),
    run('each[2]'),
  );
});

test('`fail-fast` skips what has not begun, and the phase has failed', () => {
  const fast = planOf({
    each: { run: 'true', strategy: { matrix: { file: ['a', 'b', 'c'] }, 'fail-fast': true } },
  });
  const at = [expanded('each', ...ABC), started('each[0]'), started('each[1]'), failed('each[1]')];
  given(fast, ...at).decides(skip('each[2]', '`each[1]` failed, and `fail-fast` is on'));
});

test('the budget of a phase is that of all its legs', () => {
  const poor = planOf(
    { each: { prompt: 'x', agent: 'a', budget: { usd: 1 }, ...three } },
    { agents: { a: { use: 'command', run: 'true' } } },
  );
  const spent = succeeded('each[0]', { costUsd: 1 });
  given(poor, expanded('each', ...ABC), started('each[0]'), spent).decides(
    ...[1, 2].map(() => ({
      type: 'exceedBudget' as const,
      event: {
        type: 'budgetExceeded' as const,
        phase: id('each'),
        limit: 'usd' as const,
        allowed: 1,
        spent: 1,
        stopped: null,
      },
    })),
  );
});

describe('rework', () => {
  const asking = (phase: string, more: JsonObject = {}): readonly RunEvent[] => [
    started(phase),
    succeeded(phase, { rework: true, outputs: more }),
  ];

  test('legs that ask are heard when all of them are done, and all at once', () => {
    // write* --> review[0..2] ─┐
    //   ^──────────────────────┘
    const reviews = planOf({
      write: { run: 'true', access: 'write' },
      review: { ...read, needs: 'write', rework: { phase: 'write', when: true, max: 2 } },
    });
    const at = [started('write'), succeeded('write'), expanded('review', ...ABC)];
    const two = [...asking('review[0]'), ...done('review[1]', 1)];
    given(reviews, ...at, ...two).decides(run('review[2]'));
    given(reviews, ...at, ...two, ...asking('review[2]')).decides({
      type: 'askRework',
      by: id('review'),
      target: id('write'),
      pending: [id('write'), id('review')],
      comment: 'review[0]: review[0] is done\nreview[2]: review[2] is done',
    });
  });

  // each[0..2] --> judge ─┐
  //   ^───────────────────┘
  const judged = (leg?: string) =>
    planOf({
      each: { ...read },
      judge: {
        run: 'true',
        needs: 'each',
        outputs: { leg: { type: 'integer' } },
        rework: { phase: 'each', when: true, ...(leg === undefined ? {} : { leg }) },
      },
    });
  const all = [expanded('each', ...ABC), ...[0, 1, 2].flatMap((n) => done(`each[${n}]`, n))];
  const ask = (target: string, ...pending: readonly string[]) => ({
    by: id('judge'),
    target: id(target),
    pending: pending.map(id),
    comment: 'judge is done',
  });

  test('of a whole phase spreads it again; attempts go on, and every leg is told', () => {
    const whole = judged();
    const asked = ask('each', 'each', 'judge');
    given(whole, ...all, ...asking('judge')).decides({ type: 'askRework', ...asked });
    const after = [...all, ...asking('judge'), { type: 'reworkAsked', ...asked } as RunEvent];
    given(whole, ...after).decides(expand('each', ...ABC));
    const again = given(whole, ...after, expanded('each', ...ABC));
    again.decides(run('each[0]'), run('each[1]'), run('each[2]'));
    const leg = phaseState(whole, again.state, whole.phases.length + 1);
    expect([leg.attempt, leg.memory.length]).toEqual([1, 1]);
    expect(phaseState(whole, again.state, 0).messages).toEqual([
      { kind: 'rework', from: 'judge', text: 'judge is done' },
    ]);
  });

  test('of one leg leaves the others as they are', () => {
    const one = judged('outputs.leg');
    const asked = ask('each[1]', 'each[1]', 'judge');
    const at = [...all, ...asking('judge', { leg: 1 })];
    given(one, ...at).decides({ type: 'askRework', ...asked });
    const again = given(one, ...at, { type: 'reworkAsked', ...asked } as RunEvent);
    again.decides(run('each[1]'));
    given(one, ...at, { type: 'reworkAsked', ...asked } as RunEvent, ...done('each[1]', 7)).decides(
      run('judge'),
    );
  });

  test('of legs that several legs name sends back each of them, with what was said about it', () => {
    // each[0..2] --> judge[0..2]: two of them ask
    const three = (leg: string) =>
      planOf({
        each: { ...read },
        judge: { ...read, needs: 'each', rework: { phase: 'each', when: true, max: 2, leg } },
      });
    const values = [2, 1, 0].map((file) => ({ file }));
    const judged = [
      ...all,
      expanded('judge', ...values),
      ...asking('judge[0]', { size: 2 }),
      ...done('judge[1]', 1),
      ...asking('judge[2]', { size: 0 }),
    ];
    const asked = {
      by: id('judge'),
      pending: ['each[2]', 'each[0]', 'judge'].map(id),
      target: id('each[2]'),
      comment: 'judge[0]: judge[0] is done',
      more: [{ target: id('each[0]'), comment: 'judge[2]: judge[2] is done' }],
    };
    for (const leg of ['${{ matrix.file }}', '${{ outputs.size }}'])
      given(three(leg), ...judged).decides({ type: 'askRework', ...asked });
    const plan = three('${{ matrix.file }}');
    const again = given(plan, ...judged, { type: 'reworkAsked', ...asked });
    again.decides(run('each[0]'), run('each[2]'));
    const told = [0, 1, 2].map((n) =>
      phaseState(plan, again.state, plan.phases.length + n).messages.map(({ text }) => text),
    );
    expect(told).toEqual([['judge[2]: judge[2] is done'], [], ['judge[0]: judge[0] is done']]);
    expect(phaseState(plan, again.state, 1).reworks).toBe(1);
    // A value that is missing is not leg 0.
    given(three('${{ matrix.nothing }}'), ...judged).decides({
      type: 'failPhase',
      phase: id('judge'),
      reason: 'infrastructure',
      message: 'its `rework.leg` is null in `judge[0]`, but `each` has legs 0 to 2',
    });
  });

  test('of a leg that is none is a failure that says so', () => {
    given(judged('outputs.leg'), ...all, ...asking('judge', { leg: 3 })).decides({
      type: 'failPhase',
      phase: id('judge'),
      reason: 'infrastructure',
      message: 'its `rework.leg` is 3 in `judge`, but `each` has legs 0 to 2',
    });
  });
});

describe('when a run is resumed', () => {
  const failedLeg = [
    ...begun,
    ...done('each[0]', 1),
    started('each[1]'),
    failed('each[1]'),
    ...done('each[2]', 3),
  ];

  test('only the legs that failed are done again, with what needs them', () => {
    const strict = planOf({
      plan: { run: 'true' },
      each: { ...read, needs: 'plan' },
      sum: { run: 'true', needs: 'each' },
    });
    const at = given(strict, ...failedLeg);
    at.decides(skip('sum', 'needs `each`, which failed'));
    const over: readonly RunEvent[] = [
      ...failedLeg,
      {
        type: 'phaseSkipped',
        phase: id('sum'),
        cause: 'need',
        reason: 'needs `each`, which failed',
      },
    ];
    const again = failedAgain(strict, given(strict, ...over).state);
    expect(again).toEqual(['sum', 'each[1]']);
    given(strict, ...over, resumed(...again)).decides(run('each[1]'));
    given(strict, ...over, resumed(...again), ...done('each[1]', 2)).decides(run('sum'));
  });

  test('legs that were cut off run again, and no other', () => {
    given(
      plan,
      ...begun,
      ...done('each[0]', 1),
      started('each[1]'),
      started('each[2]'),
      resumed(),
    ).decides(run('each[1]'), run('each[2]'));
  });

  test('`--from` a phase is all of its legs, and from a leg is that one', () => {
    const over = [...begun, ...[0, 1, 2].flatMap((n) => done(`each[${n}]`, n)), ...done('sum', 1)];
    expect(fromAgain(plan, id('each'))).toEqual(['each', 'sum']);
    expect(fromAgain(plan, id('each[2]'))).toEqual(['sum', 'each[2]']);
    given(plan, ...over, resumed('each', 'sum')).decides(expand('each', ...ABC));
    given(plan, ...over, resumed('sum', 'each[2]')).decides(run('each[2]'));
  });
});

test('a leg that asks a question blocks the run when nothing else is left', () => {
  const blocked: RunEvent = {
    type: 'phaseBlocked',
    phase: id('each[1]'),
    attempt: 1,
    question: 'Which?',
    session: null,
    usage: null,
    costUsd: null,
    durationMs: 1,
  };
  const at = [...begun, ...done('each[0]', 1), started('each[1]'), blocked, ...done('each[2]', 3)];
  given(plan, ...at).decides(finish('blocked', id('each[1]')));
});

test('a leg that has not begun waits while a rework does a need of its phase again', () => {
  // list --> each[0..2], beside judge, which asks for rework of list
  const beside = planOf({
    list: { run: 'true' },
    each: { ...read, needs: 'list', strategy: { ...three.strategy, 'max-parallel': 1 } },
    judge: { run: 'true', needs: 'list', rework: { phase: 'list', when: true } },
  });
  const listed = [started('list'), succeeded('list')];
  const asked = [
    ...[...listed, expanded('each', ...ABC), started('each[0]'), started('judge')],
    succeeded('judge', { rework: true }),
    succeeded('each[0]', { outputs: { size: 1 } }),
    {
      ...{ type: 'reworkAsked', by: id('judge'), target: id('list'), comment: '' },
      pending: [id('list'), id('judge')],
    } satisfies RunEvent,
  ];
  given(beside, ...asked).decides(run('list'));
  const again = [started('list', 2), succeeded('list', { attempt: 2 })];
  given(beside, ...asked, ...again).decides(run('each[1]'), run('judge'));
});
