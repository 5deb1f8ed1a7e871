import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitOf } from '../../../src/core/lib/brands.ts';
import { PASSED_OVER, type RunEvent } from '../../../src/core/run/event.ts';
import { evolve } from '../../../src/core/run/evolve/evolve.ts';
import { eventLines, nameWidth } from '../../../src/core/text/terminal/event-line.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { event as anyEvent } from '../../rig/events.ts';
import { runOf } from '../../rig/run-id.ts';
import {
  begun,
  broke,
  done,
  facts,
  finishedAs,
  id,
  plan,
  started,
  stateOf,
  toGate,
  waiting,
} from './scene.ts';

const text = { plan, paint: unpainted, width: nameWidth(plan) };

/** The lines of the last events of a journal. */
function told(past: readonly RunEvent[], ...events: readonly RunEvent[]): string {
  let state = stateOf(past);
  const lines = events.flatMap((event) => {
    state = evolve(plan, state, event);
    return eventLines(text, state, event);
  });
  return `\n${lines.join('\n')}\n`;
}

test('a summary that is too long for a line names the command that shows all of it', () => {
  const past = [started, begun('reproduce', 1, null)];
  const of = (summary: string): string => told(past, done('reproduce', { summary }));
  expect(of('word '.repeat(80))).toContain('word… `phasegate log 7f3a9c2e reproduce`');
  expect(of('word '.repeat(20))).not.toContain('phasegate log');
});

test('a gate that ends after its last rework says so once', () => {
  const message = 'rejected: `rework.max` of 1 is reached: Spaces!';
  expect(told(toGate, broke('approve', { reason: 'rejected', message }))).toMatch(
    /failed, .*: rejected: `rework\.max` of 1 is reached: Spaces!\n/,
  );
});

test.each(['rejected', 'verify-failed'] as const)(
  'the message of a failure by %s is one line',
  (reason) => {
    const message = 'no\u0000\u001b[2J\n::error::x ##[error]\u009b1m';
    const lines = told(toGate, broke('approve', { reason, message })).slice(1, -1).split('\n');
    expect(lines[0]).toContain('error::x ## [error]');
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}|^\s*::|##\[/u);
  },
);

test('a run up to its gate', () => {
  const [first, ...rest] = waiting;
  expect(first).toBe(started);
  expect(told([started], started, ...rest)).toMatchInlineSnapshot(`
    "
    › run        started: fix-failing-tests, run 7f3a9c2e, on phasegate/fix-failing-tests/7f3a9c2e
    › reproduce  started
    ✓ reproduce  succeeded, 0.8 s: 2 of 12 tests failed
    › diagnose   started, coder, opus
    ✓ diagnose   succeeded, 2.1 s, $0.0087: merge() compares ends as text
    › fix        started, attempt 1 of 3, coder, opus
    ↻ fix        attempt 1 of 3 failed, 1.2 s, $0.01: verify-failed: \`npm test\` exited with code 1
        │ > test
        │ not ok 3 - merges touching intervals
        │ : :error::boo
    › fix        started, attempt 2 of 3, coder, opus
    ✓ fix        succeeded after 2 attempts, 3.1 s, $0.03: Fixed the interval merge
        put back: package-lock.json
    › review     started, coder, opus
    ✓ review     succeeded, 0.9 s, $0.0040: Right, and nothing else
    ⏸ approve    waits for a person (environment \`release\`): protected paths changed: deploy/run.sh
    ⏸ run        waiting at \`approve\`, 7.1 s, $0.04
    "
  `);
});

test('a rebase tells its base and what has to hold again', () => {
  const [base, from, commit] = ['b', 'c', 'd'].map((letter) => commitOf(letter.repeat(40)));
  if (!base || !from || !commit) throw new Error('no commits');
  const rebased = { type: 'runRebased', from, base, facts, again: [id('review')] } as const;
  const verify = [id('fix')];
  expect(
    told(
      waiting,
      { ...rebased, commit, verify },
      { type: 'rebaseVerified' },
      { ...rebased, commit: base, again: [], verify },
      { type: 'rebaseFailed', message: 'it does\nnot hold' },
    ),
  ).toMatchInlineSnapshot(`
    "
    ↻ run        rebased onto bbbbbbbb, again: review
    ✓ run        verified again on the new base
    ↻ run        rebased onto bbbbbbbb, which already contains the change
    ✗ run        it does not hold
    "
  `);
});

test('the last failure has the remedy, one to be tried again has not', () => {
  const failing = (attempt: number): readonly RunEvent[] => [
    begun('fix', attempt),
    broke('fix', { attempt, output: `1\n2\n3\n4\n5\n6\n7\n\n` }),
  ];
  const past = toGate.slice(0, 5);
  expect(told(past, ...[1, 2, 3].flatMap(failing))).toMatchInlineSnapshot(`
    "
    › fix        started, attempt 1 of 3, coder, opus
    ↻ fix        attempt 1 of 3 failed, 1.2 s: verify-failed: \`npm test\` exited with code 1
        │ 2
        │ 3
        │ 4
        │ 5
        │ 6
        │ 7
    › fix        started, attempt 2 of 3, coder, opus
    ↻ fix        attempt 2 of 3 failed, 1.2 s: verify-failed: \`npm test\` exited with code 1
        │ 2
        │ 3
        │ 4
        │ 5
        │ 6
        │ 7
    › fix        started, attempt 3 of 3, coder, opus
    ✗ fix        attempt 3 of 3 failed, 1.2 s: verify-failed: \`npm test\` exited with code 1
        │ 2
        │ 3
        │ 4
        │ 5
        │ 6
        │ 7
        → Read verify.log in its record; raise \`attempts\`, or make the prompt clearer.
    "
  `);
});

test.each([
  ['path-violation', 1, true],
  ['auth', 2, true],
  // All attempts are used up.
  ['path-violation', 3, false],
  ['verify-failed', 1, false],
] as const)(
  '%s at attempt %d: whether the line says why no attempt follows',
  (reason, last, isSaid) => {
    const before = Array.from({ length: last - 1 }, (_, at) => [
      begun('fix', at + 1),
      broke('fix', { attempt: at + 1 }),
    ]).flat();
    const end = [begun('fix', last), broke('fix', { attempt: last, reason })];
    const said = told(toGate.slice(0, 5), ...before, ...end);
    expect(said.includes(`no further attempt: \`${reason}\` is never tried again`)).toBe(isSaid);
  },
);

test('a rate limit says when the phase is tried again, and costs no attempt', () => {
  const limited = broke('fix', { reason: 'rate-limit', message: '429', retryAfterMs: 30_000 });
  expect(told(toGate.slice(0, 6), limited, begun('fix', 2))).toMatchInlineSnapshot(`
    "
    ↻ fix        attempt 1 of 3 failed, 1.2 s: rate-limit: 429
        next attempt in 30 s
    › fix        started, attempt 2, 1 of 3 in this round, coder, opus
    "
  `);
});

test('attempts are counted on over the rounds of a rework', () => {
  const asked = done('review', { rework: true, summary: 'Say why' });
  const [fix, review] = [id('fix'), id('review')];
  const rework: RunEvent = {
    type: 'reworkAsked',
    by: review,
    target: fix,
    pending: [fix, review],
    comment: 'Say why',
  };
  expect(told(toGate.slice(0, 10), asked, rework, begun('fix', 3))).toMatchInlineSnapshot(`
    "
    ↻ review     succeeded, 0.8 s: Say why
    ↻ review     sent back to \`fix\`: Say why
    › fix        started, attempt 3, 1 of 3 in this round, coder, opus
    "
  `);
});

test('decisions, questions and answers', () => {
  const decided = (decision: 'approve' | 'reject' | 'rework', comment: string): RunEvent => ({
    type: 'gateDecided',
    phase: id('approve'),
    decision,
    actor: 'mara',
    comment,
    proof: 'local',
    approval: null,
  });
  const byPolicy: RunEvent = {
    type: 'gateDecided',
    phase: id('approve'),
    decision: 'approve',
    actor: 'policy',
    comment: '`when` is false: run.facts.lines > 60',
    proof: 'policy',
    approval: null,
  };
  expect(
    told(toGate, decided('approve', ''), decided('reject', 'no\n::warning::'), byPolicy),
  ).toMatchInlineSnapshot(`
    "
    ✓ approve    approved by mara
    ✗ approve    rejected by mara: no : :warning::
    ✓ approve    passed by policy: \`when\` is false: run.facts.lines > 60
    "
  `);
  expect(told(toGate, decided('rework', 'Add a test'))).toMatchInlineSnapshot(`
    "
    ↻ approve    sent back by mara: Add a test
    "
  `);
  const asked: RunEvent = {
    type: 'phaseBlocked',
    phase: id('fix'),
    attempt: 1,
    question: 'Which branch?',
    session: null,
    usage: null,
    costUsd: null,
    durationMs: 5,
  };
  const answer: RunEvent = {
    type: 'answerGiven',
    phase: id('fix'),
    answer: 'main',
    actor: 'mara',
  };
  expect(
    told(toGate.slice(0, 6), asked, finishedAs('blocked', 'fix'), answer),
  ).toMatchInlineSnapshot(`
    "
    ⏸ fix        blocked: Which branch?
    ⏸ run        blocked at \`fix\`, 2.9 s, $0.0087
    › fix        answered by mara: main
    "
  `);
});

test('resumed, reused, skipped, over budget', () => {
  const resumed: RunEvent = {
    type: 'runResumed',
    phasegate: '0.1.0',
    actor: 'mara',
    recovered: [],
    again: ['reproduce', 'diagnose', 'fix', 'review', 'approve', 'ship'].map(id),
    budgetUsd: null,
    pipeline: null,
  };
  const reused: RunEvent = {
    type: 'phaseReused',
    phase: id('reproduce'),
    from: runOf('1234abcd'),
    summary: 'as before',
    ...PASSED_OVER,
  };
  const skipped: RunEvent = {
    type: 'phaseSkipped',
    phase: id('diagnose'),
    cause: 'condition',
    reason: '`if` was false',
  };
  const exceeded: RunEvent = {
    type: 'budgetExceeded',
    phase: null,
    limit: 'time',
    allowed: 60_000,
    spent: 61_000,
    stopped: null,
  };
  expect(
    told([started], resumed, reused, skipped, exceeded, finishedAs('over-budget')),
  ).toMatchInlineSnapshot(`
    "
    › run        resumed by mara: fix-failing-tests, run 7f3a9c2e, again: reproduce, diagnose, fix, review, approve and 1 more
    ✓ reproduce  reused from 1234abcd: as before
    ○ diagnose   skipped: \`if\` was false
    ⏸ run        over budget: spent 1 m 01 s of 1 m 00 s
    ⏸ run        over-budget
    "
  `);
});

test('deliveries', () => {
  const delivery = { phase: id('ship'), delivery: 0, kind: 'pull-request' };
  const passed: readonly RunEvent[] = [
    begun('ship', 1, null),
    { type: 'deliveryStarted', ...delivery },
    {
      type: 'deliveryMade',
      ...delivery,
      where: 'pull request 7',
      url: 'https://example.org/7',
      number: 7,
    },
    { type: 'deliveryFailed', ...delivery, message: 'the branch is protected' },
    finishedAs('succeeded'),
  ];
  expect(told(toGate, ...passed)).toMatchInlineSnapshot(`
    "
    › ship       started
    › ship       delivering pull-request
    ✓ ship       delivered pull-request: pull request 7 https://example.org/7
    ✗ ship       failed to deliver pull-request: the branch is protected
    ✓ run        succeeded, 7.1 s, $0.04
    "
  `);
});

test('whatever stands in an event, its lines hold no control character and no command', () => {
  const [first] = toGate.slice(0, 1);
  expect(first).toBe(started);
  fc.assert(
    fc.property(anyEvent, (any) => {
      const event = { ...any, ...atHome(any) } as RunEvent;
      const lines = eventLines(text, evolve(plan, stateOf(toGate), event), event);
      for (const line of lines) {
        expect(line).not.toMatch(/\p{Cc}/u);
        expect(line).not.toMatch(/^\s*::|##\[/);
      }
    }),
  );
});

/** The event's phases as those of the plan. */
function atHome(event: RunEvent) {
  return {
    ...('phase' in event && event.phase !== null ? { phase: id('fix') } : {}),
    ...(event.type === 'reworkAsked'
      ? { by: id('review'), target: id('fix'), pending: [id('fix')] }
      : {}),
    ...('more' in event
      ? { more: event.more?.map((one) => ({ ...one, target: id('fix') })) ?? [] }
      : {}),
    ...('again' in event ? { again: [id('fix')], recovered: [] } : {}),
    ...('stopped' in event ? { stopped: event.type === 'runFinished' ? [] : null } : {}),
    ...('evidence' in event ? { evidence: facts } : {}),
  };
}
