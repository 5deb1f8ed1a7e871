import { describe, expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import { MAX_PLACES, phaseIndex } from '../../src/core/plan/legs.ts';
import { carriedOver, changedPhases } from '../../src/core/run/accept.ts';
import { failedAgain, fromAgain } from '../../src/core/run/decide/again.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { everyLegOf, everyPlace, phasesThere } from '../../src/core/run/legs.ts';
import { scopeFor } from '../../src/core/run/scope.ts';
import { forecast } from '../../src/core/run/show/forecast.ts';
import { runJson } from '../../src/core/run/show/report-json.ts';
import { phaseState, type RunState } from '../../src/core/run/state.ts';
import { legCounts } from '../../src/core/text/leg-counts.ts';
import { mermaid } from '../../src/core/text/markdown/mermaid.ts';
import { pullRequestStory } from '../../src/core/text/markdown/pull-request.ts';
import { fitsLive } from '../../src/core/text/terminal/live.ts';
import { planJson, planLines } from '../../src/core/text/terminal/plan-text.ts';
import { statusLines } from '../../src/core/text/terminal/status.ts';
import { insideOf, outlineOf } from '../../src/core/view/outline.ts';
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
const NO_FORECAST = { runs: 0, phases: new Map(), usd: null };
const plain = (_: unknown, text: string): string => text;

/** read --> judge, for one part. */
const review = () =>
  pipelineOf(
    { read: a, judge: { ...a, needs: 'read', outputs: { verdict: {} } } },
    {
      inputs: { part: { required: true } },
      outputs: { verdict: '${{ needs.judge.outputs.verdict }}' },
      budget: { usd: 5 },
    },
  );

type Strategy = { 'max-parallel'?: number; 'fail-fast'?: boolean };

// list --> review[…](read --> judge) --> ship
const planWith = (strategy: Strategy = {}, matrix: object = { part: LIST }) =>
  planOf(
    {
      list: { ...a, outputs: { parts: {} } },
      review: {
        needs: 'list',
        pipeline: './review.yml',
        with: { part: '${{ matrix.part }}' },
        env: { PART: '${{ matrix.part }}' },
        strategy: { matrix: matrix as { part: string }, ...strategy },
      },
      ship: {
        ...a,
        needs: { review: ['succeeded', 'failed'] },
        rework: { phase: 'list', when: true, max: 3 },
      },
    },
    {},
    review,
  );
const LIST = '${{ needs.list.outputs.parts }}';
const plan = planWith();

const expanded = (...parts: readonly string[]): RunEvent => ({
  type: 'phaseExpanded',
  phase: p('review'),
  legs: parts.map((part) => ({ part })),
});
const listed = (parts: unknown = ['core', 'cli', 'web']) => [
  started('list'),
  succeeded('list', { outputs: { parts: parts as string[] } }),
];
const entered = [...listed(), expanded('core', 'cli', 'web')];
const begun = (leg: number) => nestPassed(`review[${leg}]/(start)`, { part: 'x' });
const did = (phase: string, outputs = {}) => [started(phase), succeeded(phase, { outputs })];
const good = (leg: number) => [
  begun(leg),
  ...did(`review[${leg}]/read`),
  ...did(`review[${leg}]/judge`, { verdict: `good ${leg}` }),
  nestPassed(`review[${leg}]`, { verdict: `good ${leg}` }, 'Well done.'),
];
const skipped = (phase: string): RunEvent => ({
  type: 'phaseSkipped',
  phase: p(phase),
  cause: 'need',
  reason: 'no',
});
const bad = (leg: number): readonly RunEvent[] => [
  begun(leg),
  started(`review[${leg}]/read`),
  failed(`review[${leg}]/read`),
  skipped(`review[${leg}]/judge`),
  failed(`review[${leg}]`, { message: `\`review[${leg}]/read\`: exited with code 1` }),
];
const at = (id: string) => phaseIndex(plan, id) ?? expect.fail(`no ${id}`);
const next = (of: RunState) => phasesOf(decide(plan, of, LIMITS));
const there = (of: RunState) => phasesThere(plan, of).map(({ id }) => id);
const leg = (number: number) =>
  ['/(start)', '/read', '/judge', ''].map((name) => `review[${number}]${name}`);

describe('the plan', () => {
  test('has a place for each leg that there may be', () => {
    const ids = plan.phases.map(({ id }) => id);
    const places = Array.from({ length: MAX_PLACES }, (_, number) => leg(number)).flat();
    expect(ids).toEqual(['list', 'review/(start)', ...places, 'review', 'ship']);
  });

  test('is shown as one phase with the expression and the limit', () => {
    const lines = (pipelines: 'folded' | 'expanded') =>
      planLines({
        plan: planWith({ 'max-parallel': 2 }),
        forecast: NO_FORECAST,
        pipelines,
        reused: [],
        paint: plain,
        columns: Number.POSITIVE_INFINITY,
      }).join('\n');
    expect(lines('folded')).toMatch(
      /review +pipeline .*at most 20 legs, one for each of needs\.list\.outputs\.parts, 2 at once/,
    );
    expect(lines('folded')).toContain('2 phases, no gate');
    for (const shown of [
      lines('folded'),
      lines('expanded'),
      mermaid(plan, null, { pipelines: 'expanded' }),
    ])
      expect(shown).not.toContain('review[');
    expect(lines('folded')).not.toContain('--expand');
    expect(mermaid(plan, null)).toContain('at most 20 legs, one for each of…');
    const { phases } = planJson(plan, NO_FORECAST, []);
    expect(phases.map(({ name, needs, legs, mostLegs }) => [name, needs, legs, mostLegs])).toEqual([
      ['list', [], undefined, undefined],
      ['review', ['list'], null, 20],
      ['ship', ['review'], undefined, undefined],
    ]);
  });

  test('takes other values of the expression up again from the entry on', () => {
    const changed = changedPhases(
      plan,
      planWith({}, { part: '${{ needs.list.outputs.parts }}', x: [1] }),
    );
    expect(changed[0]).toBe('review/(start)');
    expect(changedPhases(plan, planWith())).toEqual([]);
  });
});

describe('when the entry is ready', () => {
  test('the matrix is evaluated, and its values are written down', () => {
    given(plan, ...listed()).decides({
      type: 'expandPhase',
      phase: p('review'),
      legs: [{ part: 'core' }, { part: 'cli' }, { part: 'web' }],
    });
  });

  test('as in any matrix, `include` and `exclude` hold', () => {
    const matrix = { part: LIST, exclude: [{ part: 'cli' }], include: [{ part: 'docs' }] };
    const other = planWith({}, matrix);
    given(other, ...listed()).decides({
      type: 'expandPhase',
      phase: p('review'),
      legs: [{ part: 'core' }, { part: 'web' }, { part: 'docs' }],
    });
  });

  test('more values than places fail the phase before any leg begins', () => {
    const many = Array.from({ length: 21 }, (_, number) => `p${number}`);
    const [command] = decide(plan, given(plan, ...listed(many)).state, LIMITS);
    expect(command).toEqual({
      type: 'failPhase',
      phase: 'review/(start)',
      reason: 'infrastructure',
      message:
        'its `matrix` cannot be expanded: it has 21 legs, and a phase that runs a pipeline for the values of an expression may have 20; make fewer legs, each for a part of the values, or move the matrix to a phase inside that pipeline',
      remedy: expect.stringContaining('--accept-changes'),
    });
    const { state } = given(plan, ...listed(many), failed('review/(start)'));
    expect(decide(plan, state, LIMITS)).toMatchObject([{ type: 'failPhase', phase: 'review' }]);
    expect(there(state)).toEqual(['list', 'review/(start)', 'review', 'ship']);
    const ended = given(plan, ...listed(many), failed('review/(start)'), failed('review')).state;
    expect(failedAgain(plan, ended)).toEqual(['review/(start)', 'review']);
    const again = given(
      plan,
      ...listed(many),
      failed('review/(start)'),
      failed('review'),
      resumed('review/(start)', 'review'),
    );
    expect(next(again.state)).toEqual(['review/(start)']);
  });

  test('twenty values have a leg each', () => {
    const most = Array.from({ length: 20 }, (_, number) => `p${number}`);
    const { state } = given(plan, ...listed(most), expanded(...most));
    expect(next(state)).toHaveLength(20);
  });

  test('a value that is no list is told as in any matrix', () => {
    const [command] = decide(plan, given(plan, ...listed('core')).state, LIMITS);
    expect(command).toMatchObject({
      type: 'failPhase',
      message:
        'its `matrix` cannot be expanded: `part` is the text `core`, not a list; an output is a list if it is declared with `type: array`',
    });
  });

  test('no values: the phase succeeds with empty lists', () => {
    given(plan, ...listed([]), expanded()).decides({
      type: 'passNest',
      phase: p('review'),
      summary: 'the matrix is empty',
      outputs: { verdict: [] },
    });
  });

  test('inputs of the run are values like others', () => {
    const other = planWith({}, { part: "${{ fromJSON('[1, 2]') }}" });
    given(other, ...listed()).decides({
      type: 'expandPhase',
      phase: p('review'),
      legs: [{ part: 1 }, { part: 2 }],
    });
  });

  test('a skipped phase has no legs, and nothing is said of its places', () => {
    const { state } = given(plan, started('list'), failed('list'));
    expect(next(state)).toEqual(['review/(start)']);
    const after = given(plan, started('list'), failed('list'), skipped('review/(start)'));
    expect(decide(plan, after.state, LIMITS)).toMatchObject([
      { type: 'skipPhase', phase: 'review' },
    ]);
  });

  test('a forged journal cannot have more legs than places, nor places for another phase', () => {
    const many = Array.from({ length: 21 }, (_, number) => `p${number}`);
    const { state } = given(plan, ...listed(), expanded(...many));
    expect(next(state)).toEqual(['review']);
    const other = given(plan, { type: 'phaseExpanded', phase: p('ship'), legs: [{ part: 'x' }] });
    expect(next(other.state)).toEqual(['list']);
  });
});

describe('the legs', () => {
  test('begin with their values; the other places do not exist', () => {
    const { state } = given(plan, ...entered);
    expect(decide(plan, state, LIMITS)).toEqual(
      ['core', 'cli', 'web'].map((part, number) => ({
        type: 'passNest',
        phase: `review[${number}]/(start)`,
        summary: '',
        outputs: { part },
      })),
    );
    expect(there(state)).toEqual(
      ['list', 'review/(start)', ...leg(0), ...leg(1), ...leg(2)].concat(['review', 'ship']),
    );
    expect(there(given(plan).state)).toEqual(['list', 'review/(start)', 'review', 'ship']);
  });

  test('`env` of the phase reads the values, inside of a leg', () => {
    const { state } = given(plan, ...entered, begun(1));
    const phase = plan.phases[at('review[1]/read')] ?? expect.fail();
    const within = phase.within?.within ?? expect.fail();
    const { contexts } = scopeFor(plan, state, { phase, within, expressions: [] });
    expect(contexts.matrix).toEqual({ part: 'cli' });
    expect(scopeFor(plan, state, { phase, expressions: [] }).contexts.matrix).toEqual({});
  });

  test('inputs of the other pipeline are checked for each leg', () => {
    const { state } = given(plan, ...listed([['a', 'list']]), {
      type: 'phaseExpanded',
      phase: p('review'),
      legs: [{ part: ['a', 'list'] }],
    });
    expect(decide(plan, state, LIMITS)).toMatchObject([
      { type: 'failPhase', phase: 'review[0]/(start)' },
    ]);
  });

  test('their end waits for them alone, and has lists in the order of the matrix', () => {
    const two = [...entered, ...good(2), ...good(0)];
    expect(next(given(plan, ...two).state)).toEqual(['review[1]/(start)']);
    given(plan, ...two, ...good(1)).decides({
      type: 'passNest',
      phase: p('review'),
      summary: '3 legs reported',
      outputs: { verdict: ['good 0', 'good 1', 'good 2'] },
    });
  });

  test('one that failed is done again by a resume, and no other', () => {
    const ended = [...entered, ...good(0), ...bad(1), ...good(2), failed('review')];
    const { state } = given(plan, ...ended);
    expect(legCounts(plan, state, at('review'))).toBe('3 legs: 1 failed, 2 reported');
    const again = failedAgain(plan, state);
    expect(again).toEqual(['review[1]/read', 'review[1]/judge', 'review[1]', 'review']);
    const resumedRun = given(plan, ...ended, resumed(...again));
    expect(next(resumedRun.state)).toEqual(['review[1]/read']);
    expect(everyLegOf(plan, resumedRun.state, at('review'))).toHaveLength(3);
  });

  test('`max-parallel` and `fail-fast` count them alone', () => {
    const two = planWith({ 'max-parallel': 2, 'fail-fast': true });
    const of = (...events: readonly RunEvent[]) => decide(two, given(two, ...events).state, LIMITS);
    expect(phasesOf(of(...entered))).toEqual(['review[0]/(start)', 'review[1]/(start)']);
    expect(of(...entered, ...bad(0), ...good(1))).toEqual([
      {
        type: 'skipPhase',
        phase: 'review[2]/(start)',
        cause: 'need',
        reason: '`review[0]` failed, and `fail-fast` is on',
      },
    ]);
  });

  test('the budget of the pipeline limits all of them together', () => {
    const spent = [
      begun(0),
      started('review[0]/read'),
      succeeded('review[0]/read', { costUsd: 5 }),
    ];
    const { state } = given(plan, ...entered, ...spent, begun(1));
    expect(decide(plan, state, LIMITS)).toContainEqual({
      type: 'exceedBudget',
      event: expect.objectContaining({ phase: 'review', limit: 'usd' }),
    });
  });
});

describe('another round', () => {
  const whole = [...entered, ...good(0), ...good(1), ...good(2), nestPassed('review')];
  const asked = [...whole, started('ship'), succeeded('ship', { rework: true })];
  const rework = () => {
    const [command] = decide(plan, given(plan, ...asked).state, LIMITS);
    if (command?.type !== 'askRework') return expect.fail('no rework');
    return command;
  };
  const sent = (): RunEvent => ({ ...rework(), type: 'reworkAsked' });
  const second = (...parts: readonly string[]) => [...asked, sent(), ...listed(parts)];

  test('names what exists only', () => {
    expect(rework().pending).toEqual(
      ['list', 'review/(start)', ...leg(0), ...leg(1), ...leg(2)].concat(['review', 'ship']),
    );
    expect(fromAgain(plan, p('list')).length).toBe(plan.phases.length);
  });

  test('with fewer values has fewer legs', () => {
    const fewer = [...second('core', 'web'), expanded('core', 'web')];
    const { state } = given(plan, ...fewer);
    expect(next(state)).toEqual(['review[0]/(start)', 'review[1]/(start)']);
    expect(there(state)).not.toContain('review[2]');
    given(plan, ...fewer, ...good(1), ...good(0)).decides({
      type: 'passNest',
      phase: p('review'),
      summary: '2 legs reported',
      outputs: { verdict: ['good 0', 'good 1'] },
    });
  });

  test('with more values has more legs', () => {
    const more = [...second('core', 'cli', 'web', 'docs'), expanded('core', 'cli', 'web', 'docs')];
    expect(next(given(plan, ...more).state)).toHaveLength(4);
    const ended = given(plan, ...more, ...good(0), ...good(1), ...good(2));
    expect(next(ended.state)).toEqual(['review[3]/(start)']);
    expect(
      next(given(plan, ...more, ...good(0), ...good(1), ...good(2), ...good(3)).state),
    ).toEqual(['review']);
  });

  test('of other values forgets what the leg at that place did, and counts its attempts on', () => {
    const tried = [begun(0), started('review[0]/read'), failed('review[0]/read')];
    const stopped = [...entered, ...tried, skipped('review[0]/judge'), failed('review[0]')];
    const memoryAfter = (...parts: readonly string[]) => {
      const { state } = given(
        plan,
        ...stopped,
        ...good(1),
        ...good(2),
        failed('review'),
        resumed('list', 'review/(start)', ...leg(0), ...leg(1), ...leg(2), 'review'),
        ...listed(parts),
        expanded(...parts),
      );
      const { memory, attempt } = phaseState(plan, state, at('review[0]/read'));
      return [memory.length, attempt];
    };
    expect(memoryAfter('core', 'cli', 'web')).toEqual([1, 1]);
    expect(memoryAfter('tui', 'cli', 'web')).toEqual([0, 1]);
  });

  test('the end of the run does not depend on what is begun again', () => {
    // A list of what a resume does again may leave out phases inside.
    const placed = given(
      plan,
      ...whole,
      resumed('list', 'review/(start)', 'review'),
      ...listed(['core']),
      expanded('core'),
    );
    expect(next(placed.state)).toEqual(['review[0]/(start)']);
  });

  test('the state goes over to another text with its legs', () => {
    const { state } = given(plan, ...entered, ...good(0), begun(1));
    const to = planWith({ 'max-parallel': 1 });
    const carried = carriedOver(state, { from: plan, to, budgetUsd: null });
    expect(phasesThere(to, carried).map(({ id }) => id)).toEqual(there(state));
    expect(everyLegOf(to, carried, at('review')).map(({ known }) => known.matrix)).toEqual([
      { part: 'core' },
      { part: 'cli' },
      { part: 'web' },
    ]);
    expect(phasesOf(decide(to, carried, LIMITS))).toEqual(['review[1]/read']);
  });
});

describe('every view', () => {
  const { state } = given(plan, ...entered, ...good(0), ...bad(1), begun(2));
  const before = given(plan, ...listed()).state;

  test('has the legs, and no other place', () => {
    expect(legCounts(plan, state, at('review'))).toBe('3 legs: 1 failed, 1 reported, 1 running');
    expect(insideOf({ plan, state }, at('review'))?.places).toEqual(
      [0, 1, 2].map((number) => at(`review[${number}]`)),
    );
    expect(insideOf({ plan, state: before }, at('review'))).toBeNull();
    const rows = outlineOf({ plan, state }, new Set(['review', 'review[1]']));
    expect(rows.map(({ id }) => id)).toEqual(
      ['list', 'review', 'review[0]', 'review[1]', 'review[1]/read', 'review[1]/judge'].concat([
        'review[2]',
        'ship',
      ]),
    );
    const lines = statusLines({ plan, state, paint: plain, columns: 400, legs: 'each' });
    expect(lines.join('\n')).toMatch(/review\[2\] +.*part=web/);
    expect(lines.join('\n')).not.toContain('review[3]');
    expect(everyPlace(plan, state)).toHaveLength(2 + 3 * 4 + 2);
    expect(mermaid(plan, state)).toContain('3 legs#58; 1 failed');
    const story = pullRequestStory({ plan, state, post: (text) => text });
    expect(story).not.toContain('review[3]');
  });

  test('of the run as JSON too', () => {
    const names = (of: RunState) => Object.keys(runJson({ plan, state: of, digest: null }).phases);
    expect(names(before)).toEqual(['list', 'review', 'ship']);
    expect(names(state)).toEqual(
      ['list', ...leg(0), ...leg(1), ...leg(2), 'review', 'ship'].filter(
        (name) => !name.endsWith('/(start)'),
      ),
    );
    const { phases } = runJson({ plan, state, digest: null });
    expect(phases.review?.legs?.map(({ matrix }) => matrix)).toEqual([
      { part: 'core' },
      { part: 'cli' },
      { part: 'web' },
    ]);
  });

  test('has room on a terminal for what is sure to be there', () => {
    expect(fitsLive(plan, 12)).toBe(true);
  });

  test('hostile values stay one line of plain text', () => {
    const hostile = 'x\u001b[2J\nreview[7]  ✓ succeeded';
    const of = given(plan, ...listed([hostile]), expanded(hostile)).state;
    const lines = statusLines({ plan, state: of, paint: plain, columns: 400, legs: 'each' });
    expect(lines.filter((line) => line.includes('\u001b') || line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('review[7]'))).toEqual([]);
  });
});

test('the forecast of a plan is that of the phase as a whole', () => {
  const agents = planOf(
    {
      list: { ...a, outputs: { parts: {} } },
      review: {
        needs: 'list',
        pipeline: './review.yml',
        strategy: { matrix: { part: LIST } },
      },
    },
    { agents: { coder: { use: 'claude' } } },
    () =>
      pipelineOf(
        { read: { prompt: 'Read.', agent: 'coder' } },
        { agents: { coder: { use: 'claude' } } },
      ),
  );
  const cost = (number: number, costUsd: number): readonly RunEvent[] => [
    nestPassed(`review[${number}]/(start)`),
    started(`review[${number}]/read`),
    succeeded(`review[${number}]/read`, { costUsd }),
    nestPassed(`review[${number}]`),
  ];
  const { state } = given(
    agents,
    ...listed(['x', 'y']),
    expanded('x', 'y'),
    ...cost(0, 1),
    ...cost(1, 2),
    nestPassed('review'),
  );
  const told = forecast(agents, [{ plan: agents, state }]);
  expect([...told.phases]).toEqual([['review', 3]]);
  expect(told.usd).toBe(3);
});

// outer[…](list --> inner[…](do))
test('places lie in places', () => {
  const inner = pipelineOf({ do: a });
  const outer = pipelineOf(
    {
      list: { ...a, outputs: { parts: {} } },
      inner: {
        needs: 'list',
        pipeline: './inner.yml',
        strategy: { matrix: { part: LIST } },
      },
    },
    {},
    () => inner,
  );
  const deep = planOf(
    {
      outer: { pipeline: './outer.yml', strategy: { matrix: { n: "${{ fromJSON('[1, 2]') }}" } } },
    },
    {},
    () => outer,
  );
  expect(deep.phases).toHaveLength(20 * (20 * 3 + 2 + 3) + 2 + 0);
  const events: readonly RunEvent[] = [
    { type: 'phaseExpanded', phase: p('outer'), legs: [{ n: 1 }, { n: 2 }] },
    nestPassed('outer[0]/(start)'),
    nestPassed('outer[1]/(start)'),
    ...did('outer[0]/list', { parts: ['x'] }),
    ...did('outer[1]/list', { parts: [] }),
    { type: 'phaseExpanded', phase: p('outer[0]/inner'), legs: [{ part: 'x' }] },
    { type: 'phaseExpanded', phase: p('outer[1]/inner'), legs: [] },
  ];
  const { state } = given(deep, ...events);
  expect(phasesOf(decide(deep, state, LIMITS))).toEqual([
    'outer[0]/inner[0]/(start)',
    'outer[1]/inner',
  ]);
  expect(phasesThere(deep, state)).toHaveLength(2 + 2 * (2 + 1 + 2) + 3);
});
