import type { Json } from '../../lib/json.ts';
import { FREE_JOBS_AT_ONCE } from '../../plan/slots.ts';
import { REQUESTS_AN_HOUR, requestsOf, type WorkflowJob } from '../../plan/workflow-jobs.ts';
import { oneLine } from '../line.ts';
import { plural } from '../plural.ts';
import type { Paint } from './paint.ts';
import { cell, type TableCell, table } from './table.ts';

/** The jobs of the reusable workflow in order, and GitHub's limits. */
export function jobsLines(
  jobs: readonly WorkflowJob[],
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
): readonly string[] {
  const rows = jobs.map((job, at) => jobRow(job, jobs[at - 1]?.workflowRun !== job.workflowRun));
  return [
    ...table({ columns: COLUMNS, rows, width: columns, paint }),
    '',
    'These are the jobs of the reusable workflow. A workflow that `phasegate compile` writes has others.',
    atOnce(jobs),
    `About ${most(jobs)} requests to the GitHub API in a workflow run; a repository has ${REQUESTS_AN_HOUR} an hour.`,
  ];
}

const COLUMNS = [
  { title: 'WORKFLOW RUN', align: 'right' },
  { title: 'JOB', align: 'left' },
  { title: 'MACHINES', align: 'right' },
  { title: 'PHASES', align: 'left' },
] as const;

function jobRow(
  { workflowRun, job, machines, phases }: WorkflowJob,
  isFirst: boolean,
): readonly TableCell[] {
  return [
    cell(isFirst ? String(workflowRun) : ''),
    cell(job),
    cell(String(machines)),
    cell(oneLine(phases.join(', '))),
  ];
}

function atOnce(jobs: readonly WorkflowJob[]): string {
  const machines = machinesAtOnce(jobs);
  const limit = `the Free plan runs ${FREE_JOBS_AT_ONCE} jobs at the same time`;
  return machines > FREE_JOBS_AT_ONCE
    ? `At most ${machines} jobs at the same time; ${limit}, so the others wait.`
    : `At most ${plural(machines, 'job')} at the same time; ${limit}.`;
}

const machinesAtOnce = (jobs: readonly WorkflowJob[]): number =>
  jobs.reduce((largest, { machines }) => Math.max(largest, machines), 1);

/** Of the workflow run with the most requests. */
function most(jobs: readonly WorkflowJob[]): number {
  const runs = new Set(jobs.map(({ workflowRun }) => workflowRun));
  return Math.max(
    ...[...runs].map((run) => requestsOf(jobs.filter(({ workflowRun }) => workflowRun === run))),
  );
}

/** The same for programs. */
export const jobsJson = (jobs: readonly WorkflowJob[]): Json => ({
  jobs: jobs.map(({ workflowRun, job, machines, phases }) => ({
    workflowRun,
    job,
    machines,
    phases: [...phases],
  })),
  jobsAtOnce: machinesAtOnce(jobs),
  requests: most(jobs),
});
