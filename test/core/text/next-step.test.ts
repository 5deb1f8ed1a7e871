import { expect, test } from 'vitest';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { deliveryWord } from '../../../src/core/run/show/deliveries.ts';
import { noPullRequest } from '../../../src/core/text/no-pull-request.ts';
import { nextStep, nextStepLines } from '../../../src/core/text/terminal/next-step.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { begun, broke, finishedAs, id, plan, started, stateOf, toGate, waiting } from './scene.ts';

const told = (...events: readonly RunEvent[]): string =>
  `\n${nextStepLines(nextStep(plan, stateOf(events)), { paint: unpainted, columns: 200 }).join('\n')}\n`;

test('a run without an end is under way, or died', () => {
  expect(told(started)).toMatchInlineSnapshot(`
    "
    The run is in progress, or its process died.
      phasegate watch 7f3a9c2e   follow the run
      phasegate resume 7f3a9c2e  resume, if its process died
    "
  `);
});

test('a run that succeeded says where the work is', () => {
  expect(told(...toGate, finishedAs('succeeded'))).toMatchInlineSnapshot(`
    "
    Done. 1 file changed, on branch phasegate/fix-failing-tests/7f3a9c2e.
      git merge phasegate/fix-failing-tests/7f3a9c2e  merge the change into the current branch
    "
  `);
  expect(told(started, finishedAs('succeeded'))).toMatchInlineSnapshot(`
    "
    Done. No file was changed.
    "
  `);
  const delivered: RunEvent = {
    type: 'deliveryMade',
    phase: id('ship'),
    delivery: 0,
    kind: 'pull-request',
    where: 'pull request 7',
    url: 'https://example.org/7',
    number: 7,
  };
  expect(told(...toGate, delivered, finishedAs('succeeded'))).toMatchInlineSnapshot(`
    "
    Done. Pull request: https://example.org/7
    "
  `);
  expect(told(started, finishedAs('no-change'))).toMatchInlineSnapshot(`
    "
    Done. The change is empty, so nothing was delivered.
    "
  `);
});

test('a failure that only a new run mends does not advise to resume', () => {
  const failed = broke('reproduce', {
    reason: 'setup-failed',
    message: 'what `setup` installed in `venv` was undone, because git does not ignore it',
    remedy: 'Add `venv/` to .gitignore and commit it, then start a new run.',
  });
  const text = told(
    started,
    begun('reproduce', 1, null),
    failed,
    finishedAs('failed', 'reproduce'),
  );
  expect(text).toContain('then start a new run.');
  expect(text).not.toContain('phasegate resume');
});

test('a failed run says which phase, why, and what to do', () => {
  const failed = broke('reproduce', { reason: 'exit-code', message: 'exited with code 1' });
  expect(
    told(started, begun('reproduce', 1, null), failed, finishedAs('failed', 'reproduce')),
  ).toMatchInlineSnapshot(`
    "
    \`reproduce\` failed (exit-code): exited with code 1. Read verify.log in its record; raise \`attempts\`, or make the prompt clearer.
      phasegate resume 7f3a9c2e                   retry the failed phases
      phasegate resume 7f3a9c2e --accept-changes  the same, with the current pipeline file
    "
  `);
});

/** The pipeline of the scene up to the rework of \`fix\`, which fails. */
const reworkFailed = (phase = 'fix'): readonly RunEvent[] => [
  ...toGate,
  {
    type: 'reworkAsked',
    by: id('approve'),
    target: id('fix'),
    pending: [id('fix')],
    comment: 'No',
  },
  begun(phase, 3),
  broke(phase, { attempt: 3, reason: 'no-change-made', message: 'changed nothing' }),
  finishedAs('failed', phase),
];

test('a failed run names the branch of its earlier change and who sent it back, and offers no merge', () => {
  const lines = told(...reworkFailed())
    .trim()
    .split('\n');
  expect(lines[0]).toMatch(
    /The change from before the rework is on branch phasegate\/fix-failing-tests\/7f3a9c2e\. `approve` sent it back: No\. No gate asks about that change any more: /,
  );
  const typed = lines.map((line) => line.trim().split(/ {2,}/)[0] ?? '');
  expect(typed.filter((line) => line.startsWith('phasegate'))).toEqual([
    'phasegate resume 7f3a9c2e',
    'phasegate resume 7f3a9c2e --accept-changes',
    'phasegate diff 7f3a9c2e',
  ]);
  // Another phase failed, which was not sent back.
  const other = told(...reworkFailed('review'));
  expect(other).toContain('The change so far is on branch phasegate/fix-failing-tests/7f3a9c2e.');
  expect(other).toContain('phasegate diff 7f3a9c2e');
  expect(other).not.toContain('git merge');
});

test('a resume says which counts start again', () => {
  const failing = [1, 2, 3].flatMap((attempt) => [
    begun('fix', attempt),
    broke('fix', { attempt }),
  ]);
  const failed = [...toGate.slice(0, 5), ...failing, finishedAs('failed', 'fix')];
  expect(told(...failed)).toContain(
    'retry the failed phases; `fix`: attempts start again: at most 3',
  );
  const used = {
    reason: 'rework-exhausted',
    message: '`rework.max` of 2 is reached',
    remedy: 'Raise `max` of the `rework` in the pipeline file.',
  } as const;
  const exhausted = [...toGate.slice(0, -2), broke('review', used), finishedAs('failed', 'review')];
  expect(told(...exhausted)).toContain(
    'retry the failed phases; `review`: reworks start again: at most 2',
  );
});

test('a branch that somebody else has is not offered for a merge', () => {
  const delivery = { phase: id('ship'), delivery: 0, url: null, number: null };
  const made = (kind: string, where: string): RunEvent => ({
    ...{ type: 'deliveryMade', kind, where },
    ...delivery,
  });
  const after = (...events: readonly RunEvent[]) =>
    told(...toGate, ...events, finishedAs('succeeded'));
  expect(after(made('commit', 'main'))).not.toContain('git merge');
  // The text of the pull request is only in the folder of the run.
  expect(after(made('pull-request', 'not delivered: no token'))).toContain('git merge');
});

test('a run that waits says for what', () => {
  expect(told(...waiting)).toMatchInlineSnapshot(`
    "
    Waiting at gate \`approve\` (environment \`release\`): protected paths changed: deploy/run.sh.
      phasegate approve 7f3a9c2e               continue the run
      phasegate reject 7f3a9c2e                end the run
      phasegate rework 7f3a9c2e --comment "…"  send the work back to \`fix\`
    "
  `);
  expect(told(...toGate, finishedAs('waiting', 'ship', 'deliver'))).toMatchInlineSnapshot(`
    "
    Waiting before \`ship\`, as requested.
      phasegate resume 7f3a9c2e  continue the run
    "
  `);
  expect(
    told(...toGate.slice(0, -1), finishedAs('waiting', 'approve', 'gate')),
  ).toMatchInlineSnapshot(`
    "
    Waiting before \`approve\`, as requested.
      phasegate resume 7f3a9c2e  continue the run
    "
  `);
  expect(told(started, finishedAs('waiting', 'reproduce', 'work'))).toMatchInlineSnapshot(`
    "
    Waiting before \`reproduce\`, as requested.
      phasegate resume 7f3a9c2e  continue the run
    "
  `);
});

test('a blocked run passes the question on', () => {
  const asked: RunEvent = {
    type: 'phaseBlocked',
    phase: id('fix'),
    attempt: 1,
    question: 'May I drop\nNode 18?',
    session: null,
    usage: null,
    costUsd: null,
    durationMs: 1,
  };
  expect(told(...toGate.slice(0, 6), asked, finishedAs('blocked', 'fix'))).toMatchInlineSnapshot(`
    "
    \`fix\` asks:
      > May I drop
      > Node 18?
      phasegate answer 7f3a9c2e fix "…"  answer
    "
  `);
});

test('a run over its budget says how far, and how to go on', () => {
  const exceeded = (limit: 'usd' | 'tokens' | 'time', phase: string | null): RunEvent => ({
    type: 'budgetExceeded',
    phase: phase === null ? null : id(phase),
    limit,
    allowed: 5000,
    spent: 5100,
    stopped: null,
  });
  const end = finishedAs('over-budget');
  expect(told(started, exceeded('usd', null), end)).toMatchInlineSnapshot(`
    "
    The run spent $5100.00 of $5000.00.
      phasegate resume 7f3a9c2e --budget +2  raise the limit by $2, and resume
      phasegate cancel 7f3a9c2e              end the run; it can be resumed
    "
  `);
  expect(told(started, exceeded('tokens', 'fix'), end)).toMatchInlineSnapshot(`
    "
    \`fix\` spent 5.1k tokens of 5k tokens. Raise \`budget.tokens\` in the pipeline file first.
      phasegate resume 7f3a9c2e --accept-changes  resume with the new limit
      phasegate cancel 7f3a9c2e                   end the run; it can be resumed
    "
  `);
  expect(told(started, exceeded('time', null), end)).toMatchInlineSnapshot(`
    "
    The run spent 5.1 s of 5.0 s. Raise \`budget.time\` in the pipeline file first.
      phasegate resume 7f3a9c2e --accept-changes  resume with the new limit
      phasegate cancel 7f3a9c2e                   end the run; it can be resumed
    "
  `);
});

test('a rejected run gives the word of the one who said no', () => {
  const rejected: RunEvent = {
    type: 'gateDecided',
    phase: id('approve'),
    decision: 'reject',
    actor: 'mara',
    comment: 'Not like this.',
    proof: 'local',
    approval: null,
  };
  expect(told(...toGate, rejected, finishedAs('rejected', 'approve'))).toMatchInlineSnapshot(`
    "
    \`approve\` was rejected by mara: Not like this. The run has ended. Ask there again, with the same change, or start a new run.
      phasegate resume 7f3a9c2e --from approve       ask there again, with the same change
      phasegate run pipelines/fix-failing-tests.yml  start a new run
    "
  `);
});

test('a rejected run of an item names what becomes of the item', () => {
  const rejected: RunEvent = {
    type: 'gateDecided',
    phase: id('approve'),
    decision: 'reject',
    actor: 'mara',
    comment: '',
    proof: 'local',
    approval: null,
  };
  const [first, ...others] = toGate;
  const ofItem = first?.type === 'runStarted' ? [{ ...first, item: { id: 'tg-1' } }] : [];
  expect(
    told(...ofItem, ...others, rejected, finishedAs('rejected', 'approve')),
  ).toMatchInlineSnapshot(`
    "
    \`approve\` was rejected by mara. The run has ended. Restart its item, or close it.
      phasegate backlog retry tg-1 "…"  restart its item
      phasegate backlog close tg-1      close it
    "
  `);
});

test('the other ends', () => {
  expect(told(started, finishedAs('cancelled'))).toMatchInlineSnapshot(`
    "
    Cancelled. No phase had finished.
      phasegate resume 7f3a9c2e  continue the run
    "
  `);
  expect(told(started, finishedAs('stale'))).toMatchInlineSnapshot(`
    "
    The base branch moved, so the run is stale. Start a new run from the new base.
    "
  `);
  expect(told(started, finishedAs('invalid'))).toMatchInlineSnapshot(`
    "
    The pipeline file has errors: see \`phasegate check\`.
    "
  `);
});

test('the end says what became of a delivery, and why not, whole', () => {
  const made = (where: string): RunEvent => ({
    type: 'deliveryMade',
    phase: id('ship'),
    delivery: 0,
    kind: 'pull-request',
    ...{ where, url: null, number: null },
  });
  const pushed = `branch b pushed to origin; pull request not created, because the remote is not on GitHub: its title and body are in /${'long/'.repeat(30)}1`;
  const text = (where: string): string =>
    told(...toGate, made(where), finishedAs('succeeded')).replace(/\s+/g, ' ');
  expect(text(pushed)).toContain(`No pull request: ${pushed} git merge`);
  expect(text('not delivered: there is no remote; the content is in /x')).toContain(
    'Not delivered: pull-request, because there is no remote; the content is in /x git merge',
  );
  expect(deliveryWord([made(pushed)])).toBe('pushed');
  expect(deliveryWord([made(`web: ${pushed}`)])).toBe('pushed');
  expect(
    deliveryWord([made(pushed.replace('pushed to origin', 'created in this repository'))]),
  ).toBe('undelivered');
  expect(deliveryWord([])).toBe('');
  expect(noPullRequest(plan, stateOf([...toGate, made(pushed), finishedAs('succeeded')]))).toEqual({
    word: 'none',
    why: pushed,
  });
});

test('a failure shows the line of the output that tells why', () => {
  const failed = broke('reproduce', {
    reason: 'exit-code',
    message: 'exited with code 1',
    output: 'running 3 tests\nnot ok 2 - totals are numbers\n1 of 3 tests failed\n',
  });
  expect(
    told(started, begun('reproduce', 1, null), failed, finishedAs('failed', 'reproduce')),
  ).toContain('exited with code 1. It printed: `not ok 2 - totals are numbers`.');
});
