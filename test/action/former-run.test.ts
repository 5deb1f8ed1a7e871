import { expect, test } from 'vitest';
import { workflowContext } from '../../src/action/context.ts';
import { readInputs } from '../../src/action/inputs.ts';
import type { Job } from '../../src/action/job.ts';
import { many } from '../../src/action/modes/many.ts';
import { ownRunIds } from '../../src/action/run-id.ts';
import { workJob } from '../../src/core/workflow/jobs/layout.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, type Route, TOKEN } from '../rig/github/server.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const REPOSITORY = 'acme/widgets';

/** Lists artifacts of the names, of which none can be downloaded. */
const artifacts = (names: readonly string[]): readonly Route<null>[] => [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/4242/artifacts',
    handle: () => ({
      status: 200,
      body: { artifacts: names.map((name, id) => ({ id, name, expired: false })) },
    }),
  },
];

test.each([
  ['its number', 0],
  ['its name, by an earlier release', 1],
])('a run that was named after the repository by %s is found by a later job', async (_how, at) => {
  await using folder = await temporaryFolder();
  const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REPOSITORY: 'acme/all' };
  const numbers = { GITHUB_REPOSITORY_ID: '101', GITHUB_RUN_ID: '4242', GITHUB_RUN_ATTEMPT: '2' };
  const job = { GITHUB_JOB: 'report', GITHUB_ACTION: 'pg', RUNNER_TEMP: folder.path };
  const context = workflowContext({ ...env, ...numbers, ...job, GITHUB_ACTOR: 'mona' });
  const given = { mode: 'many', pipeline: 'p.yml', repositories: REPOSITORY, needs: '{ "a": {} }' };
  const inputs = await readInputs((name) => ({ ...given })[name as keyof typeof given] ?? '');
  const work = { pipeline: 'p.yml', inputs: { ...inputs.inputs, repository: REPOSITORY } };
  const run = ownRunIds({ ...context, job: workJob(0) }, work)[at];
  const names = [`phasegate-${run}-1-000009.tar.gz`];
  await using github = await fakeGitHub<null>({
    ...{ world: null, routes: artifacts(names), operations: [] },
  });
  const client = clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const table = await many({
    ...{ inputs, store: folder.path, root: folder.path, print: () => {} },
    context: { ...context, apiUrl: github.apiUrl },
    github: () => client,
  } as unknown as Job);
  // It is found, and lost meanwhile.
  expect(table).toMatchObject({
    rows: [{ repository: REPOSITORY, note: expect.stringContaining(names[0] ?? '-') }],
  });
});
