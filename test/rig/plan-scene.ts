import { setImmediate } from 'node:timers/promises';
import { plan } from '../../src/action/backlog/plan.ts';
import type { WorkflowContext } from '../../src/action/context.ts';
import type { StepResult } from '../../src/action/ended.ts';
import { readInputs } from '../../src/action/inputs.ts';
import type { Job } from '../../src/action/job.ts';
import { type IssueBacklog, issueStore } from '../../src/backlog/issues/store.ts';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import { type BacklogWorld, backlogApi, backlogWorld, openIssue } from './github/backlog-world.ts';
import { clientOf, IMPATIENT } from './github/client.ts';
import { fakeGitHub, type Route, TOKEN } from './github/server.ts';
import { temporaryRepository } from './repository.ts';

export const CONFIG = `version: 1
backlog: { source: issues }
limits: { wip: 2, concurrent: 2 }
pipelines: { task: task.yml }
`;
export const PIPELINE = `version: 1
name: task
phases:
  build: { run: echo built }
  approve: { needs: build, gate: { environment: release } }
  after: { needs: approve, run: echo over }
`;
export const EASY = { size: 'small', complexity: 'low', risk: 'low', impact: null } as const;

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

/** Workflow runs that were asked for, and the list of them. */
function workflows(asked: JsonObject[]): readonly Route<BacklogWorld>[] {
  const path = '/repos/:owner/:repo/actions/workflows/:workflow';
  return [
    {
      method: 'POST',
      path: `${path}/dispatches`,
      handle: ({ body }) => {
        asked.push(body.inputs as JsonObject);
        return { status: 204, body: null };
      },
    },
    {
      method: 'GET',
      path: `${path}/runs`,
      handle: () => ({
        status: 200,
        body: {
          workflow_runs: asked.map(({ item }, at) => ({
            ...{ id: 100 + at, head_branch: 'main', display_title: `Backlog, ${String(item)}` },
          })),
        },
      }),
    },
  ];
}

/** A backlog of two items that a job of the workflow run 7 plans. */
export async function planScene(
  files: Readonly<Record<string, string>> = {},
  names: readonly string[] = [],
) {
  const repo = await temporaryRepository({
    files: { 'phasegate.yml': CONFIG, 'task.yml': PIPELINE, ...files },
  });
  const world = backlogWorld();
  const dispatches: JsonObject[] = [];
  const routes = [...workflows(dispatches), ...backlogApi.routes, artifacts(names)];
  const { operations } = backlogApi;
  const github = await fakeGitHub<BacklogWorld>({ world, routes, operations });
  const client = clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const reset = (): void => {
    Object.assign(world, { threads: [], labelled: [], nextId: 1 });
    world.labels.clear();
    for (const title of ['One', 'Two']) openIssue(world, { title, labels: ['phasegate'] });
    world.going.add('7').add('8');
    dispatches.length = 0;
  };
  reset();
  const log: string[] = [];
  const storeOf = (run: number): IssueBacklog =>
    issueStore({
      github: () => client,
      holder: { type: 'workflow', run, attempt: 1 },
      now: Date.now,
      pause: () => setImmediate(),
    });
  return {
    ...{ world, github, dispatches, reset },
    log,
    storeOf,
    happen: (...events: readonly BacklogEvent[]) => storeOf(7).change('ann', () => events),
    plan: async (
      given: Readonly<Record<string, string>> = {},
      more: Partial<WorkflowContext> = {},
    ): Promise<StepResult> => {
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

export const itemsOf = (ended: StepResult): readonly string[] =>
  ended.type === 'planned' ? ended.items : [];
