import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { plan } from '../../src/action/backlog/plan.ts';
import type { WorkflowContext } from '../../src/action/context.ts';
import type { Ended } from '../../src/action/ended.ts';
import { readInputs } from '../../src/action/inputs.ts';
import type { Job } from '../../src/action/job.ts';
import { type IssueBacklog, issueStore } from '../../src/backlog/issues/store.ts';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import {
  type BacklogWorld,
  backlogApi,
  backlogWorld,
  openIssue,
} from '../rig/github/backlog-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, type Route, TOKEN } from '../rig/github/server.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryRepository } from '../rig/repository.ts';

const CONFIG = `version: 1
backlog: { source: issues }
limits: { wip: 2, concurrent: 2 }
pipelines: { task: task.yml }
`;
const PIPELINE = `version: 1
name: task
phases:
  build: { run: echo built }
  approve: { needs: build, gate: { environment: release } }
  after: { needs: approve, run: echo over }
`;
const EASY = { size: 'small', complexity: 'low', risk: 'low', impact: null } as const;

/** Checkpoints that there are, by the names of their artifacts. */
const artifacts = (names: readonly string[]): Route<BacklogWorld> => ({
  method: 'GET',
  path: '/repos/:owner/:repo/actions/artifacts',
  handle: () => ({
    status: 200,
    body: {
      artifacts: names.map((name, id) => ({
        ...{ id, name, expired: false },
        workflow_run: { repository_id: 1, head_repository_id: 1 },
      })),
    },
  }),
});

/** A backlog of two items that a job of the workflow run 7 plans. */
async function scene(files: Readonly<Record<string, string>> = {}, names: readonly string[] = []) {
  const repo = await temporaryRepository({
    files: { 'phasegate.yml': CONFIG, 'task.yml': PIPELINE, ...files },
  });
  const world = backlogWorld();
  const routes = [...backlogApi.routes, artifacts(names)];
  const { operations } = backlogApi;
  const github = await fakeGitHub<BacklogWorld>({ world, routes, operations });
  const client = clientOf(github, { token: TOKEN, patience: IMPATIENT });
  for (const title of ['One', 'Two']) openIssue(world, { title, labels: ['phasegate'] });
  world.going.add('7').add('8');
  const log: string[] = [];
  const storeOf = (run: number): IssueBacklog =>
    issueStore({
      github: () => client,
      holder: { type: 'workflow', run, attempt: 1 },
      now: Date.now,
      pause: () => setImmediate(),
    });
  return {
    world,
    github,
    log,
    storeOf,
    happen: (...events: readonly BacklogEvent[]) => storeOf(7).change('ann', () => events),
    plan: async (
      given: Readonly<Record<string, string>> = {},
      more: Partial<WorkflowContext> = {},
    ): Promise<Ended> => {
      const context = {
        ...{
          eventName: 'schedule',
          event: {},
          repository: 'acme/widgets',
          runId: 7,
          runAttempt: 1,
        },
        ...{ actor: 'ann', starter: 'ann', ref: 'refs/heads/main', temp: repo.home },
        ...{ serverUrl: 'https://github.com', apiUrl: github.apiUrl, runUrl: 'https://run/7' },
        ...more,
      } as WorkflowContext;
      const inputs = await readInputs((name) => ({ mode: 'backlog', ...given })[name] ?? '');
      const job = {
        ...{ context, inputs, store: repo.home, root: repo.path },
        ...{ github: () => client, print: (line: string) => log.push(line) },
      };
      // Nothing of it stops here.
      return plan(job as unknown as Job);
    },
    [Symbol.asyncDispose]: async () => {
      await github[Symbol.asyncDispose]();
      await repo[Symbol.asyncDispose]();
    },
  };
}

const itemsOf = (ended: Ended): readonly string[] => (ended.type === 'planned' ? ended.items : []);
const moved = (item: string, to: 'scoping' | 'ready' | 'in_progress'): BacklogEvent => ({
  type: 'itemMoved',
  ...{ item, to, why: 'for the test', block: null },
});
const inProgress = (item: string): readonly BacklogEvent[] => [
  { type: 'itemAssessed', item, phase: 'triage', assessment: EASY, pipeline: null },
  ...[moved(item, 'scoping'), moved(item, 'ready'), moved(item, 'in_progress')],
];
const atGate = (item: string): BacklogEvent => ({
  type: 'itemMoved',
  ...{ item, to: 'blocked', why: 'it asks', block: { kind: 'gate', phase: 'approve' } },
});

test('what others have is left to them, and counts to what may be worked on at once', async () => {
  await using here = await scene({ 'task.yml': PIPELINE.replace(/ {2}approve.*\n.*\n/, '') });
  await here.storeOf(8).hold('issue-1');
  expect(itemsOf(await here.plan())).toEqual(['issue-2']);
  expect(await here.storeOf(7).isHeldHere('issue-2')).toBe(true);
  // Its own is not taken twice either, by a step that runs again in the same attempt.
  expect(itemsOf(await here.plan())).toEqual([]);
});

test('where the workflow does not say its name, the second for one environment waits', async () => {
  await using here = await scene();
  expect(itemsOf(await here.plan())).toEqual(['issue-1']);
  expect(here.log).toContain(
    '· issue-2 may need an environment that another item will use. A later workflow run works on it.',
  );
  expect([...here.world.labels.keys()]).toEqual(['phasegate:at-work-issue-1']);
});

test('the end of a leg lets go of its item, unless that waits at a gate; looking alone lets go of nothing', async () => {
  await using here = await scene();
  await here.happen(...inProgress('issue-1'), ...inProgress('issue-2'), atGate('issue-2'));
  const store = here.storeOf(7);
  const held = () => Promise.all(['issue-1', 'issue-2'].map((id) => store.isHeldHere(id)));
  for (const id of ['issue-1', 'issue-2']) await store.hold(id);
  for (const target of ['1', '2']) await here.plan({ inputs: `{ cap: 0, target: ${target} }` });
  expect(await held()).toEqual([true, true]);
  const needs = '{ "work-0": { "result": "success", "outputs": { "outcome": "waiting" } } }';
  for (const target of ['1', '2'])
    await here.plan({ inputs: `{ cap: 0, target: ${target} }`, needs });
  expect(await held()).toEqual([false, true]);
});

test('an item that could not be worked on is told of once, and not begun again by every plan', async () => {
  await using here = await scene();
  const needs = '{ "work-0": { "result": "failure", "outputs": { "outcome": "invalid" } } }';
  await here.plan({ inputs: '{ cap: 0, target: 1 }', needs });
  expect((await here.storeOf(7).read()).items.get('issue-1')?.block).toEqual({
    from: 'new',
    kind: 'failed',
    phase: null,
    reason: 'The item could not run. The reason is in https://run/7.',
  });
  expect(itemsOf(await here.plan())).toEqual(['issue-2']);
});

test('a job that says nothing is a machine that was lost: its item is taken again', async () => {
  await using here = await scene();
  const needs = '{ "work-0": { "result": "failure", "outputs": {} } }';
  await here.plan({ inputs: '{ cap: 0, target: 1 }', needs });
  expect(itemsOf(await here.plan())).toEqual(['issue-1']);
});

const WORKED: BacklogEvent = {
  type: 'workSeen',
  ...{ item: 'issue-1', run: 'issue-1', seq: 9, attempts: 1, costUsd: null, commit: null },
  ...{ ms: 0, branch: null, pullRequest: null },
  summary: 'it was built',
};

test('work that is gone is told of; where GitHub does not tell what there is, nothing is done', async () => {
  await using here = await scene();
  const begun: BacklogEvent = { type: 'runBegun', item: 'issue-1', run: 'issue-1', kind: 'work' };
  await here.happen(...inProgress('issue-1'), begun, WORKED);
  const match = ({ path }: { readonly path: string }) => path.endsWith('/actions/artifacts');
  const body = { message: 'Resource not accessible by integration' };
  here.github.fail({ match, kind: 'status', status: 403, body, times: 1 });
  await refusalOf(here.plan());
  expect((await here.storeOf(7).read()).items.get('issue-1')?.status).toBe('in_progress');
  await here.plan({ inputs: 'cap: 0' });
  const { block } = (await here.storeOf(7).read()).items.get('issue-1') ?? {};
  expect(block?.reason).toMatchInlineSnapshot(
    `"The 10000 newest artifacts of the repository contain no checkpoint of the run of this item. Artifacts are deleted after 90 days, after the retention time of the repository, or by a person. Close the issue, and open a new one for the remaining work."`,
  );
});

test('work that is there is gone on with', async () => {
  await using here = await scene({}, ['phasegate-issue-1-1-000009.tar.gz']);
  const begun: BacklogEvent = { type: 'runBegun', item: 'issue-1', run: 'issue-1', kind: 'work' };
  await here.happen(...inProgress('issue-1'), begun, WORKED);
  expect(itemsOf(await here.plan())).toEqual(['issue-1']);
});

test('what waits at a gate comes to it again when its workflow run is over', async () => {
  await using here = await scene();
  await here.happen(...inProgress('issue-1'), atGate('issue-1'));
  await here.storeOf(8).hold('issue-1');
  expect(itemsOf(await here.plan({ inputs: 'target: 1' }))).toEqual([]);
  here.world.going.delete('8');
  expect(itemsOf(await here.plan({ inputs: 'target: 1' }))).toEqual(['issue-1']);
});

test('a comment is about its own issue, and one of somebody who may not write about nothing', async () => {
  await using here = await scene();
  const comment = { eventName: 'issue_comment', event: { issue: { number: 2 } } };
  expect(await here.plan({}, { ...comment, actor: 'stranger' })).toEqual({
    type: 'nothing',
    why: expect.stringMatching(/^Nothing is planned: /),
  });
  expect(itemsOf(await here.plan({}, { ...comment, actor: 'alice' }))).toEqual(['issue-2']);
  const elsewhere = { ...comment, event: { issue: { number: 99 } }, actor: 'alice' };
  expect(itemsOf(await here.plan({}, elsewhere))).toEqual([]);
});

const UNDECIDABLE =
  'The gate `approve` of the pipeline `task` has no environment, so nobody can decide it in mode `backlog`.';

test.each([
  [
    'deliver: one',
    { 'phasegate.yml': `${CONFIG}deliver: one\n` },
    '`deliver: one` is not supported in workflows: jobs cannot deliver the changes of several items together.',
  ],
  [
    'a gate by comment',
    { 'task.yml': PIPELINE.replace('environment: release', 'by: comment') },
    UNDECIDABLE,
  ],
  [
    'a gate without environment',
    { 'task.yml': PIPELINE.replace('environment: release', '') },
    UNDECIDABLE,
  ],
])('%s is refused before anything is taken', async (_what, files, message) => {
  await using here = await scene(files);
  expect((await refusalOf(here.plan())).message).toBe(message);
  expect(here.world.labels.size).toBe(0);
});

test.each([
  ['was stopped by a limit or a failure of GitHub’s', { outcome: 'failed', next: 'work' }, null],
  ['failed', { outcome: 'failed' }, 'failed'],
  ['was lost', {}, null],
])('a leg that %s', async (_name, outputs, kind) => {
  await using here = await scene();
  const needs = JSON.stringify({ 'work-0': { result: 'failure', outputs } });
  const inputs = '{ "cap": 0, "target": "issue-1" }';
  await here.plan();
  await here.plan({ inputs, needs });
  const { items } = await here.storeOf(7).read();
  expect(items.get('issue-1')?.block?.kind ?? null).toBe(kind);
  expect(await here.storeOf(7).isHeldHere('issue-1')).toBe(false);
});

test('the last job of a leg lets go of the item also where it fails', async () => {
  await using here = await scene();
  await here.plan();
  expect(await here.storeOf(7).isHeldHere('issue-1')).toBe(true);
  const match = ({ path }: { readonly path: string }) => path.endsWith('/actions/artifacts');
  here.github.fail({ match, kind: 'status', status: 500, times: 99 });
  const needs = JSON.stringify({ 'work-0': { result: 'success', outputs: {} } });
  await refusalOf(here.plan({ inputs: '{ "cap": 0, "target": "issue-1" }', needs }));
  expect(await here.storeOf(7).isHeldHere('issue-1')).toBe(false);
});

test('a dispatch that is refused costs its own item a turn, and nobody else’s', async () => {
  await using here = await scene();
  const match = ({ path }: { readonly path: string }) => path.endsWith('/dispatches');
  here.github.fail({ match, kind: 'status', status: 403, times: 9 });
  expect(itemsOf(await here.plan({ workflow: 'backlog.yml' }))).toEqual(['issue-1']);
  expect(here.log.some((line) => line.includes('issue-2 is skipped'))).toBe(true);
});
