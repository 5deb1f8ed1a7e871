import { resolve } from 'node:path';
import type { Trust } from '../../core/gate/trust.ts';
import { SPARE_INPUTS } from '../../core/many/spare-inputs.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { RunLimits } from '../../core/run/decide/limits.ts';
import { oneLine } from '../../core/text/line.ts';
import { Refusal } from '../../ports.ts';
import { actionSettings, mayLeaveLegs } from '../driving.ts';
import type { StepResult } from '../ended.ts';
import { githubContext, whyNotStarted } from '../github-context.ts';
import type { Job } from '../job.ts';
import { platformOf } from '../platform.ts';
import { refuseForks } from '../refuse-forks.ts';
import { refuseOtherRepository } from '../refuse-other-repository.ts';
import { refuseUnkept } from '../refuse-unkept.ts';
import { ownRunId, ownRunIds } from '../run-id.ts';
import { startingPoint } from '../starting-point.ts';
import { trusted } from '../trusted.ts';
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
  const { resumeWork } = await import('./resume-work.ts');
  const resumed = await resumeWork(job, may, {
    names: resume === 'auto' ? ownRunIds(context, ownWork(job)) : [resume],
    isOwn: resume === 'auto',
  });
  if (resumed !== null) return resumed;
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
  const why = await whyNotStarted(job);
  if (why !== null) return { type: 'nothing', why: `Nothing is started: ${why}.` };
  const { startRun } = await import('../../app/run/start.ts');
  const run = ownRunId(job.context, ownWork(job));
  const start = await startingPoint(job, trust);
  const over = trust.type === 'read-only' ? await overLimit(job) : null;
  if (over !== null) return { type: 'limited', why: over };
  const request = {
    root,
    place: start === null ? job.place : null,
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

async function overLimit(job: Job): Promise<string | null> {
  const { overActorLimit } = await import('../actor-limit.ts');
  return overActorLimit(job);
}

/** A run of somebody untrusted is delivered only where a person has let it through, which is in another job. */
const mayDeliver = ({ deliver }: RunLimits['may'], { type }: Trust): RunLimits['may']['deliver'] =>
  type !== 'trusted' && deliver === true ? false : deliver;
