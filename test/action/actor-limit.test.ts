import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { overActorLimit } from '../../src/action/actor-limit.ts';
import type { Job } from '../../src/action/job.ts';
import { actionsApi } from '../rig/github/actions-api.ts';
import { ActionsWorld, type Run } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { FAULTS, NO_TEXT_FOR_PEOPLE } from '../rig/github/faults.ts';
import { type FakeGitHub, fakeGitHub, TOKEN } from '../rig/github/server.ts';
import { refusalOf } from '../rig/refusal.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

const LABELS = 'policy: { untrusted: labels, isolation: required, network: none }';
const pipeline = (policy: string): string => `version: 1
name: triage
${policy}
agents: { reader: { use: claude } }
phases: { look: { agent: reader, prompt: Look. } }
`;

let repository: TemporaryRepository;
let github: FakeGitHub<unknown>;
const world = { actions: new ActionsWorld() };

beforeAll(async () => {
  const files = {
    'labels.yml': pipeline(LABELS),
    'gate.yml': pipeline('policy: { max-runs-per-day: 9 }'),
    'broken.yml': 'phases: [',
  };
  repository = await temporaryRepository({ files });
  github = await fakeGitHub({ world, routes: [...actionsApi], operations: [] });
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await repository[Symbol.asyncDispose]();
});
beforeEach(() => {
  github.heal();
  world.actions = new ActionsWorld();
});

const NOW = Date.parse('2026-11-24T12:00:00Z');
const TRIAGE = '.github/workflows/triage.yml';
const MINUTE_MS = 60_000;

/** A run of eve's, so many minutes ago on GitHub's clock. */
const ran = (minutes: number, more: Partial<Run> = {}): Run =>
  world.actions.startRun({
    ...{ actor: 'eve', event: 'issues', workflow: TRIAGE },
    createdAt: new Date(NOW - minutes * MINUTE_MS).toISOString(),
    ...more,
  });

const times = (count: number, make: (at: number) => unknown): void => {
  for (let at = 0; at < count; at += 1) make(at);
};

/** What the job of this run is told. */
async function asked(run: Run, more: { readonly file?: string; readonly attempt?: number } = {}) {
  const client = await clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const { file = 'labels.yml', attempt = 1 } = more;
  const job: unknown = {
    context: {
      ...{ actor: run.actor, runId: run.id, runAttempt: attempt, workflowFile: 'triage.yml' },
    },
    inputs: { pipeline: file },
    root: repository.path,
    github: async () => client,
  };
  // Nothing else of a job is asked.
  return overActorLimit(job as Job);
}

const OVER =
  'eve has no write access, and started 5 runs of this workflow within the last hour. That is the limit of `policy: { untrusted: labels }`. A user with write access can re-run this workflow run.';

test('the fifth run within an hour starts, the sixth does not; an hour after the first, one starts again', async () => {
  times(4, (at) => ran(59 - at));
  const fifth = ran(30);
  expect(await asked(fifth)).toBeNull();
  expect(await asked(ran(0))).toBe(OVER);
  world.actions = new ActionsWorld();
  times(5, (at) => ran(61 - at));
  // Of those five, the first was 61 minutes ago.
  expect(await asked(ran(0))).toBeNull();
});

test('each of many runs at the same moment counts those before it: five start', async () => {
  const runs = Array.from({ length: 12 }, () => ran(0));
  const said = await Promise.all(runs.map((run) => asked(run)));
  expect(said).toEqual([...Array(5).fill(null), ...Array(7).fill(OVER)]);
});

test.each<[string, Partial<Run>]>([
  ['of another user', { actor: 'mallory' }],
  ['of another workflow', { workflow: '.github/workflows/ci.yml' }],
  ['that were skipped', { status: 'completed', conclusion: 'skipped' }],
  ['of a workflow whose name ends alike', { workflow: '.github/workflows/re-triage.yml' }],
])('runs %s do not count', async (_, more) => {
  times(9, (at) => ran(at + 1, more));
  expect(await asked(ran(0))).toBeNull();
});

test.each<[string, Partial<Run>]>([
  ['that an edit started', { event: 'issues' }],
  ['that a comment started', { event: 'issue_comment' }],
  ['that failed', { status: 'completed', conclusion: 'failure' }],
  ['that were cancelled', { status: 'completed', conclusion: 'cancelled' }],
])('runs %s count', async (_, more) => {
  times(5, (at) => ran(at + 1, more));
  expect(await asked(ran(0))).toBe(OVER);
});

test('more runs than GitHub lists at once are too many', async () => {
  times(150, (at) => ran(at % 50, { status: 'completed', conclusion: 'skipped' }));
  expect(await asked(ran(0))).not.toBeNull();
});

test.each([
  ['a pipeline without that policy', { file: 'gate.yml' }],
  ['a pipeline with mistakes, which its run reports', { file: 'broken.yml' }],
  ['an attempt that somebody with write access started', { attempt: 2 }],
])('%s: GitHub is not even asked', async (_, more) => {
  times(9, (at) => ran(at + 1));
  const run = ran(0);
  github.fail({ match: () => true, kind: 'status', status: 500, times: 99 });
  expect(await asked(run, more)).toBeNull();
});

const PLACES = {
  'this workflow run': /\/actions\/runs\/\d+$/,
  'the list of runs': /\/workflows\//,
};
const SURE = FAULTS.filter(({ kind }) => kind === 'status');

test.each(
  Object.entries(PLACES).flatMap(([what, path]) =>
    SURE.map((fault) => [what, fault.status, { ...fault, path }] as const),
  ),
)('without an answer about %s (%i), nothing starts', async (_what, _status, fault) => {
  const run = ran(0);
  const { path, ...trouble } = fault;
  github.fail({ ...trouble, match: (call) => path.test(call.path), times: 99 });
  const { message, remedy } = await refusalOf(asked(run));
  expect(message).not.toBe('');
  expect(`${message} ${remedy}`).not.toMatch(NO_TEXT_FOR_PEOPLE);
});

test.each([
  [{ workflow_runs: [] }],
  [{ total_count: 0 }],
  [{ total_count: '0', workflow_runs: [] }],
  [{ total_count: 0, workflow_runs: {} }],
])('an answer that does not tell is a refusal: %j', async (body) => {
  const run = ran(0);
  github.fail({
    ...{ kind: 'status', status: 200, body, times: 1 },
    match: ({ path }) => path.includes('/workflows/'),
  });
  const { remedy } = await refusalOf(asked(run));
  expect(remedy).toBe('The token needs `permissions: { actions: read }`.');
});

test('an entry of which GitHub tells little counts', async () => {
  const run = ran(0);
  github.fail({
    ...{ kind: 'status', status: 200, times: 1 },
    body: { total_count: 5, workflow_runs: [{}, { id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }] },
    match: ({ path }) => path.includes('/workflows/'),
  });
  expect(await asked(run)).toBe(OVER);
});
