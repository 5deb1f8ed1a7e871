import { expect, test } from 'vitest';
import { startWorkflow } from '../../src/github/dispatch.ts';
import { actionsApi, type HasActions } from '../rig/github/actions-api.ts';
import { ActionsWorld } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, type Route, type Trouble } from '../rig/github/server.ts';
import { refusalOf } from '../rig/refusal.ts';

const repository: Route<HasActions> = {
  method: 'GET',
  path: '/repos/:owner/:repo',
  handle: () => ({ status: 200, body: { default_branch: 'trunk' } }),
};

async function scene() {
  const actions = new ActionsWorld();
  const listed: object[] = [];
  const runs: Route<HasActions> = {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/workflows/:workflow/runs',
    handle: () => ({ status: 200, body: { total_count: listed.length, workflow_runs: listed } }),
  };
  const routes = [repository, runs, ...actionsApi];
  const fake = await fakeGitHub({ world: { actions }, routes, operations: [] });
  const github = await clientOf(fake, { token: fake.token, patience: IMPATIENT });
  const inputs = { resume: 'r1' };
  return {
    actions,
    listed,
    fail: (trouble: Pick<Trouble, 'kind' | 'status' | 'body'>) =>
      fake.fail({ match: ({ method }) => method === 'POST', times: 1, ...trouble }),
    start: (workflow: string, ref = 'refs/heads/main', runAttempt = 1) =>
      startWorkflow({ github, workflow, ref, inputs, by: { runId: 1, runAttempt } }),
    [Symbol.asyncDispose]: () => fake[Symbol.asyncDispose](),
  };
}

test.each([
  ['refs/heads/feature/a', 'feature/a'],
  ['refs/tags/v1', 'v1'],
  ['refs/pull/7/merge', 'trunk'],
])('a workflow that ran on %s is started on %s', async (from, ref) => {
  await using here = await scene();
  expect(await here.start('implement.yml', from)).toBe(ref);
  const inputs = { resume: 'r1' };
  expect(here.actions.dispatches).toEqual([{ workflow: 'implement.yml', ref, inputs }]);
});

test.each(['', '../x.yml', '.github/workflows/x.yml', 'x'])(
  'it is not started by a name that is no file: `%s`',
  async (workflow) => {
    await using here = await scene();
    expect((await refusalOf(here.start(workflow))).message).toMatchSnapshot();
    expect(here.actions.dispatches).toEqual([]);
  },
);

test.each<Pick<Trouble, 'kind' | 'status' | 'body'>>([
  { kind: 'status', status: 404, body: { message: 'Not Found' } },
  {
    kind: 'status',
    status: 422,
    body: { message: 'Unexpected inputs provided: ["resume"]' },
  },
  { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } },
])('it is refused with what to do: $status', async (trouble) => {
  await using here = await scene();
  here.fail(trouble);
  const { message, remedy } = await refusalOf(here.start('implement.yml'));
  expect({ message, remedy }).toMatchSnapshot();
});

test('it is started once at most: a lost answer is told', async () => {
  await using here = await scene();
  here.fail({ kind: 'lost-answer' });
  const { remedy } = await refusalOf(here.start('implement.yml'));
  expect(remedy).toBe(
    'The workflow may have started anyway. Check the Actions tab. If it did not start, start it by hand with `resume`.',
  );
  expect(here.actions.dispatches).toHaveLength(1);
});

test.each(['resume r1', 'Goes on (r1)', 'r1'])(
  'what an earlier attempt started is found by its name, and not started twice: %s',
  async (title) => {
    await using here = await scene();
    await here.start('implement.yml');
    here.listed.push({ id: 2, head_branch: 'main', display_title: title });
    expect(await here.start('implement.yml', 'refs/heads/main', 2)).toBe('main');
    here.fail({ kind: 'lost-answer' });
    expect(await here.start('implement.yml')).toBe('main');
    expect(here.actions.dispatches).toHaveLength(2);
  },
);

test.each([
  ['one that nobody can tell from it', { id: 2, head_branch: 'main', display_title: 'Implement' }],
  [
    'one whose name only holds the letters',
    { id: 2, head_branch: 'main', display_title: 'r12 xr1' },
  ],
])('%s: nothing is started again, and that is said', async (_name, run) => {
  await using here = await scene();
  here.listed.push(run);
  const refusal = await refusalOf(here.start('implement.yml', 'refs/heads/main', 2));
  expect(refusal.message).toBe('implement.yml may have been started by an earlier attempt.');
  expect(here.actions.dispatches).toEqual([]);
});

test.each([
  ['older than this workflow run', { id: 1, head_branch: 'main', display_title: 'r1' }],
  ['on another branch', { id: 2, head_branch: 'other', display_title: 'r1' }],
])('%s is none of ours', async (_name, run) => {
  await using here = await scene();
  here.listed.push(run);
  await here.start('implement.yml', 'refs/heads/main', 2);
  expect(here.actions.dispatches).toHaveLength(1);
});
