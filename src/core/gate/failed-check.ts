import type { JsonObject } from '../lib/json.ts';
import { amountAt, textAt } from '../lib/json-value.ts';
import { isSameRepository, type RepositoryIdentity, repositoryAt } from './same-repository.ts';

/** A workflow run that failed at a commit on the branch of a run: an event `workflow_run`. */
export interface FailedCheck {
  readonly branch: string;
  /** The commit that failed. */
  readonly head: string;
}

export type CheckReading =
  | { readonly type: 'failed'; readonly check: FailedCheck }
  /** The end of a sentence. */
  | { readonly type: 'other'; readonly why: string };

/**
 * Whether the event is the failure of a check on a branch of this repository that may belong to a run, from GitHub's payload:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
export function readFailedCheck(event: JsonObject, own: RepositoryIdentity): CheckReading {
  const run = event.workflow_run;
  const conclusion = textAt(run, 'conclusion');
  if (conclusion !== 'failure')
    return other(`the workflow run did not fail, its conclusion is ${conclusion ?? 'unknown'}`);
  const cause = textAt(run, 'event') ?? '';
  if (!isOfCommits(cause)) return other(`the event ${cause} is no check of a branch`);
  const from = repositoryAt(run, 'head_repository');
  if (!isSameRepository(from, own))
    return other(`the commit is in ${from.name ?? 'a deleted repository'}, not in this repository`);
  const branch = textAt(run, 'head_branch') ?? '';
  if (!isRunBranch(branch)) return other(`no run made the branch ${branch}`);
  const head = textAt(run, 'head_sha') ?? '';
  return /^[0-9a-f]{40}$/.test(head)
    ? { type: 'failed', check: { branch, head } }
    : other('the event names no commit');
}

const other = (why: string): CheckReading => ({ type: 'other', why });

/** Events for the commits of a branch: other ones, such as a comment, start workflows whatever the commits are. */
export const isOfCommits = (event: string): boolean => event === 'push' || event === 'pull_request';

/** Branches of runs have these names; a person can use such a name, too. */
export const isRunBranch = (branch: string): boolean => /^phasegate\/[^/]+\/[^/]+$/.test(branch);

/**
 * The id of the failed workflow run whose pull request a run is about; `null`: the run is about something else. GitHub's payload
 * of `workflow_run` has no `pull_request`: it is added once that pull request was looked up.
 */
export function failedCheckOf(github: JsonObject): number | null {
  const run = amountAt(github, 'event', 'workflow_run', 'id');
  const isOfPull = amountAt(github, 'event', 'pull_request', 'number') !== null;
  return isOfPull && run !== null && Number.isSafeInteger(run) && run > 0 ? run : null;
}
