import { and, expression, isGiven, latest, stoppedFor, when } from './expressions.ts';
import { job, needs, type WrittenJob } from './job.ts';
import { gateJob, type Stage, type WorkflowLayout, working } from './layout.ts';
import { handedOn, outputs, SMALL_RUNNER, step } from './parts.ts';
import { shared, under } from './yaml.ts';

/** Waits for a person at the environment of the gate that the stage before came to; proves and records the decision. */
export function gateOf(layout: WorkflowLayout, before: Stage): WrittenJob {
  const jobs = working(before);
  return job(
    gateJob(before.number + 1),
    '',
    needs(jobs),
    '# An empty name would mean no environment, so no gate.',
    when(
      ...and(...stoppedFor(jobs, 'gate'), isGiven(jobs, 'environment'), isGiven(jobs, 'digest')),
    ),
    SMALL_RUNNER,
    'timeout-minutes: 10',
    under('environment:', `name: ${expression(latest(jobs, 'environment'))}`),
    shared('permissions:', 'gate', [
      "actions: read # the environment's rules, this run's reviews, this job, the checkpoint",
      'contents: read # the pipeline as the run began with it',
      'checks: read # this job as a check run, which a private repository wants this for',
      'deployments: read # that GitHub let this very job through',
    ]),
    outputs(),
    under(
      'steps:',
      step(layout, [
        'mode: gate',
        ...handedOn(jobs),
        `gate: ${expression(latest(jobs, 'gate'))}`,
        `job: ${expression('job.check_run_id')}`,
      ]),
    ),
  );
}
