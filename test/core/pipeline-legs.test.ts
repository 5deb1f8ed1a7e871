import { expect, test } from 'vitest';
import { phaseFolder } from '../../src/core/checkpoint/path.ts';
import { PHASE_ID, phaseId } from '../../src/core/lib/brands.ts';
import { shownPlan } from '../../src/core/plan/folded.ts';
import { phaseIndex } from '../../src/core/plan/legs.ts';
import { legPlaces } from '../../src/core/plan/nest.ts';
import { changedPhases } from '../../src/core/run/accept.ts';
import { failedAgain } from '../../src/core/run/decide/again.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { everyLegOf } from '../../src/core/run/legs.ts';
import { scopeFor } from '../../src/core/run/scope.ts';
import { phaseState } from '../../src/core/run/state.ts';
import { legCounts } from '../../src/core/text/leg-counts.ts';
import { mermaid } from '../../src/core/text/markdown/mermaid.ts';
import { insideOf } from '../../src/core/view/outline.ts';
import {
  failed,
  given,
  LIMITS,
  nestPassed,
  phasesOf,
  pipelineOf,
  planOf,
  resumed,
  started,
  succeeded,
} from './given.ts';

const a = { run: 'true' };
const p = phaseId;

/** read --> judge, for one part. */
const review = () =>
  pipelineOf(
    { read: a, judge: { ...a, needs: 'read', outputs: { verdict: {} } } },
    {
      inputs: { part: { required: true }, how: {} },
      outputs: { verdict: '${{ needs.judge.outputs.verdict }}' },
      budget: { usd: 5 },
    },
  );

type Strategy = { 'max-parallel'?: number; 'fail-fast'?: boolean };

// build --> review[0](read --> judge), review[1](…), review[2](…) --> ship
const planWith = (strategy: Strategy = {}, parts: readonly string[] = ['core', 'cli', 'web']) =>
  planOf(
    {
      build: { ...a, outputs: { how: {} } },
      review: {
        needs: 'build',
        if: 'success()',
        'continue-on-error': false,
        pipeline: './review.yml',
        with: { part: '${{ matrix.part }}', how: '${{ needs.build.outputs.how }}' },
        env: { PART: '${{ matrix.part }}' },
        strategy: { matrix: { part: [...parts] }, ...strategy },
      },
      ship: {
        ...a,
        needs: { review: ['succeeded', 'failed'] },
        rework: { phase: 'review', when: true, leg: '${{ 1 }}' },
      },
    },
    {},
    review,
  );
const plan = planWith();

const built = [started('build'), succeeded('build', { outputs: { how: 'deep' } })];
const entered = [...built, nestPassed('review/(start)')];
const begun = (leg: number) => nestPassed(`review[${leg}]/(start)`, { part: 'x', how: 'deep' });
const did = (phase: string, outputs = {}) => [started(phase), succeeded(phase, { outputs })];
const good = (leg: number) => [
  begun(leg),
  ...did(`review[${leg}]/read`),
  ...did(`review[${leg}]/judge`, { verdict: `good ${leg}` }),
  nestPassed(`review[${leg}]`, { verdict: `good ${leg}` }, 'Well done.'),
];
const bad = (leg: number): readonly RunEvent[] => [
  begun(leg),
  started(`review[${leg}]/read`),
  failed(`review[${leg}]/read`),
  { type: 'phaseSkipped', phase: p(`review[${leg}]/judge`), cause: 'need', reason: 'no' },
  failed(`review[${leg}]`, { message: `\`review[${leg}]/read\`: exited with code 1` }),
];
const at = (id: string) => phaseIndex(plan, id) ?? expect.fail(`no ${id}`);

test('each leg is a use of the pipeline, between one beginning and one end of all', () => {
  const ids = plan.phases.map(({ id }) => id);
  const leg = (number: number) =>
    ['/(start)', '/read', '/judge', ''].map((name) => `review[${number}]${name}`);
  expect(ids).toEqual(
    ['build', 'review/(start)', ...leg(0), ...leg(1), ...leg(2)].concat(['review', 'ship']),
  );
  const needs = (id: string) => plan.phases[at(id)]?.needs.map(({ phase }) => phase);
  expect(needs('review/(start)')).toEqual(['build']);
  expect(needs('review[1]/(start)')).toEqual(['review/(start)']);
  expect(needs('review[1]/read')).toEqual(['review[1]/(start)']);
  expect(needs('review[1]')).toEqual(['review[1]/judge']);
  expect(needs('review')).toEqual(['review[0]', 'review[1]', 'review[2]']);
  expect(plan.phases.flatMap(({ condition, id }) => (condition === null ? [] : [id]))).toEqual([
    'review/(start)',
  ]);
});

test('where a leg begins, end and nests are known by index', () => {
  for (const phase of plan.phases) {
    if (phase.kind !== 'entry' && phase.kind !== 'pipeline') continue;
    expect(plan.phases[phase.nest.entry]).toMatchObject({ kind: 'entry', nest: phase.nest });
    expect(plan.phases[phase.nest.exit]).toMatchObject({ kind: 'pipeline', nest: phase.nest });
  }
  const end = plan.phases[at('review')];
  const places = end?.kind === 'pipeline' ? legPlaces(end) : [];
  expect(places).toEqual(
    [0, 1, 2].map((leg) => ({ entry: at(`review[${leg}]/(start)`), exit: at(`review[${leg}]`) })),
  );
});

test('`with` of a leg reads its own values and the needs of the file', () => {
  const state = given(plan, ...entered).state;
  expect(decide(plan, state, LIMITS)).toEqual(
    ['core', 'cli', 'web'].map((part, leg) => ({
      type: 'passNest',
      phase: `review[${leg}]/(start)`,
      summary: '',
      outputs: { part, how: 'deep' },
    })),
  );
});

test('so does `env` of the phase, inside of a leg; the phases inside see nothing of it', () => {
  const { state } = given(plan, ...entered, begun(1));
  const phase = plan.phases[at('review[1]/read')] ?? expect.fail();
  const within = phase.within?.within ?? expect.fail();
  const outer = scopeFor(plan, state, { phase, within, expressions: ['needs.build.result'] });
  expect(outer.contexts).toMatchObject({
    matrix: { part: 'cli' },
    needs: { build: { result: 'succeeded' } },
  });
  const inner = scopeFor(plan, state, { phase, expressions: [] });
  expect(inner.contexts).toMatchObject({ matrix: {}, inputs: { part: 'x', how: 'deep' } });
});

test('the end has lists in the order of the matrix', () => {
  given(plan, ...entered, ...good(2), ...good(0), ...good(1)).decides({
    type: 'passNest',
    phase: p('review'),
    summary: '3 legs reported',
    outputs: { verdict: ['good 0', 'good 1', 'good 2'] },
  });
});

test('one failed leg fails the phase, and later phases read what there is', () => {
  const ended = [...entered, ...good(0), ...bad(1), ...good(2)];
  const failure = {
    type: 'failPhase',
    phase: p('review'),
    reason: 'exit-code',
    message: '1 of 3 legs failed; `review[1]/read`: exited with code 1',
    remedy: 'Fix it.',
  } as const;
  given(plan, ...ended).decides(failure);
  const { state } = given(plan, ...ended, failed('review', { message: failure.message }));
  const phase = plan.phases[at('ship')] ?? expect.fail();
  const { needs } = scopeFor(plan, state, { phase, expressions: ['needs.review.legs'] }).contexts;
  const leg = (part: string, more: object) => ({ matrix: { part }, ...more });
  expect(needs).toEqual({
    review: {
      result: 'failed',
      summary: '',
      artifacts: [],
      outputs: { verdict: ['good 0', null, 'good 2'] },
      legs: [
        leg('core', {
          result: 'succeeded',
          outputs: { verdict: 'good 0' },
          summary: 'Well done.',
        }),
        leg('cli', { result: 'failed', outputs: {}, summary: '' }),
        leg('web', {
          result: 'succeeded',
          outputs: { verdict: 'good 2' },
          summary: 'Well done.',
        }),
      ],
    },
  });
  expect(failedAgain(plan, state)).toEqual([
    'review[1]/read',
    'review[1]/judge',
    'review[1]',
    'review',
  ]);
});

test('no legs: the phase succeeds with empty lists', () => {
  const none = planWith({}, []);
  given(none, ...entered).decides({
    type: 'passNest',
    phase: p('review'),
    summary: 'the matrix is empty',
    outputs: { verdict: [] },
  });
});

test('`max-parallel` lets so many legs begin; the next one begins when one has ended', () => {
  const two = planWith({ 'max-parallel': 2 });
  const begins = (...events: readonly RunEvent[]) =>
    phasesOf(decide(two, given(two, ...entered, ...events).state, LIMITS));
  expect(begins()).toEqual(['review[0]/(start)', 'review[1]/(start)']);
  expect(begins(begun(0), begun(1))).toEqual(['review[0]/read', 'review[1]/read']);
  expect(begins(...good(0), begun(1))).toEqual(['review[2]/(start)', 'review[1]/read']);
});

test('of the legs that a resume does again, no more work at once than it allows', () => {
  const one = planWith({ 'max-parallel': 1 });
  const ended = [...entered, ...bad(0), ...bad(1), ...good(2), failed('review')];
  const { state } = given(one, ...ended);
  const next = given(one, ...ended, resumed(...failedAgain(one, state)));
  expect(phasesOf(decide(one, next.state, LIMITS))).toEqual(['review[0]/read']);
});

test('`fail-fast` skips the legs that have not begun, and a resume does them again', () => {
  const fast = planWith({ 'max-parallel': 1, 'fail-fast': true });
  const skip = (leg: number) => ({
    type: 'skipPhase' as const,
    phase: p(`review[${leg}]/(start)`),
    cause: 'need' as const,
    reason: '`review[0]` failed, and `fail-fast` is on',
  });
  given(fast, ...entered, ...bad(0)).decides(skip(1), skip(2));
  const skipped = (phase: string): RunEvent => ({
    type: 'phaseSkipped',
    phase: p(phase),
    cause: 'need',
    reason: 'x',
  });
  const rest = [1, 2].flatMap((leg) =>
    ['/(start)', '/read', '/judge', ''].map((name) => skipped(`review[${leg}]${name}`)),
  );
  const { state } = given(fast, ...entered, ...bad(0), ...rest, failed('review'));
  expect(failedAgain(fast, state)).toHaveLength(3 + 8 + 1);
});

test('with `fail-fast` no leg begins that could not work yet', () => {
  const fast = planWith({ 'fail-fast': true });
  const { state } = given(fast, ...entered);
  const commands = decide(fast, state, { ...LIMITS, concurrency: 2 });
  expect(phasesOf(commands)).toEqual(['review[0]/(start)', 'review[1]/(start)']);
});

test('a rework may ask one leg; the others keep their results', () => {
  const ended = [...entered, ...good(0), ...good(1), ...good(2)];
  const asks = [nestPassed('review'), started('ship'), succeeded('ship', { rework: true })];
  const { state } = given(plan, ...ended, ...asks);
  const [command] = decide(plan, state, LIMITS);
  expect(command).toMatchObject({
    type: 'askRework',
    target: 'review[1]',
    pending: [
      'review[1]/(start)',
      'review[1]/read',
      'review[1]/judge',
      'review[1]',
      'review',
    ].concat('ship'),
  });
});

test('another value in the file does that leg again, and no other', () => {
  const changed = changedPhases(plan, planWith({}, ['core', 'tui', 'web']));
  const leg = ['/(start)', '/read', '/judge', ''].map((name) => `review[1]${name}`);
  expect(changed).toEqual([...leg, 'review', 'ship']);
});

test('a skipped phase has no legs that run', () => {
  const { state } = given(plan, started('build'), failed('build'));
  const [command] = decide(plan, state, LIMITS);
  expect(command).toMatchObject({ type: 'skipPhase', phase: 'review/(start)' });
});

test('budget: that of the pipeline limits all legs together', () => {
  const spent = [begun(0), started('review[0]/read'), succeeded('review[0]/read', { costUsd: 5 })];
  const { state } = given(plan, ...entered, ...spent, begun(1));
  expect(phaseState(plan, state, at('review')).spent.usd).toBe(5);
  expect(decide(plan, state, LIMITS)).toContainEqual({
    type: 'exceedBudget',
    event: expect.objectContaining({ phase: 'review', limit: 'usd' }),
  });
});

test('it is shown as one phase with a count, and each leg where one looks for it', () => {
  const { state } = given(plan, ...entered, ...good(0), ...bad(1), begun(2));
  expect(legCounts(plan, state, at('review'))).toBe('3 legs: 1 failed, 1 reported, 1 running');
  expect(insideOf({ plan, state }, at('review'))).toEqual({
    kind: 'legs',
    places: [at('review[0]'), at('review[1]'), at('review[2]')],
  });
  expect(everyLegOf(plan, state, at('review')).map(({ known }) => known.matrix)).toEqual([
    { part: 'core' },
    { part: 'cli' },
    { part: 'web' },
  ]);
  expect(shownPlan(plan, 'folded').phases.map(({ id }) => id)).toEqual(['build', 'review', 'ship']);
  const expanded = shownPlan(plan, 'expanded');
  expect(expanded.phases[1]).toMatchObject({ id: 'review[0]/read', needs: [{ phase: 'build' }] });
  expect(mermaid(plan, null)).toContain('3 legs');
  expect(mermaid(plan, state)).toContain('3 legs#58; 1 failed');
});

test('names of such phases are names, and folders of their own', () => {
  const names = ['review[0]/read', 'a/b[12]/c[3]', 'review[0]/(start)', 'review[999]'];
  for (const name of names) expect(PHASE_ID.test(name)).toBe(true);
  for (const name of ['review[01]/read', 'review[0]read', 'review[1000]', '[0]', 'a[0][1]'])
    expect(PHASE_ID.test(name)).toBe(false);
  expect(names.slice(0, 2).map((name) => phaseFolder(p(name)))).toEqual([
    'review.0/read',
    'a/b.12/c.3',
  ]);
});
