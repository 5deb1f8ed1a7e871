import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Permissions } from '../rig/actions/permissions.ts';
import { startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { phasegate } from '../rig/cli.ts';
import { APPROVED, BY_ANN, implementHub } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import { type Moment, moment } from '../rig/moment.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';

few(0);

// Whole jobs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

/** write --> approve --> ship */
const pipeline = (write: string): string => `version: 1
name: implement-task
inputs: { task: { type: string } }
phases:
  write: { run: '${write}', access: write }
  approve: { needs: write, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;

function hubWith(text: string, begun?: Moment): Promise<PhasegateHub> {
  const place = JSON.stringify(begun === undefined ? '' : dirname(begun.path));
  return implementHub({
    ...{ pipeline: text, workflow: 'two-job.yml' },
    change: (workflow) =>
      workflow.replace('env:\n', `env:\n          PHASEGATE_SANDBOX_WRITE: ${place}\n`),
  });
}

const reports = (hub: PhasegateHub): readonly string[] =>
  hub.results
    .artifacts()
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/-[0-9a-z]{12}-/, '-<run>-'));

/** What a person types on a laptop, in no repository, with a token of their own. */
async function onLaptop(hub: PhasegateHub, args: readonly string[], permissions: Permissions) {
  const home = await mkdtemp(join(tmpdir(), 'phasegate-laptop-'));
  const env = {
    GITHUB_API_URL: hub.github.apiUrl,
    GITHUB_TOKEN: hub.tokens.issue(permissions),
  };
  return { home, ...(await phasegate({ path: home, home }, args, { env })) };
}

const addressOf = ({ world }: WorkflowRun): string =>
  `https://github.com/acme/widgets/actions/runs/${world.id}`;

test('a run that waits has its report, and a laptop sees the run by the address of the workflow run', async () => {
  await using hub = await hubWith(pipeline('echo b > b.txt'));
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await run.waitingAt('release');
  expect(reports(hub)).toEqual(['phasegate-report-<run>-work-1.html']);
  const address = addressOf(run);
  const read = { actions: 'read' } as const;
  const status = await onLaptop(hub, ['status', `${address}/job/42?pr=1`, '--json'], read);
  expect(status.json()).toMatchObject({ outcome: 'waiting', gate: 'approve' });
  const report = await onLaptop(hub, ['report', address, '-o', 'r.html'], read);
  expect([report.code, report.stdout]).toEqual([0, join(report.home, 'r.html')]);
  expect(await readFile(join(report.home, 'r.html'), 'utf8')).toContain(
    `"workflowRun":"${address}"`,
  );
  const other = `${address}#another`;
  expect((await onLaptop(hub, ['status', other], read)).stderr).toMatch(
    `${address} has no checkpoint of the run \`another\`.`,
  );
  await run.review(APPROVED);
  expect((await run.ended()).conclusion).toBe('success');
  expect(reports(hub).toSorted()).toEqual([
    'phasegate-report-<run>-deliver-1.html',
    'phasegate-report-<run>-work-1.html',
  ]);
});

test('a token is sent to no other server, and a run without a token is told what to set', async () => {
  await using hub = await hubWith(pipeline('true'));
  const elsewhere = 'https://evil.example/acme/widgets/actions/runs/7';
  const { code, stderr } = await onLaptop(hub, ['status', elsewhere], { actions: 'read' });
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('https://evil.example/acme/widgets is not on https://github.com.'),
  ]);
  const home = await mkdtemp(join(tmpdir(), 'phasegate-laptop-'));
  const address = 'https://github.com/acme/widgets/actions/runs/7';
  const without = await phasegate({ path: home, home }, ['report', address]);
  expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('GITHUB_TOKEN')]);
});

test('a run that failed has its report', async () => {
  await using hub = await hubWith(pipeline('exit 3'));
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  expect((await run.ended()).conclusion).toBe('failure');
  expect(reports(hub)).toEqual(['phasegate-report-<run>-work-1.html']);
});

test('a run that was cancelled has its report, which the post step uploads', async () => {
  await using begun = await moment();
  await using hub = await hubWith(pipeline(`echo > ${begun.path}; sleep 300`), begun);
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await begun.told();
  run.cancel();
  expect((await run.ended()).conclusion).toBe('cancelled');
  expect(reports(hub)).toEqual(['phasegate-report-<run>-work-1.html']);
});
