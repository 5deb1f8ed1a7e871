import { expect, test, vi } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import { few } from '../rig/long.ts';
import { exampleWorkflow, type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';
import { rename } from '../rig/rename.ts';

few(0);

// Whole jobs, twice: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

// a (writes) --> b (fails at first) --> approve (a gate) --> ship
const PIPELINE = `version: 1
name: implement-task
inputs: { task: { type: string } }
phases:
  a: { run: echo a > a.txt, access: write }
  b: { needs: a, run: 'test "$PHASEGATE_ATTEMPT" != 1' }
  approve: { needs: b, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;

const BY_ANN = { event: 'workflow_dispatch', actor: 'ann', inputs: { task: 'Do it.' } };
const APPROVED = { environment: 'release', user: 'bob', state: 'approved' } as const;
const NEW_NAME = 'umbrella/gadgets';

async function hubWith(): Promise<PhasegateHub> {
  const hub = await phasegateHub({
    files: { 'README.md': 'Read me\n', '.github/pipelines/implement-task.yml': PIPELINE },
    workflows: { 'implement.yml': await exampleWorkflow('two-job.yml') },
  });
  hub.actions.protect('release', { reviewers: ['bob'] });
  return hub;
}

/** Phases that ended well there, in order. */
const done = ({ log }: JobRecord): string =>
  log.flatMap((line) => /^✓ ([ab]) +succeeded/.exec(line)?.[1] ?? []).join(' ');

test('a job that is run again after the repository was transferred goes on where its run stopped, and delivers there', async () => {
  await using hub = await hubWith();
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  const failed = (await run.ended()).job('work');
  expect([failed.conclusion, done(failed)]).toEqual(['failure', 'a']);
  rename(hub, NEW_NAME);
  await run.rerunFailed({ by: 'ann' });
  await Promise.race([run.review(APPROVED), run.ended()]);
  const { conclusion, job } = await run.ended();
  expect([conclusion, done(job('work'))]).toEqual(['success', 'b']);
  expect(job('work').log).toContain(
    `· The repository was renamed since the run began: acme/widgets is ${NEW_NAME} now.`,
  );
  expect(hub.world.threads.map(({ title }) => title)).toEqual(['Do it']);
});

test('a run that waits at its gate meanwhile is delivered after the approval', async () => {
  await using hub = await hubWith();
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await run.ended();
  await run.rerunFailed({ by: 'ann' });
  await Promise.race([run.waitingAt('release'), run.ended()]);
  rename(hub, NEW_NAME);
  await Promise.race([run.review(APPROVED), run.ended()]);
  const { conclusion, job } = await run.ended();
  expect([conclusion, job('deliver').annotations]).toEqual(['success', []]);
  expect(hub.world.threads.map(({ title }) => title)).toEqual(['Do it']);
});

test('the run of a repository that was deleted, and made again under its name, is not taken up', async () => {
  await using hub = await hubWith();
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await run.ended();
  const { actions } = hub;
  actions.repository = { ...actions.repository, id: 7 };
  await run.rerunFailed({ by: 'ann' });
  // A new run begins, with every phase.
  expect(done((await run.ended()).job('work'))).toBe('a');
});
