import { dirname } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import { APPROVED, BY_ANN, implementHub } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import { type Moment, moment } from '../rig/moment.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';

few(0);

// Whole jobs, twice: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

/** a --> b --> c --> d --> e --> approve --> ship; `c` says when it runs, then stays, in the first attempt of the workflow run. */
const pipeline = (begun: Moment): string => `version: 1
name: implement-task
inputs: { task: { type: string } }
env: { ATTEMPT: "\${{ github.run_attempt }}" }
phases:
  a: { run: echo a }
  b: { needs: a, run: "echo b > b.txt", access: write }
  c:
    needs: b
    run: |
      if [ -p ${begun.path} ]; then echo > ${begun.path}; sleep 300; fi
  d: { needs: c, run: "cp b.txt d.txt", access: write }
  e: { needs: d, run: echo e }
  approve: { needs: e, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;

const hubWith = (begun: Moment): Promise<PhasegateHub> =>
  implementHub({
    ...{ pipeline: pipeline(begun), workflow: 'two-job.yml' },
    change: (workflow) => withPlace(workflow, begun),
  });

/** The test's pipe lies where a sandboxed phase may write. */
const withPlace = (workflow: string, { path }: Moment): string =>
  workflow.replace('env:\n', `env:\n          PHASEGATE_SANDBOX_WRITE: ${dirname(path)}\n`);

/** Phases that ended well there, in order. */
const done = ({ log }: JobRecord): string =>
  log.flatMap((line) => /^✓ ([a-e]) +succeeded/.exec(line)?.[1] ?? []).join(' ');

test('a machine that is lost in the third of five phases costs that phase alone', async () => {
  await using begun = await moment();
  await using hub = await hubWith(begun);
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await begun.told();
  // Named by the journal's line that it ends with: `b` succeeded in the fifth.
  const isSaved = (): boolean =>
    hub.results.artifacts().some(({ name }) => Number(/-(\d+)\.tar/.exec(name)?.[1]) >= 5);
  await expect.poll(isSaved, { timeout: 30_000 }).toBe(true);
  run.lose('work');
  const lost = (await run.ended()).job('work');
  expect([lost.conclusion, done(lost)]).toEqual(['failure', 'a b']);
  await begun[Symbol.asyncDispose]();
  await run.rerunFailed({ by: 'ann' });
  await run.review(APPROVED);
  const { conclusion, job } = await run.ended();
  expect([conclusion, done(job('work'))]).toEqual(['success', 'c d e']);
  expect(hub.world.threads.length).toBe(1);
});

test('a cancel saves a checkpoint within the time that GitHub gives, leaves no process, and the run continues when all is run again', async () => {
  await using begun = await moment();
  await using hub = await hubWith(begun);
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await begun.told();
  run.cancel();
  const cancelled = await run.ended();
  const { conclusion, steps, orphans } = cancelled.job('work');
  expect([cancelled.conclusion, conclusion, orphans]).toEqual(['cancelled', 'cancelled', []]);
  // Nothing stronger than the first signal was needed, so it took less than 7.5 seconds.
  expect(steps.find(({ id }) => id === 'phasegate')?.exit?.signal).toBe('SIGINT');
  await begun[Symbol.asyncDispose]();
  await run.rerunAll({ by: 'ann' });
  await run.review(APPROVED);
  const again = await run.ended();
  expect([again.conclusion, done(again.job('work'))]).toEqual(['success', 'c d e']);
});
