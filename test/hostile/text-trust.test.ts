import { expect, test } from 'vitest';
import { deliverable } from '../../src/action/trusted.ts';
import { marked } from '../../src/core/gate/run-mark.ts';
import type { TriggerFacts } from '../../src/core/gate/trust.ts';
import { phaseId } from '../../src/core/lib/brands.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { GateDecided, RunEvent } from '../../src/core/run/event.ts';
import { trustIn } from '../../src/github/trust.ts';
import { decided, given, opened, planOf } from '../core/given.ts';
import { recorded } from '../core/text/scene.ts';
import { commentScene, MARK } from '../gates/comment-scene.ts';
import { startRun } from '../rig/actions/start.ts';
import { few } from '../rig/long.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';
import { refusalOf } from '../rig/refusal.ts';

few(15);

/** Ann may write, eve may read. */
async function trusted(start: Partial<Omit<TriggerFacts, 'permission'>>): Promise<string> {
  await using here = await commentScene();
  const trust = await trustIn(here.client, {
    event: 'issues',
    actor: 'ann',
    github: { event: {} },
    bots: [],
    ...start,
  });
  return trust.type === 'trusted' ? 'trusted' : `${trust.type}: ${trust.reason}`;
}

const pull = (fork: string) => ({
  event: {
    pull_request: {
      head: { repo: { full_name: fork } },
      base: { repo: { full_name: 'acme/widgets' } },
    },
  },
});

/** With the pull request that was looked up for it. */
const failedCheck = {
  event: {
    workflow_run: { id: 9 },
    pull_request: { number: 7, ...pull('acme/widgets').event.pull_request },
  },
};

test.each<[string, Partial<TriggerFacts>, string]>([
  ['who may write', {}, 'trusted'],
  [
    'an outsider with an issue',
    { actor: 'eve' },
    'read-only: eve has no write access to this repository',
  ],
  ['nobody', { actor: 'nobody' }, 'read-only: nobody has no write access to this repository'],
  [
    'an outsider with a command',
    { actor: 'eve', event: 'issue_comment' },
    'refused: eve has no write access to this repository',
  ],
  [
    'an outsider with a review',
    { actor: 'eve', event: 'pull_request_review' },
    'refused: eve has no write access to this repository',
  ],
  [
    'an outsider with a command on an issue',
    {
      actor: 'eve',
      event: 'issue_comment',
      github: { event: { issue: { number: 1 }, comment: { body: '/phasegate run x' } } },
    },
    'refused: eve has no write access to this repository',
  ],
  [
    'an outsider with a question on a pull request',
    {
      actor: 'eve',
      event: 'issue_comment',
      github: { event: { issue: { number: 1, pull_request: {} }, comment: { body: 'Why?' } } },
    },
    'refused: eve has no write access to this repository',
  ],
  [
    'an outsider with a question on an issue',
    {
      actor: 'eve',
      event: 'issue_comment',
      github: { event: { issue: { number: 1 }, comment: { body: 'Why?' } } },
    },
    'read-only: eve has no write access to this repository',
  ],
  [
    'an outsider with a dispatch',
    { actor: 'eve', event: 'workflow_dispatch' },
    'read-only: eve has no write access to this repository',
  ],
  ['a bot', { actor: 'renovate[bot]' }, 'refused: renovate[bot] is a bot that is not trusted'],
  [
    'a bot with nearly the name',
    { actor: 'Renovate[bot]', bots: ['renovate[bot]'] },
    'refused: Renovate[bot] is a bot that is not trusted',
  ],
  ['a bot by name', { actor: 'renovate[bot]', bots: ['renovate[bot]'] }, 'trusted'],
  [
    'a workflow that goes on',
    { actor: 'github-actions[bot]', event: 'workflow_dispatch' },
    'trusted',
  ],
  ['the clock', { actor: 'eve', event: 'schedule' }, 'trusted'],
  [
    'a bot whose commit on the branch of a run failed',
    { actor: 'app[bot]', event: 'workflow_run', github: failedCheck },
    'trusted',
  ],
  ['who may write, with a failed check', { event: 'workflow_run', github: failedCheck }, 'trusted'],
  [
    'an outsider with a failed check',
    { actor: 'eve', event: 'workflow_run', github: failedCheck },
    'refused: eve has no write access to this repository',
  ],
  [
    'a bot with a workflow run that is about no pull request of a run',
    { actor: 'app[bot]', event: 'workflow_run', github: { event: { workflow_run: { id: 9 } } } },
    'refused: app[bot] is a bot that is not trusted',
  ],
  [
    'a bot with the same payload in another event',
    { actor: 'app[bot]', event: 'pull_request', github: failedCheck },
    'refused: app[bot] is a bot that is not trusted',
  ],
])('row 03: %s', async (_, start, trust) => {
  expect(await trusted(start)).toBe(trust);
});

const PLAN = planOf({ ship: { deliver: { comment: { body: 'Hello' } } } });
/** The gate `approve` stands before the delivery, `late` behind it. */
const GATED = planOf({
  approve: { gate: {} },
  ship: { needs: 'approve', deliver: { comment: { body: 'Hello' } } },
  late: { needs: 'ship', gate: {} },
  after: { needs: 'late', deliver: { comment: { body: 'Bye' } } },
});
const started = (
  event: string,
  actor: string,
  plan: Plan = PLAN,
  events: readonly RunEvent[] = [],
) => ({
  events: recorded(events),
  plan,
  state: { ...given(plan, ...events).state, github: { event_name: event, actor, event: {} } },
});

test('row 03: what an outsider started is delivered only behind a gate that a person decided', async () => {
  await using here = await commentScene();
  const job = { github: async () => here.client };
  const refusal = await refusalOf(deliverable(job, started('issues', 'eve')));
  expect([refusal.message, refusal.remedy]).toMatchInlineSnapshot(`
    [
      "Untrusted triggers need a gate before a delivery: eve has no write access to this repository.",
      "Add a \`gate\` before the delivery, so that a person with write access decides. For labels alone, \`policy: { untrusted: labels }\` needs none.",
    ]
  `);
  const eves = (proof: GateDecided['proof'], gate = 'approve') =>
    started('issues', 'eve', GATED, [
      opened(gate),
      { ...decided(gate, 'approve'), actor: 'ann', proof },
    ]);
  for (const proof of ['policy', 'local'] as const) await refusalOf(deliverable(job, eves(proof)));
  for (const proof of ['environment', 'comment'] as const) await deliverable(job, eves(proof));
  // The gate before it is being decided in this job.
  await deliverable(job, started('issues', 'eve', GATED, [opened('approve')]));
  const over = {
    type: 'phaseSkipped',
    phase: phaseId('approve'),
    cause: 'condition',
    reason: '',
  } as const;
  const late = { ...decided('late', 'approve'), proof: 'comment' } as const;
  const elsewhere = [over, opened('late'), late];
  await refusalOf(deliverable(job, started('issues', 'eve', GATED, elsewhere)));
  await deliverable(job, started('issues', 'ann'));
  await deliverable(job, started('workflow_dispatch', 'eve'));
});

test('row 03: nor does a job that may do both deliver it', async () => {
  const workflow = `on: { issues: { types: [opened] } }
permissions: {}
jobs:
  all:
    runs-on: ubuntu-24.04
    permissions: { contents: write, pull-requests: write, actions: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: { persist-credentials: false, fetch-depth: 0 }
      - uses: phasegate/phasegate@v0.1.0
        with: { pipeline: p.yml, mode: all }
`;
  const pipeline = {
    version: 1,
    name: 'p',
    phases: {
      write: { run: 'echo b > b.txt; echo Done.', access: 'write' },
      ship: { needs: 'write', deliver: { 'pull-request': { title: 'It', body: 'Done.' } } },
    },
  };
  await using hub = await phasegateHub({
    files: { 'p.yml': JSON.stringify(pipeline) },
    workflows: { 'all.yml': workflow },
  });
  hub.actions.permissions.set('ann', 'write');
  const pulls: unknown[] = [];
  const warned: unknown[] = [];
  for (const actor of ['eve', 'ann']) {
    const payload = { issue: { number: 1, title: 'Please', body: 'Do it.' } };
    const run = await startRun(hub, 'all.yml', { event: 'issues', actor, payload });
    const { log, annotations } = (await run.ended()).job('all');
    warned.push(annotations.map(({ title, message }) => `${title}: ${message.split('\n', 1)[0]}`));
    pulls.push([actor, log.at(-1)?.split(':', 1)[0], hub.world.threads.length]);
  }
  expect(pulls).toEqual([
    ['eve', 'waiting', 0],
    ['ann', 'succeeded', 1],
  ]);
  expect(warned[0]).toMatchInlineSnapshot(`
    [
      "Phasegate: Mode \`all\` runs agents in a job with write permission. Use \`work\` and \`deliver\` in two jobs instead.",
      "Phasegate: unsafe workflow: Several runs of the job \`all\` can spend at the same time.",
      "Phasegate: unsafe workflow: Agents run in the job \`all\`, whose token has write permission: contents, pull-requests.",
    ]
  `);
});

test('row 05: a pull request from a fork is only looked at, even one by who may write', async () => {
  expect(await trusted({ event: 'pull_request', github: pull('ann/widgets') })).toBe(
    'read-only: the pull request comes from a fork, ann/widgets',
  );
  expect(await trusted({ event: 'pull_request', github: pull('acme/widgets') })).toBe('trusted');
});

test('row 26: a comment of ours, or a copy of one, starts nothing', async () => {
  const github = { event: { comment: { body: marked('Waiting.', MARK) } } };
  for (const actor of ['ann', 'github-actions[bot]']) {
    expect(await trusted({ event: 'issue_comment', actor, github, bots: [actor] })).toBe(
      'refused: Phasegate wrote the comment',
    );
  }
});
