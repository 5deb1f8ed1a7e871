import { namedPaths } from '../../core/text/named-paths.ts';
import { makeUnique } from '../../github/writes.ts';
import { type DeliveryRequest, type DeliveryResult, Refusal } from '../../ports.ts';
import { landOnOwnBranch } from './branch.ts';
import { movedSince } from './compare.ts';
import { branchOf, fieldText } from './fields.ts';
import { type BranchTip, fetchRemoteState } from './look.ts';
import { createSignedCommit, fileChanges } from './signed-commit.ts';
import type { DeliveryTools } from './tools.ts';
import { isOfDelivery, withTrailers } from './trailers.ts';

/**
 * The change as a commit on a shared branch: on its current tip, if the branch did not touch the changed paths since the run's
 * base.
 */
export async function deliverCommit(
  tools: DeliveryTools,
  request: DeliveryRequest,
): Promise<DeliveryResult> {
  const { github, commits } = tools;
  const { fields, base, phase } = request;
  const branch = branchOf(fields, 'branch') ?? request.branch;
  const message = fieldText(fields, 'message') ?? phase;
  const seen = await fetchRemoteState(github, { base, branch, target: null, withPulls: false });
  const tip = seen.branch;
  const isStrict = branch === request.baseBranch && !request.onMovedBase;
  if (isStrict && tip === null) throw notOnTop(branch, `\`${branch}\` was deleted`);
  if (branch === request.branch || tip === null || tip.oid === base) {
    const landed = await landOnOwnBranch({ github, commits, request, seen, branch, message });
    return delivered(branch, landed);
  }
  const known = await madeBefore(tools, { request, tip, branch });
  if (known !== null) return delivered(branch, known);
  if (isStrict) throw notOnTop(branch, '`policy.stale-base` is `fail`');
  return delivered(branch, await onTop(tools, { request, tip, branch, message }));
}

interface CommitOnTip {
  readonly request: DeliveryRequest;
  readonly tip: BranchTip;
  readonly branch: string;
}

async function onTop(
  { github, commits }: DeliveryTools,
  { request, tip, branch, message }: CommitOnTip & { readonly message: string },
): Promise<string> {
  const { base, commit } = request;
  const [moved, changes] = await Promise.all([
    movedSince(github, base, tip.oid),
    commits.changes(base, commit),
  ]);
  if (moved === null || moved.standing !== 'moved' || moved.paths === null) {
    throw notOnTop(branch, `\`${branch}\` no longer contains the base of the run`);
  }
  const paths = moved.paths;
  const both = changes.map(({ path }) => path).filter((path) => paths.has(path));
  if (both.length > 0) throw notOnTop(branch, `${namedPaths(both)} changed there too`);
  const files = await fileChanges(commits, changes);
  if (files === null) throw notOnTop(branch, 'the change can only be pushed, not rebased');
  const made = await makeUnique({
    make: () =>
      createSignedCommit(github, {
        branch,
        parent: tip.oid,
        message: withTrailers(message, request),
        files,
      }),
    find: async () => {
      const now = (await fetchRemoteState(github, { base, branch, target: null, withPulls: false }))
        .branch;
      return now !== null && isOfDelivery(now.message, request) ? now : null;
    },
  });
  return made.oid;
}

/** This delivery's own commit among the branch's newest ones. */
async function madeBefore(
  { github }: DeliveryTools,
  { request, tip, branch }: CommitOnTip,
): Promise<string | null> {
  if (isOfDelivery(tip.message, request)) return tip.oid;
  if (tip.oid === request.commit) return tip.oid;
  const recent = await github.rest<readonly { sha: string; commit: { message: string } }[]>(
    'GET /repos/{owner}/{repo}/commits',
    { sha: branch, per_page: 100 },
  );
  const own = recent.find(
    ({ sha, commit }) => sha === request.commit || isOfDelivery(commit.message, request),
  );
  return own?.sha ?? null;
}

function delivered(branch: string, commit: string): DeliveryResult {
  return { where: `commit ${commit.slice(0, 8)} on ${branch}`, url: null, number: null };
}

function notOnTop(branch: string, why: string): Refusal {
  return new Refusal(
    `The change cannot be committed to \`${branch}\`, which moved since the run began: ${why}.`,
    'Start a new run on the current branch, or deliver a pull request.',
  );
}
