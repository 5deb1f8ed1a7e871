import { readCheckpointName } from '../core/checkpoint/name.ts';
import type { GitHubAnswer } from '../core/gate/gate-proof.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { mapped } from './answers.ts';
import { artifactNames } from './origin.ts';
import { jobsOf } from './used-before.ts';

export interface IgnoredQuestion {
  /** `GITHUB_RUN_ID` */
  readonly run: string;
  /** `GITHUB_RUN_ATTEMPT`, from 1 */
  readonly attempt: number;
  /** `GITHUB_JOB`; GitHub's name of a job in a called workflow ends with it. */
  readonly job: string;
}

/**
 * Whether an earlier attempt of this job ignored the comment that triggered the workflow run: the job succeeded, and that attempt left
 * no checkpoint. The comment was judged then, whatever its author may do by now.
 */
export async function ignoredBefore(
  github: GitHub,
  { run, attempt, job }: IgnoredQuestion,
): Promise<GitHubAnswer<boolean>> {
  if (attempt === 1) return { type: 'known', value: false };
  const [jobs, names] = await Promise.all([jobsOf(github, run), artifactNames(github, run)]);
  if (jobs.type === 'unknown') return jobs;
  const isThis = (name: string): boolean => name === job || name.endsWith(` / ${job}`);
  const succeeded = jobs.value
    .filter((one) => isThis(textAt(one, 'name') ?? '') && textAt(one, 'conclusion') === 'success')
    .map((one) => amountAt(one, 'run_attempt') ?? 0)
    .filter((one) => one < attempt);
  return mapped(names, (all) => {
    const left = new Set(all.map((name) => readCheckpointName(name)?.attempt));
    return succeeded.some((one) => !left.has(one));
  });
}
