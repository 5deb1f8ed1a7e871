import { resolve } from 'node:path';
import { readPipelineFile } from '../app/stored/pipeline-file.ts';
import { isSameName } from '../core/gate/same-name.ts';
import { amountAt, at, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';

/** Runs that somebody without write access may start within an hour, where those need no approval. */
const MAX_RUNS_PER_HOUR = 5;
const HOUR_MS = 60 * 60_000;

/**
 * Why somebody without write access starts no run now, as sentences; `null` if they may. `policy.untrusted: labels` lets
 * anybody spend, so each user has a limit. Whoever re-runs a workflow run may write. Throws `Refusal` where GitHub does
 * not tell.
 */
export async function overActorLimit(
  job: Pick<Job, 'context' | 'inputs' | 'root' | 'github'>,
): Promise<string | null> {
  const { context } = job;
  if (context.runAttempt > 1 || !isForLabels(job)) return null;
  const earlier = await earlierRuns(await job.github(), context);
  if (earlier < MAX_RUNS_PER_HOUR) return null;
  return `${context.actor} has no write access, and started ${MAX_RUNS_PER_HOUR} runs of this workflow within the last hour. That is the limit of \`policy: { untrusted: labels }\`. A user with write access can re-run this workflow run.`;
}

function isForLabels({ inputs, root }: Pick<Job, 'inputs' | 'root'>): boolean {
  if (inputs.pipeline === null) return false;
  // What is wrong with the pipeline is told by who runs it.
  const { pipeline } = readPipelineFile(resolve(root, inputs.pipeline), root);
  return pipeline?.file.policy?.untrusted === 'labels';
}

/**
 * How many runs of this workflow the user started before this one, within an hour. The hour ends when GitHub says that
 * this one was created: a machine may have any clock.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
async function earlierRuns(
  github: GitHub,
  { actor, runId, workflowFile }: Job['context'],
): Promise<number> {
  const until = await createdAt(github, runId);
  const since = new Date(until.getTime() - HOUR_MS);
  const said = await github.rest<unknown>(
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    {
      workflow_id: workflowFile,
      actor,
      created: `${since.toISOString()}..${until.toISOString()}`,
      per_page: 100,
    },
  );
  const total = amountAt(said, 'total_count');
  const runs = listAt(said, 'workflow_runs');
  if (total === null || !Array.isArray(at(said, 'workflow_runs'))) throw workflowRunsUnreadable();
  return total > runs.length
    ? total
    : runs.filter((run) => isEarlier(run, { actor, runId })).length;
}

/** A run that was skipped had no job. Whatever GitHub leaves out counts. */
function isEarlier(
  run: unknown,
  { actor, runId }: Pick<Job['context'], 'actor' | 'runId'>,
): boolean {
  const id = amountAt(run, 'id');
  const isTheirs = isSameName(textAt(run, 'actor', 'login') ?? actor, actor);
  return isTheirs && textAt(run, 'conclusion') !== 'skipped' && (id === null || id < runId);
}

/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
async function createdAt(github: GitHub, runId: number): Promise<Date> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const said = await github.rest<unknown>(route, { run_id: runId });
  const date = new Date(textAt(said, 'created_at') ?? '');
  if (Number.isNaN(date.getTime())) throw workflowRunsUnreadable();
  return date;
}

const workflowRunsUnreadable = (): Refusal =>
  new Refusal(
    'GitHub does not report the runs of this workflow, which the limit of `policy: { untrusted: labels }` needs.',
    'The token needs `permissions: { actions: read }`.',
  );
