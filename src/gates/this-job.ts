import type { Answer, ThisJob } from '../core/gate/gate-proof.ts';
import { amountAt, at, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { ask, mapped, needing, unknown } from './answers.ts';

export interface Job extends ThisJob {
  readonly name: string;
  /** Its GraphQL node: a job is a check run. */
  readonly node: string;
}

const QUESTION = {
  about: 'which job this is',
  remedy: `Give the step \`job: \${{ job.check_run_id }}\`. ${needing('actions: read')}`,
};

/** https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run */
export function thisJob(github: GitHub, id: string): Promise<Answer<Job>> {
  if (!/^\d+$/.test(id)) {
    const message = `\`job\` is ${id === '' ? 'empty' : `\`${id}\`, not the number of a job`}`;
    return Promise.resolve(unknown(QUESTION, message));
  }
  const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}';
  return ask(QUESTION, () => github.rest(route, { job_id: id }), jobOf);
}

function jobOf(said: unknown): Job | undefined {
  const run = amountAt(said, 'run_id');
  const attempt = amountAt(said, 'run_attempt');
  const status = textAt(said, 'status');
  const name = textAt(said, 'name');
  const node = textAt(said, 'node_id');
  if (run === null || attempt === null || status === null || name === null || node === null) {
    return undefined;
  }
  return { run, attempt, status, name, node };
}

/**
 * The deployment that belongs to the job, by the environment that it was made for and the one that it is shown at.
 * https://docs.github.com/en/graphql/reference/objects#checkrun
 */
export function deploymentOf(
  github: GitHub,
  { node }: Job,
): Promise<Answer<{ readonly environments: readonly string[] } | null>> {
  const question = {
    about: 'the deployment of this job',
    // A check run of a private repository wants its own.
    remedy: needing('actions: read, checks: read, deployments: read'),
  };
  return ask(
    question,
    () => github.graphql(DOCUMENT, { job: node }),
    (said) => {
      const deployment = at(said, 'node', 'deployment');
      if (deployment === null) return null;
      const original = textAt(deployment, 'originalEnvironment');
      const latest = textAt(deployment, 'environment');
      if (original === null || latest === null) return undefined;
      return { environments: [original, latest] };
    },
  );
}

const DOCUMENT = `
  query JobDeployment($job: ID!) {
    node(id: $job) {
      ... on CheckRun {
        deployment { environment originalEnvironment }
      }
    }
  }
`;

interface Since {
  readonly run: string;
  readonly attempt: number;
  /** UTC, ISO 8601. */
  readonly openedAt: string;
}

/**
 * How often the job was let through and began, in earlier attempts, since the gate opened.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
export async function letThroughBefore(
  github: GitHub,
  job: Job,
  { run, attempt, openedAt }: Since,
): Promise<Answer<number>> {
  if (attempt === 1) return { type: 'known', value: 0 };
  const jobs = await jobsOf(github, run);
  return mapped(jobs, (all) => {
    const starts = all
      .filter((one) => textAt(one, 'name') === job.name)
      .filter((one) => (amountAt(one, 'run_attempt') ?? 0) < attempt)
      .map(startOf)
      .filter((start) => start !== null && isSince(start, openedAt));
    // A job that a partial re-run carries over stands there again, with the same start.
    return new Set(starts).size;
  });
}

/** Of 100 jobs each. */
const MOST_PAGES = 20;

async function jobsOf(github: GitHub, run: string): Promise<Answer<readonly unknown[]>> {
  const question = { about: 'the jobs of earlier attempts', remedy: needing('actions: read') };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
  const jobs: unknown[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const parameters = { run_id: run, filter: 'all', per_page: 100, page };
    const answer = await ask(
      question,
      () => github.rest(route, parameters),
      (said) => (Array.isArray(at(said, 'jobs')) ? listAt(said, 'jobs') : undefined),
    );
    if (answer.type === 'unknown') return answer;
    jobs.push(...answer.value);
    if (answer.value.length < 100) return { type: 'known', value: jobs };
  }
  return unknown(question, `The workflow run has more than ${MOST_PAGES * 100} jobs.`);
}

/** When a runner began it; `null` if none did, as with a job that was rejected. */
function startOf(job: unknown): string | null {
  const hasBegun = listAt(job, 'steps').length > 0 || (amountAt(job, 'runner_id') ?? 0) > 0;
  return hasBegun ? textAt(job, 'started_at') : null;
}

/** What cannot be compared counts as since. */
const isSince = (time: string, openedAt: string): boolean =>
  !(Date.parse(time) < Date.parse(openedAt));
