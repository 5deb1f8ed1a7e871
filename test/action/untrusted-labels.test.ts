import { expect, test } from 'vitest';
import { deliverable } from '../../src/action/trusted.ts';
import { labelsAlone, namesLabel } from '../../src/core/gate/untrusted-labels.ts';
import { phaseId } from '../../src/core/lib/brands.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { given, planOf, succeeded } from '../core/given.ts';
import { type BacklogWorld, backlogApi, backlogWorld } from '../rig/github/backlog-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, type Route, TOKEN } from '../rig/github/server.ts';
import { refusalOf } from '../rig/refusal.ts';

const POLICY: NonNullable<PipelineFile['policy']> = { untrusted: 'labels', isolation: 'required' };
const KIND = { labels: { add: ['${{ needs.classify.outputs.kind }}'] } };
type Deliver = NonNullable<
  Extract<PipelineFile['phases'][string], { deliver: unknown }>['deliver']
>;

/** A run that eve's issue started, at its delivery. */
function labelling(kind: JsonObject[string], deliver: Deliver = KIND, policy = POLICY) {
  const plan = planOf(
    {
      classify: { prompt: 'Classify.', agent: 'a', outputs: { kind: {} } },
      label: { needs: 'classify', deliver },
    },
    { agents: { a: { use: 'claude' } }, policy },
  );
  const { state } = given(plan, succeeded('classify', { outputs: { kind } }));
  const github = { event_name: 'issues', actor: 'eve', event: {} };
  return { plan, state: { ...state, github }, events: [] };
}

const WORKFLOWS: Readonly<Record<string, string>> = {
  '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
  '.github/workflows/deploy.yml':
    'on: { issues: { types: [labeled] } }\njobs: { a: { if: "github.event.label.name == \'deploy\'" } }\n',
};

/** What https://docs.github.com/en/rest/repos/contents#get-repository-content answers of the workflows. */
const contents: readonly Route<BacklogWorld>[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/contents/.github/workflows',
    handle: () => ({
      status: 200,
      body: Object.keys(WORKFLOWS).map((path) => ({ type: 'file', path })),
    }),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/contents/.github/workflows/:name',
    handle: ({ params }) => {
      const text = WORKFLOWS[`.github/workflows/${params.name}`] ?? '';
      const content = Buffer.from(text).toString('base64');
      return { status: 200, body: { type: 'file', encoding: 'base64', content } };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/collaborators/:login/permission',
    handle: ({ params }) => ({
      status: 200,
      body: { permission: 'read', user: { login: params.login } },
    }),
  },
];

/** The phases that may be delivered, or why none may. */
async function judged(run: ReturnType<typeof labelling>): Promise<string> {
  const world = backlogWorld();
  for (const name of ['bug', 'question', 'docs', 'wontfix', 'deploy', 'phasegate:go'])
    world.labels.set(name, { id: name, description: '' });
  await using github = await fakeGitHub<BacklogWorld>({
    world,
    ...backlogApi,
    routes: [...contents, ...backlogApi.routes],
  });
  const client = clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const job = { github: async () => client };
  const may = deliverable(job, run);
  return await may.then(
    (phases) => (phases === true ? 'everything' : [...phases].join(', ')),
    async () => (await refusalOf(may)).message,
  );
}

const REFUSED = 'Untrusted triggers may add existing labels only that start nothing:';

test.each<[string, ReturnType<typeof labelling>, string]>([
  ['a label that is there', labelling('bug'), 'label'],
  ['three of them', labelling(['bug', 'question', 'docs']), 'label'],
  [
    'four of them',
    labelling(['bug', 'question', 'docs', 'wontfix']),
    `${REFUSED} a run may add 3 labels, not 4.`,
  ],
  ['a new one', labelling('urgent'), `${REFUSED} there is no label \`urgent\`.`],
  [
    'one that starts a workflow',
    labelling('deploy'),
    `${REFUSED} .github/workflows/deploy.yml names the label \`deploy\`.`,
  ],
  [
    'one of ours',
    labelling('Phasegate:go'),
    `${REFUSED} \`Phasegate:go\` is a label of Phasegate.`,
  ],
  [
    'a label that is taken off',
    labelling('bug', { labels: { ...KIND.labels, remove: ['docs'] } }),
    'Untrusted triggers need a gate before a delivery: eve has no write access to this repository.',
  ],
  [
    'a comment beside it',
    labelling('bug', { ...KIND, comment: { body: 'Hello' } }),
    'Untrusted triggers need a gate before a delivery: eve has no write access to this repository.',
  ],
  [
    'no such policy',
    labelling('bug', KIND, { isolation: 'required' }),
    'Untrusted triggers need a gate before a delivery: eve has no write access to this repository.',
  ],
])('an outsider’s issue, and %s', async (_, run, expected) => {
  expect(await judged(run)).toBe(expected);
});

type GateOf = Extract<PipelineFile['phases'][string], { gate: unknown }>;

/** classify --> label;  compose --> approve --> post, before a delivery. */
function gated(approve: GateOf, ...more: readonly RunEvent[]) {
  const plan = planOf(
    {
      classify: { prompt: 'Classify.', agent: 'a', outputs: { kind: {} } },
      compose: { prompt: 'Compose.', agent: 'a' },
      label: { needs: 'classify', deliver: KIND },
      approve,
      post: { needs: 'approve', deliver: { comment: { body: 'Hello' } } },
    },
    { agents: { a: { use: 'claude' } }, policy: POLICY },
  );
  const done = [succeeded('classify', { outputs: { kind: 'bug' } }), succeeded('compose')];
  const { state } = given(plan, ...done, ...more);
  const github = { event_name: 'issues', actor: 'eve', event: {} };
  return { plan, state: { ...state, github }, events: [] };
}

const NOBODY_ASKED =
  'Untrusted triggers need a gate before a delivery: eve has no write access to this repository.';
const LATER: GateOf = { gate: { by: 'comment' }, needs: ['compose', 'label'] };

test.each<[string, ReturnType<typeof gated>, string]>([
  ['a gate that always asks', gated({ needs: 'compose', gate: { by: 'comment' } }), 'label'],
  [
    'a gate whose `when` is true',
    gated({ needs: 'compose', gate: { by: 'comment', when: '${{ run.facts.files == 0 }}' } }),
    'label',
  ],
  ['a gate behind the labels that always asks', gated(LATER), 'label'],
  [
    'a gate whose `when` is false',
    gated({ needs: 'compose', gate: { by: 'comment', when: '${{ run.facts.files > 0 }}' } }),
    NOBODY_ASKED,
  ],
  [
    'a gate behind the labels with a `when`, which nobody can foretell',
    gated({ ...LATER, gate: { by: 'comment', when: '${{ run.facts.files == 0 }}' } }),
    NOBODY_ASKED,
  ],
  [
    'a gate behind the labels with an `if`, which nobody can foretell',
    gated({ ...LATER, if: "${{ needs.label.result == 'succeeded' }}" }),
    NOBODY_ASKED,
  ],
  [
    'a gate that was skipped',
    gated(
      { needs: 'compose', gate: { by: 'comment' } },
      { type: 'phaseSkipped', phase: phaseId('approve'), cause: 'condition', reason: 'no' },
    ),
    NOBODY_ASKED,
  ],
])('an outsider’s issue, and a comment behind %s', async (_, run, expected) => {
  expect(await judged(run)).toBe(expected);
});

test('labels that cannot be told are for a person', () => {
  for (const label of [{ deep: [] }, [{ name: 'bug' }]]) {
    const { plan, state } = labelling(label);
    expect(labelsAlone(plan, state)).toBeNull();
  }
});

test.each<[string, string, boolean]>([
  ['on: push', 'bug', false],
  ["on: issues\njobs: { a: { if: github.event.label.name == 'BUG' } }", 'bug', true],
  [
    'on: issues\njobs: { a: { if: "contains(github.event.issue.labels.*.name, \'a b\')" } }',
    'a b',
    true,
  ],
  ['# label bug\non: push', 'bug', false],
  ['on: push\nname: Fix the bug', 'bug', false],
  ['on: [', 'bug', true],
  ['', 'bug', true],
])('%j names it: %s %s', (workflow, label, expected) => {
  expect(namesLabel(workflow, label)).toBe(expected);
});
