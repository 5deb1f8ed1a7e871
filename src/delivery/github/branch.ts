import type { GitHub } from '../../github/client.ts';
import { GitHubRefusal } from '../../github/refusal.ts';
import { insist, isUncertain, makeUnique } from '../../github/writes.ts';
import { type DeliveryRequest, Refusal } from '../../ports.ts';
import type { RunCommits } from '../run-commits.ts';
import { fetchRemoteState, type RemoteState } from './look.ts';
import { createSignedCommit, type FileChanges, fileChanges } from './signed-commit.ts';
import { isOfRun, withTrailers } from './trailers.ts';

export interface BranchDelivery {
  readonly github: GitHub;
  readonly commits: RunCommits;
  readonly request: DeliveryRequest;
  /** The state on GitHub when it was read. */
  readonly seen: RemoteState;
  readonly branch: string;
  readonly message: string;
}

/**
 * Puts the approved tree on the run's own branch and base: as one signed commit if GitHub can create it, else as the run's own
 * commits. A branch that someone else created or moved is never changed. Returns the commit at its tip.
 */
export async function landOnOwnBranch(branching: BranchDelivery): Promise<string> {
  const { commits, request, seen, branch } = branching;
  const { base, commit } = request;
  const tree = await commits.tree(commit);
  const tip = seen.branch;
  if (tip !== null && tip.oid !== base) {
    const isOurs = tip.oid === commit || isOfRun(tip.message, request.run);
    if (!isOurs) throw foreign(branch);
    if (tip.tree === tree) return tip.oid;
    return pushed(branching, tip.oid);
  }
  const files = seen.knowsBase
    ? await fileChanges(commits, await commits.changes(base, commit))
    : null;
  if (files === null) return pushed(branching, tip?.oid ?? null);
  return signedOn(branching, { files, tree, isNew: tip === null });
}

interface SignedCommitRequest {
  readonly files: FileChanges;
  readonly tree: string;
  /** The branch is not there yet. */
  readonly isNew: boolean;
}

async function signedOn(
  branching: BranchDelivery,
  { isNew, ...commit }: SignedCommitRequest,
): Promise<string> {
  if (isNew) await makeBranch(branching);
  try {
    return await signed(branching, commit);
  } catch (error) {
    if (isNew && error instanceof Refusal && !isUncertain(error)) await dropEmpty(branching);
    throw error;
  }
}

/** Deletes the branch that was created for a commit which GitHub rejected. A failure of that is the lesser problem. */
async function dropEmpty({ github, request, branch }: BranchDelivery): Promise<void> {
  try {
    const now = await tipNow(github, request, branch);
    if (now?.oid !== request.base) return;
    await github.rest('DELETE /repos/{owner}/{repo}/git/refs/{+ref}', { ref: `heads/${branch}` });
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
  }
}

/** After a push whose response was lost, the branch shows the result. */
async function pushed(
  { github, commits, request, branch }: BranchDelivery,
  expected: string | null,
): Promise<string> {
  const { commit } = request;
  try {
    await commits.push({ commit, branch, expected });
  } catch (error) {
    const tip = error instanceof Refusal ? await tipNow(github, request, branch) : null;
    if (tip?.oid !== commit) throw error;
  }
  return commit;
}

async function makeBranch({ github, request, branch }: BranchDelivery): Promise<void> {
  const { base } = request;
  await makeUnique({
    make: async () => {
      const ref = `refs/heads/${branch}`;
      await github.rest('POST /repos/{owner}/{repo}/git/refs', { ref, sha: base });
      return branch;
    },
    find: async () => ((await tipNow(github, request, branch))?.oid === base ? branch : null),
  });
}

async function signed(
  { github, request, branch, message }: BranchDelivery,
  { files, tree }: { readonly files: FileChanges; readonly tree: string },
): Promise<string> {
  const made = await makeUnique({
    make: () =>
      createSignedCommit(github, {
        branch,
        parent: request.base,
        message: withTrailers(message, request),
        files,
      }),
    find: async () => {
      const tip = await tipNow(github, request, branch);
      return tip !== null && isOfRun(tip.message, request.run) ? tip : null;
    },
  });
  if (made.tree === tree) return made.oid;
  const back = { ref: `heads/${branch}`, sha: request.base, force: true };
  await insist(() => github.rest('PATCH /repos/{owner}/{repo}/git/refs/{+ref}', back));
  throw new Refusal(
    `The commit from GitHub is not the approved change: its tree is ${made.tree}, not ${tree}. It was taken back.`,
    'Try again with `phasegate resume`. If the problem remains, report it.',
  );
}

async function tipNow(github: GitHub, { base }: DeliveryRequest, branch: string) {
  return (await fetchRemoteState(github, { base, branch, target: null, withPulls: false })).branch;
}

function foreign(branch: string): Refusal {
  return new Refusal(
    `The branch \`${branch}\` already exists on GitHub, with commits of another origin. It was not changed.`,
    'Delete or rename that branch, then `phasegate resume`.',
  );
}
