import { resolve } from 'node:path';
import { answered } from '../../app/run/answered.ts';
import { AS_IT_IS } from '../../app/run/as-it-is.ts';
import type { StoredRun } from '../../app/stored/stored.ts';
import type { Trust } from '../../core/gate/trust.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { SPARE_INPUTS } from '../../core/many/spare-inputs.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { RunLimits } from '../../core/run/decide/limits.ts';
import { oneLine } from '../../core/text/line.ts';
import { Refusal } from '../../ports.ts';
import { overActorLimit } from '../actor-limit.ts';
import { firstRestored, wantedDigest, wantedRun } from '../checkpoints.ts';
import { confirmOrigin, refuseOtherPipeline, refuseUnasked } from '../confirm-origin.ts';
import { actionSettings } from '../driving.ts';
import type { StepResult } from '../ended.ts';
import { githubContext, whyNotStarted } from '../github-context.ts';
import type { Job } from '../job.ts';
import { platformOf } from '../platform.ts';
import { proveAgain } from '../prove-again.ts';
import { refuseForks } from '../refuse-forks.ts';
import { refuseOtherRepository } from '../refuse-other-repository.ts';
import { refuseUnkept } from '../refuse-unkept.ts';
import { ownRunId, ownRunIds } from '../run-id.ts';
import { startingPoint } from '../starting-point.ts';
import { deliverable, trusted } from '../trusted.ts';
import { warnOfWorkflow } from '../warn-of-workflow.ts';
import { withCheckpoints } from '../with-checkpoints.ts';

/** Everything up to a gate or a delivery. */
export const work = (job: Job): Promise<StepResult> =>
  workWithin(job, { work: true, deliver: 'later', open: true });

/** Work and deliveries in one job. */
export async function all(job: Job): Promise<StepResult> {
  job.print(
    '::warning title=Phasegate::Mode `all` runs agents in a job with write permission. Use `work` and `deliver` in two jobs instead.',
  );
  refuseForks(job.context.event);
  return workWithin(job, { work: true, deliver: true, open: true });
}

async function workWithin(job: Job, may: RunLimits['may']): Promise<StepResult> {
  const { inputs, context } = job;
  refuseUnkept(job, process.env);
  const isAgain = context.runAttempt > 1 && inputs.mode === 'work';
  const resume = inputs.resume ?? (isAgain ? 'auto' : null);
  if (resume === null) return startNewRun(job, may);
  const runs = resume === 'auto' ? ownRunIds(context, ownWork(job)) : [wantedRun(resume)];
  const { checkpoint: id } = inputs;
  const digest = inputs.digest === null ? null : wantedDigest(inputs.digest);
  const run = await firstRestored(job, runs, { id, digest, elsewhere: resume !== 'auto' });
  if (run !== null)
    return resumeWork(job, { run, may, isHandedOn: digest !== null, isOwn: resume === 'auto' });
  if (resume === 'auto') return startNewRun(job, may);
  throw new Refusal(
    `The run \`${resume}\` has no checkpoint.`,
    'Artifacts are deleted after at most 90 days. If the checkpoint is deleted, start a new run.',
  );
}

const ownWork = ({ inputs: { pipeline, inputs } }: Job) => ({ pipeline: pipeline ?? '', inputs });

async function startNewRun(given: Job, may: RunLimits['may']): Promise<StepResult> {
  const { inputs, root } = given;
  if (inputs.pipeline === null) {
    throw new Refusal(
      'The input `pipeline` is missing.',
      'Give the path of a pipeline file, such as `.github/pipelines/implement.yml`.',
    );
  }
  warnOfWorkflow(given);
  const { withPullOfCheck } = await import('../failed-check.ts');
  const known = await withPullOfCheck(given);
  if (known.type !== 'job') return known;
  const { job } = known;
  const trust = await trusted(job);
  if (trust.type === 'refused')
    return { type: 'nothing', why: `Nothing is started: ${trust.reason}.` };
  if (trust.type === 'read-only')
    job.print(`· Triggered by someone without write access: ${oneLine(trust.reason)}.`);
  const why = whyNotStarted(job);
  if (why !== null) return { type: 'nothing', why: `Nothing is started: ${why}.` };
  const { startRun } = await import('../../app/run/start.ts');
  const run = ownRunId(job.context, ownWork(job));
  const start = await startingPoint(job, trust);
  const over = trust.type === 'read-only' ? await overActorLimit(job) : null;
  if (over !== null) return { type: 'limited', why: over };
  const request = {
    root,
    platform: { ...platformOf(job), start },
    file: resolve(root, inputs.pipeline),
    inputs: inputs.inputs,
    spare: SPARE_INPUTS,
    text: null,
    item: {},
    run,
    agents: [],
    github: await githubContext(job),
    budgetUsd: inputs.budgetUsd,
    known: [],
    stores: [],
    settingsFor: (plan: Plan) => {
      refuseOtherRepository(job, plan);
      return actionSettings({ ...may, deliver: mayDeliver(may, trust) }, mayLeaveLegs(job));
    },
  };
  return withCheckpoints(job, run, (watch) => startRun(request, watch));
}

/** A run of somebody untrusted is delivered only where a person has let it through, which is in another job. */
const mayDeliver = ({ deliver }: RunLimits['may'], { type }: Trust): RunLimits['may']['deliver'] =>
  type !== 'trusted' && deliver === true ? false : deliver;

/** Only where the workflow has jobs that take up what is left. */
const mayLeaveLegs = ({ inputs }: Job): boolean => inputs.spread && inputs.mode === 'work';

interface Resumption {
  readonly run: RunId;
  readonly may: RunLimits['may'];
  /** Whether an earlier job of this workflow run published its digest. */
  readonly isHandedOn: boolean;
  /** Whether this step itself began the run. */
  readonly isOwn: boolean;
}

async function resumeWork(
  job: Job,
  { run, may, isHandedOn, isOwn }: Resumption,
): Promise<StepResult> {
  const { context, inputs, root } = job;
  const { continueRun } = await import('../../app/run/continue.ts');
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
