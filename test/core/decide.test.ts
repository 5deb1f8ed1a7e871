import { expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import type { Command } from '../../src/core/run/command.ts';
import {
  BASE,
  changed,
  decided,
  failed,
  given,
  HEAD,
  opened,
  planOf,
  resumed,
  started,
  succeeded,
} from './given.ts';

const run = (phase: string, waitMs = 0): Command => ({
  type: 'runPhase',
  phase: phaseId(phase),
  waitMs,
});
const finish = (
  outcome: 'succeeded' | 'failed' | 'no-change' | 'rejected' | 'blocked',
): Command => ({
  type: 'finish',
  outcome,
  next: null,
  phase: null,
});
const waitingAt = (gate: string): Command => ({
  type: 'finish',
  outcome: 'waiting',
  next: 'gate',
  phase: phaseId(gate),
});
const skip = (phase: string, reason: string): Command => ({
  type: 'skipPhase',
  phase: phaseId(phase),
  cause: 'need',
  reason,
});

const read = { run: 'true' };
const write = { run: 'true', access: 'write' } as const;
const pullRequest = { deliver: { 'pull-request': { title: 'Change' } } };

test('a fresh run starts every reader that needs nothing', () => {
  // a   b --> c
  given(planOf({ a: read, b: read, c: { ...read, needs: 'b' } })).decides(run('a'), run('b'));
});

test('readers run side by side up to the concurrency', () => {
  const plan = planOf({ a: read, b: read, c: read });
  given(plan, started('a')).decidesWithin({ concurrency: 2 }, run('b'));
});

test('a writer runs alone, and nothing overtakes it', () => {
  // a   w*   b
  const plan = planOf({ a: read, w: write, b: read });
  given(plan).decides(run('a'));
  given(plan, started('a')).decides();
  given(plan, started('a'), succeeded('a')).decides(run('w'));
  given(plan, started('a'), succeeded('a'), started('w')).decides();
});

test('a phase waits while what it needs is running', () => {
  given(planOf({ a: read, b: { ...read, needs: 'a' } }), started('a')).decides();
});

test('a failed need skips the phases that depend on it, and the others go on', () => {
  // a* --> b --> c   d
  const plan = planOf({
    a: read,
    b: { ...read, needs: 'a' },
    c: { ...read, needs: 'b' },
    d: read,
  });
  given(plan, started('a'), failed('a')).decides(skip('b', 'needs `a`, which failed'), run('d'));
});

test('a need accepts the results that its map names', () => {
  const plan = planOf({ a: read, b: { ...read, needs: { a: ['failed'] } } });
  given(plan, started('a'), failed('a')).decides(run('b'));
  given(plan, started('a'), succeeded('a')).decides(skip('b', 'needs `a`, which succeeded'));
});

test('a tolerated failure counts as success and keeps its result', () => {
  const plan = planOf({
    a: { ...read, 'continue-on-error': true },
    b: { ...read, needs: 'a', if: "${{ needs.a.result == 'failed' }}" },
  });
  given(plan, started('a'), failed('a')).decides(run('b'));
  given(plan, started('a'), failed('a'), started('b'), succeeded('b')).decides(finish('succeeded'));
});

test('status functions look past the needs at all ancestors', () => {
  // a* --> b(always) --> c   d(failure), e(success)
  const plan = planOf({
    a: read,
    b: { ...read, needs: 'a', if: 'always()' },
    c: { ...read, needs: 'b' },
    d: { ...read, needs: 'b', if: 'failure()' },
    e: { ...read, needs: 'b', if: 'success()' },
  });
  given(plan, started('a'), failed('a'), started('b'), succeeded('b')).decides(
    { type: 'skipPhase', phase: phaseId('e'), cause: 'condition', reason: '`if` was false' },
    run('c'),
    run('d'),
  );
});

test('a condition that cannot be evaluated fails its phase instead of skipping it', () => {
  const plan = planOf({ a: { ...read, if: "${{ fromJSON('{') }}" } });
  const reason = 'infrastructure';
  given(plan).decides(expect.objectContaining({ type: 'failPhase', phase: 'a', reason }));
});

test('a failed attempt is tried again after its backoff until the attempts are used up', () => {
  const plan = planOf({ a: { ...read, attempts: 2, backoff: '5s' } });
  given(plan, started('a'), failed('a')).decides(run('a', 5000));
  given(plan, started('a'), failed('a'), started('a', 2), failed('a', { attempt: 2 })).decides({
    type: 'finish',
    outcome: 'failed',
    next: null,
    phase: phaseId('a'),
  });
});

test('a rate limit waits as told and costs no attempt', () => {
  const plan = planOf({ a: read });
  given(plan, started('a'), failed('a', { reason: 'rate-limit', retryAfterMs: 60_000 })).decides(
    run('a', 60_000),
  );
});

test('what says the same the second time is not tried again', () => {
  const plan = planOf({ a: { ...read, attempts: 3 } });
  given(plan, started('a'), failed('a', { reason: 'auth' })).decides({
    type: 'finish',
    outcome: 'failed',
    next: null,
    phase: phaseId('a'),
  });
});

test('a gate opens when nothing else can run any more, and then the run waits', () => {
  // a --> g   b
  const plan = planOf({ a: read, g: { needs: 'a', gate: {} }, b: read });
  given(plan, started('a'), started('b'), succeeded('a')).decides();
  const quiet = [started('a'), started('b'), succeeded('a'), succeeded('b')];
  given(plan, ...quiet).decides({
    type: 'openGate',
    phase: phaseId('g'),
    why: 'this gate always asks',
  });
  given(plan, ...quiet, opened('g')).decides({
    type: 'finish',
    outcome: 'waiting',
    next: 'gate',
    phase: phaseId('g'),
  });
});

test('a gate whose `when` is false is passed by policy, unless a protected path changed', () => {
  // w* --> g --> ship
  const plan = planOf({
    w: write,
    g: { needs: 'w', gate: { when: '${{ run.facts.lines > 200 }}' } },
    ship: { needs: 'g', ...pullRequest },
  });
  given(plan, started('w'), changed('w')).decides({
    type: 'passGate',
    phase: phaseId('g'),
    why: '`run.facts.lines` is 1, and a person decides only if `run.facts.lines > 200`',
  });
  given(plan, started('w'), changed('w', HEAD, { protected: ['.github/x.yml'] })).decides({
    type: 'openGate',
    phase: phaseId('g'),
    why: 'protected paths changed: .github/x.yml',
  });
});

test('a `when` that cannot be evaluated opens the gate', () => {
  const plan = planOf({ g: { gate: { when: "${{ fromJSON('{') }}" } } });
  given(plan).decidesWithin({}, expect.objectContaining({ type: 'openGate', phase: 'g' }));
});

test('nothing to approve: an empty change opens no gate and makes no pull request', () => {
  const plan = planOf({
    w: write,
    g: { needs: 'w', gate: {} },
    ship: { needs: 'g', ...pullRequest },
  });
  const reason = 'the change is empty, so there is nothing to approve or deliver';
  const skipped = {
    type: 'phaseSkipped',
    phase: phaseId('g'),
    cause: 'no-change',
    reason,
  } as const;
  given(plan, started('w'), succeeded('w')).decides({ ...skipped, type: 'skipPhase' });
  given(plan, started('w'), succeeded('w'), skipped).decides(
    skip('ship', 'needs `g`, which was skipped'),
  );
  given(plan, started('w'), succeeded('w'), skipped, {
    type: 'phaseSkipped',
    phase: phaseId('ship'),
    cause: 'need',
    reason: 'needs `g`, which was skipped',
  }).decides(finish('no-change'));
});

test('two gates of one environment open one after the other, those of different ones together', () => {
  // w* --> g{gate: release} --> ship ; w --> h{gate: Release} --> ship ; w --> i{gate: staging} --> ship
  const plan = planOf({
    w: write,
    g: { needs: 'w', gate: { environment: 'release' } },
    h: { needs: 'w', gate: { environment: 'Release' } },
    i: { needs: 'w', gate: { environment: 'staging' } },
    ship: { needs: ['g', 'h', 'i'], ...pullRequest },
  });
  const why = 'this gate always asks';
  const open = (phase: string) => ({ type: 'openGate', phase: phaseId(phase), why }) as const;
  const events = [started('w'), changed('w')];
  given(plan, ...events).decides(open('g'), open('i'));
  const both = [...events, opened('g', HEAD), opened('i', HEAD)];
  given(plan, ...both).decides(waitingAt('g'));
  given(plan, ...both, decided('g', 'approve')).decides(open('h'));
});

test('a gate is asked again once, and not before another one of its environment is decided', () => {
  // w* --> g{gate: release} --> ship ; w --> h{gate} --> late* ; g, late --> k{gate: release} --> last
  const plan = planOf({
    w: write,
    g: { needs: 'w', gate: { environment: 'release' } },
    h: { needs: 'w', gate: {} },
    late: { ...write, needs: 'h' },
    k: { needs: ['g', 'late'], gate: { environment: 'release' } },
    ship: { needs: 'g', ...pullRequest },
    last: { needs: 'k', ...pullRequest },
  });
  const other = 'd'.repeat(40) as typeof HEAD;
  const events = [
    started('w'),
    changed('w'),
    opened('g', HEAD),
    opened('h', HEAD),
    decided('g', 'approve'),
    decided('h', 'approve'),
    started('late'),
    changed('late', other),
  ];
  const why = 'this gate always asks';
  const open = (phase: string) => ({ type: 'openGate', phase: phaseId(phase), why }) as const;
  given(plan, ...events).decides(open('k'));
  given(plan, ...events, opened('k', other)).decides(waitingAt('k'));
  given(plan, ...events, opened('k', other), decided('k', 'approve')).decides(open('g'));
});

test('an approval of another change than the one at hand is asked for again', () => {
  // g --> ship ; late* runs after the approval
  const plan = planOf({
    w: write,
    g: { needs: 'w', gate: {} },
    h: { needs: 'w', gate: {} },
    late: { ...write, needs: 'h' },
    ship: { needs: 'g', ...pullRequest },
  });
  const other = 'd'.repeat(40) as typeof HEAD;
  const events = [
    started('w'),
    changed('w'),
    opened('g', HEAD),
    opened('h', HEAD),
    decided('g', 'approve'),
    decided('h', 'approve'),
    started('late'),
    changed('late', other),
  ];
  given(plan, ...events).decides({
    type: 'openGate',
    phase: phaseId('g'),
    why: 'this gate always asks',
  });
  given(plan, ...events, opened('g', other), decided('g', 'approve')).decides({
    type: 'deliver',
    phase: phaseId('ship'),
  });
});

test('a rejected change is not delivered, whatever the delivery says it needs', () => {
  const plan = planOf({
    w: write,
    g: { needs: 'w', gate: {} },
    ship: { needs: 'g', if: 'always()', ...pullRequest },
  });
  given(plan, started('w'), changed('w'), opened('g', HEAD), decided('g', 'reject', 'no')).decides(
    skip('ship', 'the change did not pass `g`'),
  );
});

test('a rejection ends the run as rejected', () => {
  const plan = planOf({ g: { gate: {} }, a: { ...read, needs: 'g' } });
  given(plan, opened('g'), decided('g', 'reject')).decides(skip('a', 'needs `g`, which failed'));
});

test('rework makes the target and everything up to the asker pending, and nothing else', () => {
  // plan --> fix* --> review(asks)   docs(needs fix)
  const plan = planOf({
    plan: read,
    fix: { ...write, needs: 'plan', attempts: 2 },
    docs: { ...read, needs: 'fix' },
    review: {
      ...read,
      needs: 'fix',
      rework: { phase: 'fix', when: "${{ outputs.verdict == 'rework' }}", max: 1 },
    },
  });
  const round = [
    started('plan'),
    succeeded('plan'),
    started('fix'),
    changed('fix'),
    started('docs'),
    succeeded('docs'),
    started('review'),
    succeeded('review', { rework: true, summary: 'Handle the empty list' }),
  ];
  const ask = {
    by: phaseId('review'),
    target: phaseId('fix'),
    pending: [phaseId('fix'), phaseId('review')],
    comment: 'Handle the empty list',
  };
  given(plan, ...round).decides({ type: 'askRework', ...ask });
  const again = given(plan, ...round, { type: 'reworkAsked', ...ask });
  again.decides(run('fix'));
  expect(again.state.phases.get(1)?.messages).toEqual([
    { kind: 'rework', from: 'review', text: 'Handle the empty list' },
  ]);
  given(
    plan,
    ...round,
    { type: 'reworkAsked', ...ask },
    started('fix', 2),
    changed('fix'),
    started('review', 2),
    succeeded('review', { rework: true }),
  ).decides({
    type: 'failPhase',
    phase: phaseId('review'),
    reason: 'rework-exhausted',
    message: expect.stringContaining('`rework.max` of 1 is reached'),
  });
});

test('a gate that was sent back too often is rejected', () => {
  const plan = planOf({ w: write, g: { needs: 'w', gate: { rework: { phase: 'w', max: 1 } } } });
  const ask = {
    type: 'reworkAsked',
    by: phaseId('g'),
    target: phaseId('w'),
    pending: [phaseId('w'), phaseId('g')],
    comment: 'again',
  } as const;
  const once = [
    started('w'),
    changed('w'),
    opened('g', HEAD),
    decided('g', 'rework', 'again'),
    ask,
  ];
  given(plan, ...once).decides(run('w'));
  given(
    plan,
    ...once,
    started('w', 2),
    changed('w'),
    opened('g', HEAD),
    decided('g', 'rework'),
  ).decides({
    type: 'failPhase',
    phase: phaseId('g'),
    reason: 'rejected',
    message: 'rejected: `rework.max` of 1 is reached',
    remedy: expect.stringContaining('--from g`. Or start a new run'),
  });
});

test('an interrupted attempt costs none of the attempts', () => {
  const plan = planOf({ a: read });
  const again = given(plan, started('a'), resumed());
  again.decides(run('a'));
  expect(again.state.phases.get(0)?.tries).toBe(0);
  expect(again.state.phases.get(0)?.attempt).toBe(1);
});

test('a resumed run tries what failed again, and what was skipped behind it', () => {
  const plan = planOf({ a: read, b: { ...read, needs: 'a' } });
  const skipped = {
    type: 'phaseSkipped',
    phase: phaseId('b'),
    cause: 'need',
    reason: 'needs `a`, which failed',
  } as const;
  given(plan, started('a'), failed('a'), skipped, resumed('a', 'b')).decides(run('a'));
});

test('a blocked phase leaves the run blocked until it is answered', () => {
  const plan = planOf({ a: read });
  const blocked = {
    type: 'phaseBlocked',
    phase: phaseId('a'),
    attempt: 1,
    question: 'Which one?',
    session: null,
    usage: null,
    costUsd: null,
    durationMs: 1,
  } as const;
  given(plan, started('a'), blocked).decides({
    type: 'finish',
    outcome: 'blocked',
    next: null,
    phase: phaseId('a'),
  });
  const answered = given(plan, started('a'), blocked, {
    type: 'answerGiven',
    phase: phaseId('a'),
    answer: 'The second',
    actor: 'mona',
  });
  answered.decides(run('a'));
});

test('no attempt starts once the budget is spent', () => {
  const plan = planOf({ a: read, b: { ...read, needs: 'a' } }, { budget: { usd: 1 } });
  const spent = [started('a'), succeeded('a', { costUsd: 1 })];
  const event = {
    type: 'budgetExceeded',
    phase: null,
    limit: 'usd',
    allowed: 1,
    spent: 1,
    stopped: null,
  } as const;
  given(plan, ...spent).decides({ type: 'exceedBudget', event });
  given(plan, ...spent, event).decides({
    type: 'finish',
    outcome: 'over-budget',
    next: null,
    phase: null,
  });
});

test('a phase that run of is waited at', () => {
  const plan = planOf({ a: read, ship: { needs: 'a', deliver: { comment: { body: 'Done' } } } });
  const done = [started('a'), succeeded('a')];
  given(plan, ...done).decidesWithin(
    { may: { work: true, deliver: false, open: true } },
    { type: 'finish', outcome: 'waiting', next: 'deliver', phase: phaseId('ship') },
  );
  given(plan).decidesWithin(
    { until: phaseId('a') },
    { type: 'finish', outcome: 'waiting', next: 'work', phase: phaseId('a') },
  );
  given(plan, ...done).decides({ type: 'deliver', phase: phaseId('ship') });
});

// a --> g{gate} --> ship
test('a process that opens no gates leaves them to one that works, and passes what `when` passes', () => {
  const may = { work: false, deliver: true, open: false };
  const phases = {
    a: read,
    g: { needs: 'a', gate: {} },
    ship: { needs: 'g', deliver: { comment: { body: 'Done' } } },
  };
  const done = [started('a'), succeeded('a')];
  const waits = (next: 'work' | 'gate') =>
    ({ type: 'finish', outcome: 'waiting', next, phase: phaseId('g') }) as const;
  given(planOf(phases), ...done).decidesWithin({ may }, waits('work'));
  given(planOf(phases), ...done, opened('g', BASE)).decidesWithin({ may }, waits('gate'));
  const byPolicy = planOf({ ...phases, g: { needs: 'a', gate: { when: '${{ false }}' } } });
  const passes = {
    type: 'passGate',
    phase: phaseId('g'),
    why: 'the condition `false` is false',
  } as const;
  given(byPolicy, ...done).decidesWithin({ may }, passes);
});

// a --> g{gate} --> b* --> ship
test('what was approved on another commit is not delivered where nobody can be asked again', () => {
  const may = { work: false, deliver: true, open: false };
  const plan = planOf({
    a: read,
    g: { needs: 'a', gate: {} },
    b: write,
    ship: { needs: ['g', 'b'], deliver: { 'pull-request': { title: 'T' } } },
  });
  const events = [started('a'), succeeded('a'), opened('g', BASE), decided('g', 'approve')];
  given(plan, ...events, started('b'), changed('b')).decidesWithin(
    { may },
    { type: 'finish', outcome: 'waiting', next: 'work', phase: phaseId('g') },
  );
});

test('a phase that rests gives its place to others and keeps the run from ending', () => {
  const plan = planOf({ a: { ...read, attempts: 2, backoff: '1s' }, b: read });
  const resting = new Set([phaseId('a')]);
  given(plan, started('a'), failed('a')).decidesWithin({ resting }, run('b'));
  given(plan, started('a'), failed('a'), started('b'), succeeded('b')).decidesWithin({ resting });
});

test('a failure outweighs a rejection, and both outweigh a question', () => {
  const plan = planOf({ a: read, g: { gate: {} }, q: read });
  const blocked = {
    type: 'phaseBlocked',
    phase: phaseId('q'),
    attempt: 1,
    question: 'Why?',
    session: null,
    usage: null,
    costUsd: null,
    durationMs: 1,
  } as const;
  const rejected = [started('q'), blocked, opened('g', BASE), decided('g', 'reject')];
  given(plan, started('a'), succeeded('a'), ...rejected).decides({
    type: 'finish',
    outcome: 'rejected',
    next: null,
    phase: phaseId('g'),
  });
  given(plan, started('a'), failed('a'), ...rejected).decides({
    type: 'finish',
    outcome: 'failed',
    next: null,
    phase: phaseId('a'),
  });
});

// kind --> label; words --> g{gate} --> post
const TRIAGE: Parameters<typeof planOf>[0] = {
  kind: read,
  words: read,
  label: { needs: 'kind', deliver: { labels: { add: ['bug'] } } },
  g: { needs: 'words', gate: { by: 'comment' } },
  post: { needs: 'g', deliver: { comment: { body: 'Hello' } } },
};
const UNTRUSTED = { policy: { untrusted: 'labels' } } as const;
const BOTH_DONE = [started('kind'), succeeded('kind'), started('words'), succeeded('words')];
const WORK_JOB = { may: { work: true, deliver: 'later', open: true } } as const;
const waitsAt = (phase: string, next: 'work' | 'gate' | 'deliver') =>
  ({ type: 'finish', outcome: 'waiting', next, phase: phaseId(phase) }) as const;
const opens = (phase: string) =>
  ({ type: 'openGate', phase: phaseId(phase), why: 'this gate always asks' }) as const;

test('labels that need no approval are added before a gate opens, where a later job adds them', () => {
  const plan = planOf(TRIAGE, UNTRUSTED);
  given(plan, ...BOTH_DONE).decidesWithin(WORK_JOB, waitsAt('label', 'deliver'));
  given(plan, ...BOTH_DONE, succeeded('label')).decidesWithin(WORK_JOB, opens('g'));
});

test.each<[string, Parameters<typeof planOf>, object]>([
  ['without that policy', [TRIAGE], WORK_JOB],
  [
    'for labels and a comment in one phase',
    [
      {
        ...TRIAGE,
        label: { needs: 'kind', deliver: { labels: { add: ['bug'] }, comment: { body: 'A' } } },
      },
      UNTRUSTED,
    ],
    WORK_JOB,
  ],
  [
    'for labels behind the gate',
    [
      { ...TRIAGE, label: { needs: ['kind', 'g'], deliver: { labels: { add: ['bug'] } } } },
      UNTRUSTED,
    ],
    WORK_JOB,
  ],
  [
    'where no later job delivers',
    [TRIAGE, UNTRUSTED],
    { may: { work: true, deliver: false, open: true } },
  ],
])('no gate waits for labels %s', (_, [phases, more], limits) => {
  given(planOf(phases, more), ...BOTH_DONE).decidesWithin(limits, opens('g'));
});

test('a job that may deliver labels alone adds these, opens a gate that a comment decides, and leaves the rest', () => {
  const limits = {
    may: { work: false, deliver: new Set([phaseId('label')]), open: 'by-comment' },
  } as const;
  const plan = planOf(TRIAGE, UNTRUSTED);
  const label = { type: 'deliver', phase: phaseId('label') } as const;
  given(plan, ...BOTH_DONE).decidesWithin(limits, label);
  const labelled = [...BOTH_DONE, succeeded('label')];
  given(plan, ...labelled).decidesWithin(limits, opens('g'));
  given(plan, ...labelled, opened('g', BASE)).decidesWithin(limits, waitsAt('g', 'gate'));
  const approved = [...labelled, opened('g', BASE), decided('g', 'approve')];
  given(plan, ...approved).decidesWithin(limits, waitsAt('post', 'deliver'));
  const atRelease = planOf({ ...TRIAGE, g: { needs: 'words', gate: { environment: 'release' } } });
  given(atRelease, ...labelled).decidesWithin(limits, waitsAt('g', 'work'));
});
