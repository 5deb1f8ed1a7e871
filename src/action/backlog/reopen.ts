import { existsSync } from 'node:fs';
import { runsOf } from '../../app/backlog/missed.ts';
import { AS_IT_IS } from '../../app/run/as-it-is.ts';
import { continueRun } from '../../app/run/continue.ts';
import { readRun } from '../../app/stored/stored.ts';
import { runFolder } from '../../checkpoints/directory.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import { phaseIndex } from '../../core/plan/legs.ts';
import { passedGates } from '../../core/run/decide/passed-gates.ts';
import type { RunMoment } from '../../core/run/moment.ts';
import { confirmOrigin } from '../confirm-origin.ts';
import { actionSettings } from '../driving.ts';
import type { Job } from '../job.ts';
import { platformOf } from '../platform.ts';
import { withCheckpoints } from '../with-checkpoints.ts';

/**
 * Prepares an earlier workflow run's state for this one: interrupted attempts are recovered, failed deliveries are due again, and
 * gates before deliveries are asked again. Nobody here has proved the approvals of a checkpoint that was found by name, and an
 * approval counts only in the workflow run in which it was given.
 */
export async function reopen(job: Job, item: Item): Promise<void> {
  const run = runId(runsOf(item).find(({ kind }) => kind === 'work')?.run ?? '');
  if (run === null || !existsSync(runFolder(job.store, run))) return;
  const before = await readRun(job.store, run);
  await confirmOrigin(job, before);
  // A lost machine or a cancelled job leaves a run without its next step.
  const { finished } = before.state;
  const isCutOff = finished === null || finished.outcome === 'cancelled';
  const retries = isCutOff || (item.block === null && hasFailedToDeliver(before));
  const gates = passedGates(before.plan, before.state);
  if (!retries && gates.length === 0 && before.state.open.length === 0) return;
  for (const gate of gates)
    job.print(
      `· The gate \`${gate}\` was passed in another workflow run, and needs a new decision.`,
    );
  await again(job, run, retries);
}

function hasFailedToDeliver({ plan, state: { finished } }: RunMoment): boolean {
  if (finished?.outcome !== 'failed' || finished.phase === null) return false;
  const index = phaseIndex(plan, finished.phase);
  return index !== undefined && phaseAt(plan, index).kind === 'deliver';
}

/**
 * Asks the passed gates again, and makes failed phases pending if it `retries`. Both in one step: what follows from a gate that
 * was skipped would otherwise be decided before the gate is asked. Nothing runs here.
 */
async function again(job: Job, run: RunId, retries: boolean): Promise<void> {
  const request = {
    ...AS_IT_IS,
    ...{ root: job.root, platform: platformOf(job), run, initialEvents: async () => [] },
    ...{ retries: retries ? ('always' as const) : ('never' as const), reopens: true },
    settingsFor: () => actionSettings({ work: false, deliver: false, open: false }),
  };
  await withCheckpoints(job, run, (watch) => continueRun(request, watch));
}
