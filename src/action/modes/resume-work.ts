import { answered } from '../../app/run/answered.ts';
import { AS_IT_IS } from '../../app/run/as-it-is.ts';
import { continueRun } from '../../app/run/continue.ts';
import type { StoredRun } from '../../app/stored/stored.ts';
import type { RunId } from '../../core/lib/brands.ts';
import type { RunLimits } from '../../core/run/decide/limits.ts';
import { firstRestored, wantedDigest, wantedRun } from '../checkpoints.ts';
import { confirmOrigin, refuseOtherPipeline, refuseUnasked } from '../confirm-origin.ts';
import { actionSettings, mayLeaveLegs } from '../driving.ts';
import type { RunStepResult } from '../ended.ts';
import type { Job } from '../job.ts';
import { platformOf } from '../platform.ts';
import { proveAgain } from '../prove-again.ts';
import { refuseForks } from '../refuse-forks.ts';
import { deliverable } from '../trusted.ts';
import { withCheckpoints } from '../with-checkpoints.ts';

/** Which run to resume. */
export interface WantedResumption {
  /** Names that it may have, the usual one first. */
  readonly names: readonly string[];
  /** Whether this step itself began it. */
  readonly isOwn: boolean;
}

/** Goes on with the run; `null`: it has no checkpoint. Throws `Refusal`. */
export async function resumeWork(
  job: Job,
  may: RunLimits['may'],
  { names, isOwn }: WantedResumption,
): Promise<RunStepResult | null> {
  const runs = names.map(wantedRun);
  const { checkpoint: id } = job.inputs;
  const digest = job.inputs.digest === null ? null : wantedDigest(job.inputs.digest);
  const wanted = { id, digest, elsewhere: !isOwn };
  const run = await firstRestored(job, runs, wanted);
  return run === null ? null : goOn(job, { run, may, isHandedOn: digest !== null, isOwn });
}

interface Resumption {
  readonly run: RunId;
  readonly may: RunLimits['may'];
  /** Whether an earlier job of this workflow run published its digest. */
  readonly isHandedOn: boolean;
  /** Whether this step itself began the run. */
  readonly isOwn: boolean;
}

async function goOn(job: Job, { run, may, isHandedOn, isOwn }: Resumption): Promise<RunStepResult> {
  const { context, inputs, root } = job;
  const { actor } = context;
  let { deliver } = may;
  const request = {
    root,
    platform: platformOf(job),
    run,
    from: null,
    acceptChanges: false,
    // As `proveAgain` expects.
    retries: AS_IT_IS.retries,
    budget: inputs.budgetUsd === null ? null : String(inputs.budgetUsd),
    // Of a checkpoint that was found by its name nobody here has proved who let what through.
    reopens: !isHandedOn,
    settingsFor: () => actionSettings({ ...may, deliver }, mayLeaveLegs(job)),
    initialEvents: async (stored: StoredRun) => {
      refuseOtherPipeline(job, stored);
      if (!isHandedOn) refuseUnasked(job, stored, isOwn);
      await confirmOrigin(job, stored);
      if (may.deliver === true) {
        if (isHandedOn) await proveAgain(job, stored);
        refuseForks(stored.state.github);
        deliver = await deliverable(job, stored);
      }
      if (inputs.answer === null) return [];
      return [answered(stored, { phase: null, text: inputs.answer, actor })];
    },
  };
  return withCheckpoints(job, run, (watch) => continueRun(request, watch));
}
