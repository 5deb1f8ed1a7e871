import { type Job, openJob } from './action/job.ts';
import { reportFailure } from './action/tell.ts';
import { pageOf, uploaderFor } from './action/with-checkpoints.ts';
import { stopOnSignals } from './app/run/stop.ts';
import { hasBegun } from './app/stored/stored.ts';
import { runFolder } from './checkpoints/directory.ts';
import { type RunId, runId } from './core/lib/brands.ts';
import { printForRunner, printResult } from './report/print.ts';
import { endLeftovers } from './sandbox/processes/leftovers.ts';
import { markOf } from './sandbox/processes/mark.ts';

/** Runs after the job's steps, however they ended: stores what a killed main step could not store. */
export async function post(): Promise<void> {
  const { getState } = await import('@actions/core');
  const run = runId(getState('run'));
  if (run === null || (getState('kept') !== '' && getState('page') !== '')) return;
  using stop = stopOnSignals();
  try {
    const job = await openJob(stop);
    // The main step has reported why nothing began.
    if (!hasBegun(job.store, run)) return;
    if (getState('kept') === '') await keep(job, run);
    if (getState('page') === '') await pageOf(job, run);
  } catch (error) {
    await reportFailure(printForRunner, null, error);
  }
}

async function keep(job: Job, run: RunId): Promise<void> {
  for (const { command } of await endLeftovers(markOf(runFolder(job.store, run))))
    printResult(`Ended a process that was left running: ${command}`);
  const uploader = await uploaderFor(job, run);
  const kept = await uploader.flush(WITHIN_MS);
  if (kept !== null) printResult(`The run \`${run}\` is stored in its current state: ${kept.name}`);
}

/** In milliseconds; all post steps of a job together have five minutes. */
const WITHIN_MS = 2 * 60_000;
