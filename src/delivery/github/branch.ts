import type { GitHub } from '../../github/client.ts';
import { insist, makeUnique } from '../../github/writes.ts';
import { type DeliveryRequest, Refusal } from '../../ports.ts';
import type { RunCommits } from '../run-commits.ts';
import { type Look, look } from './look.ts';
import { createSignedCommit, type FileChanges, fileChanges } from './signed-commit.ts';
import { isOfRun, withTrailers } from './trailers.ts';

export interface Branching {
  readonly github: GitHub;
  readonly commits: RunCommits;
  readonly request: DeliveryRequest;
  /** What GitHub had when it was looked at. */
  readonly seen: Look;
  readonly branch: string;
  readonly message: string;
}

export interface Landed {
  readonly commit: string;
  readonly how: 'signed' | 'pushed' | 'there already';
}

/**
 * The approved tree on a branch of the run's own, on the run's own base: one signed commit where GitHub can make it,
 * else the run's own commits. A branch that somebody else made or moved is never touched.
 */
export async function landOnOwnBranch(branching: Branching): Promise<Landed> {
  const { commits, request, seen, branch } = branching;
  const { base, commit } = request;
  const tree = await commits.tree(commit);
  const tip = seen.branch;
  if (tip !== null && tip.oid !== base) {
    const isOurs = tip.oid === commit || isOfRun(tip.message, request.run);
    if (!isOurs) throw foreign(branch);
    if (tip.tree === tree) return { commit: tip.oid, how: 'there already' };
    return pushed(branching, tip.oid);
  }
  const files = seen.knowsBase
    ? await fileChanges(commits, await commits.changes(base, commit))
    : null;
  if (files === null) return pushed(branching, tip?.oid ?? null);
  if (tip === null) await makeBranch(branching);
  return signed(branching, { files, tree });
}

/** After a push whose answer was lost, the branch tells. */
async function pushed(
  { github, commits, request, branch }: Branching,
  expected: string | null,
): Promise<Landed> {
  const { commit } = request;
  try {
    await commits.push({ commit, branch, expected });
  } catch (error) {
    const tip = error instanceof Refusal ? await tipNow(github, request, branch) : null;
    if (tip?.oid !== commit) throw error;
  }
  return { commit, how: 'pushed' };
}

async function makeBranch({ github, request, branch }: Branching): Promise<void> {
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
  { github, request, branch, message }: Branching,
  { files, tree }: { readonly files: FileChanges; readonly tree: string },
): Promise<Landed> {
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
  if (made.tree === tree) return { commit: made.oid, how: 'signed' };
  const back = { ref: `heads/${branch}`, sha: request.base, force: true };
  await insist(() => github.rest('PATCH /repos/{owner}/{repo}/git/refs/{+ref}', back));
  throw new Refusal(
    `The commit that GitHub made is not the approved change: its tree is ${made.tree}, not ${tree}. The branch \`${branch}\` was put back.`,
    'Try again with `phasegate resume`; if it stays so, tell us.',
  );
}

async function tipNow(github: GitHub, { base }: DeliveryRequest, branch: string) {
  return (await look(github, { base, branch, target: null })).branch;
}

function foreign(branch: string): Refusal {
  return new Refusal(
    `The branch \`${branch}\` is on GitHub already, with commits that are not this run's; it is left alone.`,
    'Delete or rename that branch, then `phasegate resume`.',
  );
}
