import type { JsonObject } from '../core/lib/json.ts';
import { at, listAt, textAt } from '../core/lib/json-value.ts';
import { endOfLog } from '../core/text/end-of-log.ts';
import { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';
import { GitHubRefusal } from './refusal.ts';

/** As many jobs as `github.failed_jobs` holds. */
const MAX_JOBS = 4;
/** Read of each log; cleaning up may print much after the error. */
const MAX_LOG_LENGTH = 256 * 1024;

const FAILED: ReadonlySet<unknown> = new Set(['failure', 'timed_out']);

/**
 * The failed jobs of an attempt of a workflow run, in GitHub's order, each with the end of its log: `name`, `url`, `log`. Rejects
 * with `Refusal` if the jobs cannot be read; a log that GitHub has deleted is replaced by a sentence.
 * https://docs.github.com/en/rest/actions/workflow-jobs
 */
export async function failedJobs(
  github: GitHub,
  of: { readonly run: number; readonly attempt: number },
): Promise<readonly JsonObject[]> {
  const listed: unknown = await github.rest(
    'GET /repos/{owner}/{repo}/actions/runs/{run}/attempts/{attempt}/jobs',
    { ...of, per_page: 100 },
  );
  if (!Array.isArray(at(listed, 'jobs'))) throw jobsUnreadable(of.run);
  const failed = listAt(listed, 'jobs').filter((job) => FAILED.has(at(job, 'conclusion')));
  return Promise.all(failed.slice(0, MAX_JOBS).map((job) => withLog(github, job)));
}

async function withLog(github: GitHub, job: unknown): Promise<JsonObject> {
  return {
    name: textAt(job, 'name') ?? '',
    url: textAt(job, 'html_url') ?? '',
    log: await logOf(github, at(job, 'id')),
  };
}

async function logOf(github: GitHub, job: unknown): Promise<string> {
  try {
    const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job}/logs';
    return endOfLog(await github.tail(route, { job }, MAX_LOG_LENGTH));
  } catch (error) {
    const isGone = error instanceof GitHubRefusal && [404, 410].includes(error.status ?? 0);
    if (!isGone) throw error;
    return '[the log is no longer available]';
  }
}

function jobsUnreadable(run: number): Refusal {
  return new Refusal(
    `The jobs of the workflow run ${run} cannot be read, and the pipeline reads \`github.failed_jobs\`.`,
    'The job needs `permissions: { actions: read }`.',
  );
}
