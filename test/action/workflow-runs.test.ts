import { expect, test } from 'vitest';
import { workflowRunsSince } from '../../src/action/workflow-runs.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, TOKEN } from '../rig/github/server.ts';
import { refusalOf } from '../rig/refusal.ts';

const SINCE = new Date('2026-11-24T12:00:00Z');
const CONTEXT = { workflowFile: 'implement.yml' };

async function counted(answer: unknown) {
  const asked: string[] = [];
  await using github = await fakeGitHub({
    world: {},
    operations: [],
    routes: [
      {
        method: 'GET',
        path: '/repos/:owner/:repo/actions/workflows/:workflow/runs',
        handle: ({ params, query }) => {
          asked.push(`${params.workflow} ${query.get('created')}`);
          return { status: 200, body: answer };
        },
      },
    ],
  });
  const client = await clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const count = workflowRunsSince(client, CONTEXT, SINCE);
  const result = await count.catch(() => refusalOf(count));
  return { asked, result };
}

test('runs of the workflow within a day are counted, without the one that asks', async () => {
  expect(await counted({ total_count: 5, workflow_runs: [] })).toEqual({
    asked: ['implement.yml >=2026-11-24T12:00:00.000Z'],
    result: 4,
  });
});

test('an answer that does not tell is a refusal', async () => {
  const { result } = await counted({ workflow_runs: [] });
  expect(result).toMatchObject({ name: 'Refusal' });
});
