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
  const routes = [repository, ...actionsApi];
  const fake = await fakeGitHub({ world: { actions }, routes, operations: [] });
  const github = await clientOf(fake, { token: fake.token, patience: IMPATIENT });
  const inputs = { resume: 'r1' };
  return {
    actions,
    fail: (trouble: Pick<Trouble, 'kind' | 'status' | 'body'>) =>
      fake.fail({ match: ({ method }) => method === 'POST', times: 1, ...trouble }),
    start: (workflow: string, ref = 'refs/heads/main') =>
      startWorkflow({ github, workflow, ref, inputs }),
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
    'It may have been started all the same: look under Actions, and start it by hand, with `resume`, if it was not.',
  );
  expect(here.actions.dispatches).toHaveLength(1);
});
