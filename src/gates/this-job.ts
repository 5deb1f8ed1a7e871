import type { GitHubAnswer, ThisJob } from '../core/gate/gate-proof.ts';
import { amountAt, at, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { ask, needing, unknownAnswer } from './answers.ts';

export interface NamedJob extends ThisJob {
  readonly name: string;
  /** Its GraphQL node id: a job is a check run. */
  readonly node: string;
}

const QUESTION = {
  about: 'the id of this job',
  remedy: `Give the step \`job: \${{ job.check_run_id }}\`. ${needing('actions: read')}`,
};

/** https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run */
export function thisJob(github: GitHub, id: string): Promise<GitHubAnswer<NamedJob>> {
  if (!/^\d+$/.test(id)) {
    const message = `\`job\` is ${id === '' ? 'empty' : `\`${id}\`, not the number of a job`}`;
    return Promise.resolve(unknownAnswer(QUESTION, message));
  }
  const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}';
  return ask(QUESTION, () => github.rest(route, { job_id: id }), jobOf);
}

function jobOf(said: unknown): NamedJob | undefined {
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
 * The job's deployment, with its original environment and its latest one.
 * https://docs.github.com/en/graphql/reference/objects#checkrun
 */
export function deploymentOf(
  github: GitHub,
  { node }: NamedJob,
): Promise<GitHubAnswer<{ readonly environments: readonly string[] } | null>> {
  const question = {
    about: 'the deployment of this job',
    // Check runs of a private repository need an additional permission.
    remedy: needing('actions: read, checks: read, deployments: read'),
  };
  return ask(
    question,
    () => github.graphql(DEPLOYMENT_QUERY, { job: node }),
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

const DEPLOYMENT_QUERY = `
  query JobDeployment($job: ID!) {
    node(id: $job) {
      ... on CheckRun {
        deployment { environment originalEnvironment }
      }
    }
  }
`;
