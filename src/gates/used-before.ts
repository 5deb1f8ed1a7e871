import { readCheckpointName } from '../core/checkpoint/name.ts';
import type { GitHubAnswer } from '../core/gate/gate-proof.ts';
import { amountAt, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { mapped, needing } from './answers.ts';
import { artifactNames } from './origin.ts';
import { allPages } from './pages.ts';
import type { NamedJob } from './this-job.ts';

export interface UseQuestion {
  /** `GITHUB_RUN_ID` */
  readonly run: string;
  /** `GITHUB_RUN_ATTEMPT`, from 1 */
  readonly attempt: number;
  /** Name of the Phasegate run. */
  readonly name: string;
  /** Lines of its journal while it waits at the gate. */
  readonly lines: number;
}

/**
 * In how many earlier attempts this job began and recorded a decision: that attempt has a checkpoint with more lines than the
 * waiting run. A refused job left none, and a rejected job never began. Independent of clocks.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
export async function usedBefore(
  github: GitHub,
  job: NamedJob,
  { run, attempt, name, lines }: UseQuestion,
): Promise<GitHubAnswer<number>> {
  if (attempt === 1) return { type: 'known', value: 0 };
  const [jobs, names] = await Promise.all([jobsOf(github, run), artifactNames(github, run)]);
  if (jobs.type === 'unknown') return jobs;
  const began = new Set(
    jobs.value
      .filter((one) => textAt(one, 'name') === job.name && hasBegun(one))
      .map((one) => amountAt(one, 'run_attempt') ?? 0),
  );
  return mapped(names, (all) => {
    const later = all
      .map(readCheckpointName)
      .filter((one) => one !== null)
      .filter((one) => one.run === name && one.attempt < attempt && one.lines > lines)
      .map((one) => one.attempt);
    return new Set(later.filter((one) => began.has(one))).size;
  });
}

/** The jobs of all attempts of a workflow run. */
export function jobsOf(github: GitHub, run: string): Promise<GitHubAnswer<readonly unknown[]>> {
  const question = { about: 'the jobs of earlier attempts', remedy: needing('actions: read') };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
  return allPages(question, 'jobs', (page) =>
    github.rest(route, { run_id: run, filter: 'all', ...page }),
  );
}

/** Whether a runner took the job; a rejected job has none. */
const hasBegun = (job: unknown): boolean =>
  listAt(job, 'steps').length > 0 || (amountAt(job, 'runner_id') ?? 0) > 0;
