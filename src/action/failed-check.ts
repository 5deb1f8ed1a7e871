import { type BranchRounds, MAX_CHECK_ROUNDS, roundsIn } from '../core/gate/check-rounds.ts';
import { type FailedCheck, readFailedCheck } from '../core/gate/failed-check.ts';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { textAt } from '../core/lib/json-value.ts';
import { git } from '../git/git.ts';
import { realPlace } from '../git/git-dirs.ts';
import { findRepository } from '../git/repository.ts';
import { Refusal } from '../ports.ts';
import { ownRepository } from './context.ts';
import type { LimitedStepResult } from './ended.ts';
import { readsPullRequest } from './github-context.ts';
import type { Job } from './job.ts';
import { requireCommits } from './starting-point.ts';

/** The job, with the pull request of its event; or why nothing is started. */
export type JobOfCheck =
  | { readonly type: 'job'; readonly job: Job }
  | { readonly type: 'nothing'; readonly why: string }
  | LimitedStepResult;

/**
 * A pipeline that reads `github.event.pull_request` works on the pull request whose check failed, where a `workflow_run` triggers it.
 * GitHub's payload does not have that pull request, so it is looked up: the open one of a branch that a run made, at the commit that
 * failed. Everything else starts nothing, also a chain of failures and fixes that does not end. Rejects with `Refusal`.
 */
export async function withPullOfCheck(job: Job): Promise<JobOfCheck> {
  const { context } = job;
  if (context.eventName !== 'workflow_run' || !readsPullRequest(job)) return { type: 'job', job };
  const reading = readFailedCheck(context.event, ownRepository(context));
  if (reading.type === 'other') return nothing(reading.why);
  const { check } = reading;
  const { pullOfBranch } = await import('../github/pull-of-branch.ts');
  const pull = await pullOfBranch(await job.github(), check.branch);
  if (pull === null) return nothing(`the branch ${check.branch} has no open pull request`);
  if (textAt(pull, 'head', 'sha') !== check.head)
    return nothing(`the branch ${check.branch} moved since ${check.head.slice(0, 12)} failed`);
  const { isOfRun, rounds } = await roundsOf(job, check, pull);
  if (!isOfRun) return nothing(`no run made a commit of the branch ${check.branch}`);
  if (rounds >= MAX_CHECK_ROUNDS) return roundsUsed(check.branch);
  const event = { ...context.event, pull_request: pull };
  return { type: 'job', job: { ...job, context: { ...context, event } } };
}

const nothing = (why: string): JobOfCheck => ({
  type: 'nothing',
  why: `Nothing is started: ${why}.`,
});

function roundsUsed(branch: string): LimitedStepResult {
  return {
    type: 'limited',
    why: `Failed checks started ${MAX_CHECK_ROUNDS} runs in a row on the branch ${branch}, and its checks still fail. A review of its pull request starts the next run.`,
  };
}

/** Rounds are counted in the commits of the branch, which no later run can forget. */
async function roundsOf(job: Job, check: FailedCheck, pull: JsonObject): Promise<BranchRounds> {
  const repository = await findRepository(job.root);
  const head = commitOf(check.head);
  const base = baseOf(pull, check.branch);
  await requireCommits(repository, [head, base]);
  const range = [`${base}..${head}`, '--'];
  const args = ['log', '-z', '--topo-order', '--format=%B', `--max-count=${MAX_COMMITS}`, ...range];
  const said = await git({ place: realPlace(repository), args });
  return roundsIn(said.split('\0'));
}

/** A pull request with more is not a run's. */
const MAX_COMMITS = 1000;

function baseOf(pull: JsonObject, branch: string): Commit {
  const base = textAt(pull, 'base', 'sha') ?? '';
  if (/^[0-9a-f]{40}$/.test(base)) return commitOf(base);
  throw new Refusal(
    `GitHub does not report the base of the pull request of the branch \`${branch}\`.`,
    'Re-run the job. If it fails again, check https://www.githubstatus.com.',
  );
}
