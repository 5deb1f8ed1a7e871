import { expect, test } from 'vitest';
import { failedJobs } from '../../src/github/failed-jobs.ts';
import { actionsApi, serveLog } from '../rig/github/actions-api.ts';
import { ActionsWorld } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { fakeGitHub, TOKEN } from '../rig/github/server.ts';
import { refusalOf } from '../rig/refusal.ts';

test('failed jobs come with the end of their logs; the token stays at GitHub; what is deleted is said', async () => {
  const actions = new ActionsWorld();
  const run = actions.startRun({ actor: 'ann' });
  const [good, bad, old, ...many] = ['lint', 'test', 'docs', 'a', 'b', 'c'].map((name) =>
    actions.startJob(run, { name, environment: '' }),
  );
  if (good === undefined || bad === undefined || old === undefined) throw new Error('no jobs');
  actions.endJob(good, 'success');
  for (const job of [bad, old, ...many]) actions.endJob(job, 'failure');
  // More than is kept of it, of letters that are not one byte.
  actions.logs.set(bad.id, `${'ü'.repeat(400_000)}\n##[error]Is 3, not 4.\n`);
  await using github = await fakeGitHub({
    world: { actions },
    routes: actionsApi,
    operations: [],
    other: (request, response) => serveLog(actions, request, response),
  });
  const client = await clientOf(github, { token: TOKEN, patience: IMPATIENT });
  const found = await failedJobs(client, { run: run.id, attempt: 1 });
  expect(found.map(({ name }) => name)).toEqual(['test', 'docs', 'a', 'b']);
  expect(found[0]?.log).toMatch(/^\[cut: the log is longer\]\nü+\n##\[error\]Is 3, not 4\.$/);
  expect(found[1]?.log).toBe('[the log is no longer available]');
  expect(github.otherCalls.map(({ path }) => path)).toEqual([`/logs/${bad.id}`]);
});

test('jobs that cannot be read are a refusal that names the permission', async () => {
  const actions = new ActionsWorld();
  await using github = await fakeGitHub({ world: { actions }, routes: actionsApi, operations: [] });
  const client = await clientOf(github, { token: TOKEN, patience: IMPATIENT });
  github.fail({ match: () => true, kind: 'status', status: 403, times: 9, headers: NEEDED });
  const { message, remedy } = await refusalOf(failedJobs(client, { run: 7, attempt: 1 }));
  expect([message, remedy]).toMatchInlineSnapshot(`
    [
      "GitHub refused GET /repos/acme/widgets/actions/runs/7/attempts/1/jobs (403): Server Error.",
      "Add the missing permission to the token: \`permissions: { actions: read }\`. docs/github.md lists the permissions of each job.",
    ]
  `);
});

const NEEDED = { 'x-accepted-github-permissions': 'actions=read' };
