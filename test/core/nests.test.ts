import { expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import { shownPlan } from '../../src/core/plan/folded.ts';
import { failedAgain } from '../../src/core/run/decide/again.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { phaseStatus } from '../../src/core/run/show/phase-status.ts';
import { shownPhases } from '../../src/core/run/show/shown-phases.ts';
import { phaseState } from '../../src/core/run/state.ts';
import { phaseNote } from '../../src/core/text/terminal/status.ts';
import {
  changed,
  decided,
  failed,
  given,
  LIMITS,
  nestPassed,
  opened,
  pipelineOf,
  planOf,
  resumed,
  runStarted,
  started,
  succeeded,
} from './given.ts';

const a = { run: 'true' };
const p = phaseId;

/** read --> judge, of which the outer one sees the verdict. */
const review = () =>
  pipelineOf(
    {
      read: { ...a, outputs: { size: { type: 'number' } } },
      judge: { ...a, needs: 'read', outputs: { verdict: { type: 'string' } } },
    },
    {
      inputs: { depth: { type: 'choice', options: ['quick', 'deep'], default: 'quick' } },
      outputs: { verdict: '${{ needs.judge.outputs.verdict }}', depth: '${{ inputs.depth }}' },
    },
  );

const START = 'review/(start)';

// build --> review(read --> judge) --> ship
const plan = planOf(
  {
    build: { ...a, outputs: { how: { type: 'string' } } },
    review: {
      needs: 'build',
      pipeline: './review.yml',
      with: { depth: '${{ needs.build.outputs.how }}' },
    },
    ship: { ...a, needs: 'review', if: "needs.review.outputs.verdict == 'good'" },
  },
  {},
  review,
);

test('a pipeline becomes its phases, behind their names, between where it begins and where it ends', () => {
  expect(plan.phases.map(({ id }) => id)).toEqual([
    'build',
    'review/(start)',
    'review/read',
    'review/judge',
    'review',
    'ship',
  ]);
  expect(plan.phases.map(({ needs }) => needs.map(({ phase }) => phase))).toEqual([
    [],
    ['build'],
    ['review/(start)'],
    ['review/read'],
    ['review/judge'],
    ['review'],
  ]);
});

test('its inputs are worked out when it is reached, and written down', () => {
  given(plan, started('build'), succeeded('build', { outputs: { how: 'deep' } })).decides({
    type: 'passNest',
    phase: p(START),
    summary: '',
    outputs: { depth: 'deep' },
  });
});

test('what gives nothing leaves the default; what does not fit fails the phase', () => {
  given(plan, started('build'), succeeded('build')).decides({
    type: 'passNest',
    phase: p(START),
    summary: '',
    outputs: { depth: 'quick' },
  });
  given(plan, started('build'), succeeded('build', { outputs: { how: 'thorough' } })).decides({
    type: 'failPhase',
    phase: p(START),
    reason: 'invalid-input',
    message: 'the input `depth` must be one of `quick`, `deep`, not `thorough`',
  });
});

test.each([
  ['an input', { with: { depth: "${{ 'thorough' }}" } }, 'invalid-input'],
  ['an expression', { with: { depth: "${{ fromJSON('-') }}" } }, 'infrastructure'],
  ['a condition', { if: "fromJSON('-')" }, 'infrastructure'],
])(
  'with `continue-on-error`, %s that does not fit fails the phase, and is no failure of the run',
  (_, fault, reason) => {
    const phases = { review: { pipeline: 'x', 'continue-on-error': true, ...fault } };
    const tolerant = planOf({ ...phases, ship: { ...a, needs: 'review' } }, {}, review);
    const skipped = ['review/read', 'review/judge'].map(
      (phase): RunEvent => ({ type: 'phaseSkipped', phase: p(phase), cause: 'need', reason: '' }),
    );
    const before = [failed(START, { reason: 'infrastructure' }), ...skipped];
    const end = expect.objectContaining({ type: 'failPhase', phase: p('review') });
    given(tolerant).decides(
      expect.objectContaining({ type: 'failPhase', phase: p(START), reason }),
    );
    given(tolerant, ...before).decides(end);
    const after = [...before, failed('review'), started('ship'), succeeded('ship')];
    given(tolerant, ...after).decides({
      type: 'finish',
      outcome: 'succeeded',
      next: null,
      phase: null,
    });
  },
);

test('it is skipped if none of its phases ran', () => {
  const inner = () => pipelineOf({ one: { ...a, if: 'false' }, two: { ...a, needs: 'one' } });
  const idle = planOf({ review: { pipeline: 'x' } }, {}, inner);
  const skip = (phase: string, reason: string): RunEvent => ({
    type: 'phaseSkipped',
    phase: p(phase),
    cause: 'condition',
    reason,
  });
  const one = skip('review/one', '`if` was false');
  given(idle, nestPassed(START), one, skip('review/two', 'needs `review/one`')).decides({
    type: 'skipPhase',
    phase: p('review'),
    cause: 'condition',
    reason: 'none of its phases ran; `review/one`: `if` was false',
  });
});

const built = [started('build'), succeeded('build'), nestPassed(START, { depth: 'deep' })];
const read = [started('review/read'), succeeded('review/read')];
const judged = [
  started('review/judge'),
  succeeded('review/judge', { outputs: { verdict: 'good' }, summary: 'Well done.' }),
];

test('what it gives is over its own phases and inputs, and what others need of it', () => {
  given(plan, ...built, ...read, ...judged).decides({
    type: 'passNest',
    phase: p('review'),
    summary: 'Well done.',
    outputs: { verdict: 'good', depth: 'deep' },
  });
  given(plan, ...built, ...read, ...judged, nestPassed('review', { verdict: 'good' })).decides({
    type: 'runPhase',
    phase: p('ship'),
    waitMs: 0,
  });
});

test('it fails as its first failure did, and what needs it is skipped', () => {
  const remedy = 'Read `phasegate log r1 review/read`.';
  const events = [...built, started('review/read'), failed('review/read', { remedy })];
  const skipped: RunEvent = {
    type: 'phaseSkipped',
    phase: p('review/judge'),
    cause: 'need',
    reason: 'needs `review/read`, which failed',
  };
  given(plan, ...events, skipped).decides({
    type: 'failPhase',
    phase: p('review'),
    reason: 'exit-code',
    message: expect.stringMatching(/^`review\/read`: /),
    // The commands in it name the phase that failed.
    remedy,
  });
});

test('of one that is not run, nothing starts, whatever the `if` of a phase inside says', () => {
  const inner = () => pipelineOf({ tidy: { ...a, if: 'always()' } });
  const skipping = planOf({ review: { if: 'false', pipeline: 'x' } }, {}, inner);
  given(skipping).decides({
    type: 'skipPhase',
    phase: p(START),
    cause: 'condition',
    reason: '`if` was false',
  });
  const start: RunEvent = {
    type: 'phaseSkipped',
    phase: p(START),
    cause: 'condition',
    reason: '`if` was false',
  };
  given(skipping, start).decides({
    type: 'skipPhase',
    phase: p('review/tidy'),
    cause: 'need',
    reason: '`review` was not run',
  });
  const tidy: RunEvent = { ...start, phase: p('review/tidy'), cause: 'need', reason: 'x' };
  given(skipping, start, tidy).decides({
    type: 'skipPhase',
    phase: p('review'),
    cause: 'condition',
    reason: '`if` was false',
  });
});

test('a phase inside sees only failures of its own pipeline; one behind it sees those before it, too', () => {
  const inner = () => pipelineOf({ tidy: { ...a, if: 'failure()' } });
  const behind = planOf(
    {
      build: a,
      review: { needs: 'build', if: 'always()', pipeline: 'x' },
      after: { ...a, needs: 'review', if: 'failure()' },
    },
    {},
    inner,
  );
  const events = [started('build'), failed('build'), nestPassed(START)];
  given(behind, ...events).decides(
    expect.objectContaining({ type: 'skipPhase', phase: 'review/tidy', reason: '`if` was false' }),
  );
  const tidy: RunEvent = {
    type: 'phaseSkipped',
    phase: p('review/tidy'),
    cause: 'condition',
    reason: '`if` was false',
  };
  given(behind, ...events, tidy, nestPassed('review')).decides(
    expect.objectContaining({ type: 'runPhase', phase: 'after' }),
  );
});

test('with `continue-on-error` a failure inside is none of the run, and is not tried again', () => {
  const inner = () => pipelineOf({ read: a, judge: { ...a, needs: 'read' } });
  const lenient = planOf(
    { review: { 'continue-on-error': true, pipeline: 'x' }, ship: { ...a, needs: 'review' } },
    {},
    inner,
  );
  const skipped: RunEvent = {
    type: 'phaseSkipped',
    phase: p('review/judge'),
    cause: 'need',
    reason: 'x',
  };
  const events = [
    nestPassed(START),
    started('review/read'),
    failed('review/read'),
    skipped,
    failed('review', { attempt: 0 }),
  ];
  given(lenient, ...events).decides(expect.objectContaining({ type: 'runPhase', phase: 'ship' }));
  given(lenient, ...events, started('ship'), succeeded('ship')).decides(
    expect.objectContaining({ type: 'finish', outcome: 'succeeded' }),
  );
});

test('a rework of it does all of it again, and tells its first phases what is wanted', () => {
  const again = planOf(
    {
      review: { pipeline: 'x' },
      check: { ...a, needs: 'review', rework: { phase: 'review', when: 'true', max: 1 } },
    },
    {},
    review,
  );
  const events = [nestPassed(START, { depth: 'quick' }), ...read, ...judged, nestPassed('review')];
  const asking = succeeded('check', { rework: true, summary: 'Look again.' });
  given(again, ...events, started('check'), asking).decides({
    type: 'askRework',
    by: p('check'),
    target: p('review'),
    pending: [START, 'review/read', 'review/judge', 'review', 'check'].map(p),
    comment: 'Look again.',
  });
  const { state } = given(again, ...events, started('check'), asking, {
    type: 'reworkAsked',
    by: p('check'),
    target: p('review'),
    pending: [START, 'review/read', 'review/judge', 'review', 'check'].map(p),
    comment: 'Look again.',
  });
  const messages = (id: string) =>
    phaseState(again, state, again.index.get(p(id)) ?? -1).messages.map(({ text }) => text);
  expect(messages('review/read')).toEqual(['Look again.']);
  expect(messages('review/judge')).toEqual([]);
});

test('what its phases spend is its own, and its budget stops them', () => {
  const inner = () =>
    pipelineOf({ read: a, judge: { ...a, needs: 'read' } }, { budget: { usd: 1 } });
  const limited = planOf({ review: { pipeline: 'x' } }, {}, inner);
  const costly = { ...succeeded('review/read'), costUsd: 1.5 };
  given(limited, nestPassed(START), started('review/read'), costly).decides({
    type: 'exceedBudget',
    event: {
      type: 'budgetExceeded',
      phase: p('review'),
      limit: 'usd',
      allowed: 1,
      spent: 1.5,
      stopped: null,
    },
  });
});

test('a gate inside that is opened again holds a delivery behind its pipeline', () => {
  // write --> review(ask) --> ship, beside late
  const gated = planOf(
    {
      write: { ...a, access: 'write' },
      late: { ...a, access: 'write', needs: 'write' },
      review: { needs: 'write', pipeline: 'x' },
      ship: { needs: ['review', 'late'], deliver: { commit: { branch: 'x' } } },
    },
    {},
    () => pipelineOf({ ask: { gate: {} } }),
  );
  const first = '1'.repeat(40) as never;
  const second = '2'.repeat(40) as never;
  const events: RunEvent[] = [
    started('write'),
    changed('write', first),
    nestPassed(START),
    started('late'),
    changed('late', second),
    { ...opened('review/ask', first) },
    decided('review/ask', 'approve'),
  ];
  const before = fold(gated, [runStarted(), ...events.slice(0, 2), nestPassed(START)]);
  expect(decide(gated, before, LIMITS)[0]).toMatchObject({ type: 'runPhase', phase: 'late' });
  // Approved before `late` changed anything: asked again, and nothing is delivered meanwhile.
  const early = [
    events[0],
    events[1],
    events[2],
    events[5],
    events[6],
    nestPassed('review'),
    events[3],
    events[4],
  ] as RunEvent[];
  given(gated, ...early).decides(
    expect.objectContaining({ type: 'openGate', phase: 'review/ask' }),
  );
  given(gated, ...early, opened('review/ask', second)).decides(
    expect.objectContaining({ type: 'finish', outcome: 'waiting', phase: 'review/ask' }),
  );
});

test('--until a pipeline waits before it begins', () => {
  given(plan, started('build'), succeeded('build')).decidesWithin(
    { until: p('review') },
    { type: 'finish', outcome: 'waiting', next: 'work', phase: p('review') },
  );
});

test('it is shown as one phase, with those inside that are under way or want someone', () => {
  const state = fold(plan, [runStarted(), ...built, started('review/read')]);
  const names = shownPhases(plan, state).map((index) => plan.phases[index]?.id);
  expect(names).toEqual(['build', 'review', 'review/read', 'ship']);
  const at = plan.index.get(p('review')) ?? -1;
  expect(phaseStatus(plan, state, at)).toBe('running');
  expect(phaseNote(plan, state, at)).toBe('0 of 2 phases');
  const folded = shownPlan(plan, 'folded');
  expect(folded.phases.map(({ id, needs }) => [id, needs.map(({ phase }) => phase)])).toEqual([
    ['build', []],
    ['review', ['build']],
    ['ship', ['review']],
  ]);
  expect(
    shownPlan(plan, 'expanded').phases.map(({ id, needs }) => [
      id,
      needs.map(({ phase }) => phase),
    ]),
  ).toEqual([
    ['build', []],
    ['review/read', ['build']],
    ['review/judge', ['review/read']],
    ['review', ['review/judge']],
    ['ship', ['review']],
  ]);
});

test('the agents, models and variables of it are its own, unless others take their place', () => {
  const inner = () =>
    pipelineOf(
      { read: { prompt: 'Read.', model: 'judgment' }, judge: { prompt: 'Judge.', agent: 'judge' } },
      {
        models: { judgment: 'inner-best' },
        agents: { reader: { use: 'claude' }, judge: { use: 'claude', model: 'judgment' } },
        defaults: { agent: 'reader' },
        env: { MODE: 'inner' },
      },
    );
  const outer = planOf(
    { review: { pipeline: 'x', with: { agents: { reader: 'coder' } } } },
    { models: { judgment: 'outer-best' }, agents: { coder: { use: 'codex' } }, env: { TOP: '1' } },
    inner,
  );
  const agents = outer.phases.flatMap((phase) =>
    phase.kind === 'agent'
      ? [[phase.id, phase.agent.name, phase.agent.use, phase.agent.model]]
      : [],
  );
  expect(agents).toEqual([
    ['review/read', 'coder', 'codex', 'outer-best'],
    ['review/judge', 'judge', 'claude', 'inner-best'],
  ]);
  expect(outer.phases.find(({ id }) => id === 'review/read')?.within?.env).toEqual({
    TOP: '1',
    MODE: 'inner',
  });
});

test('a failure that a phase behind it accepted is tried again before the pipeline ends, and ends it', () => {
  const checked = () =>
    pipelineOf({
      lint: a,
      report: { ...a, needs: { lint: ['succeeded', 'failed'] } },
    });
  const one = planOf(
    { check: { pipeline: './c.yml' }, ship: { ...a, needs: 'check' } },
    {},
    checked,
  );
  const first = [
    nestPassed('check/(start)'),
    started('check/lint'),
    failed('check/lint'),
    started('check/report'),
    succeeded('check/report'),
    { ...failed('check'), attempt: 0 },
  ];
  const { state: ended } = given(one, ...first);
  const again = failedAgain(one, ended);
  expect(again).toEqual(['check/lint', 'check']);
  const next = given(one, ...first, resumed(...again));
  expect(decide(one, next.state, LIMITS)).toEqual([
    { type: 'runPhase', phase: 'check/lint', waitMs: 0 },
  ]);
  const running = given(one, ...first, resumed(...again), started('check/lint', 2));
  expect(decide(one, running.state, LIMITS)).toEqual([]);
  const done = given(
    one,
    ...first,
    resumed(...again),
    started('check/lint', 2),
    succeeded('check/lint', { attempt: 2 }),
  );
  expect(decide(one, done.state, LIMITS)).toMatchObject([{ type: 'passNest', phase: 'check' }]);
});
