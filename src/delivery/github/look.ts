import type { GitHub } from '../../github/client.ts';
import { GitHubRefusal } from '../../github/refusal.ts';

/** All that a delivery of the change wants to know before it does anything, in one question. */
export interface Look {
  readonly defaultBranch: string | null;
  readonly mergeMethod: string;
  /** Whether GitHub has the run's base. */
  readonly knowsBase: boolean;
  /** Tip of the branch that the change is for; `null` if it is not there. */
  readonly target: string | null;
  /** Tip of the branch that the change comes on; `null` if it is not there. */
  readonly branch: Tip | null;
  /** From that branch, whatever their state; the newest first. */
  readonly pulls: readonly Pull[];
}

export interface Tip {
  readonly oid: string;
  readonly message: string;
  readonly tree: string;
}

export interface Pull {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly body: string;
  /** Name of the branch that it is for. */
  readonly baseRefName: string;
  readonly isAutoMerged: boolean;
}

export interface LookFor {
  readonly base: string;
  /** The branch that the change comes on. */
  readonly branch: string;
  /** The branch that it is for; `null`: the default branch. */
  readonly target: string | null;
  /** Asked for only by who delivers one: the token of others need not read them. */
  readonly withPulls: boolean;
}

export async function look(
  { owner, repo, graphql }: GitHub,
  { base, branch, target, withPulls }: LookFor,
): Promise<Look> {
  const variables = {
    ...{ owner, repo, base, branch, withPulls },
    head: `refs/heads/${branch}`,
    // Where it is the default branch, any name does.
    target: `refs/heads/${target ?? branch}`,
  };
  const { repository } = await graphql<Answer>(LOOK, variables);
  if (repository === null) throw notFound(owner, repo);
  const { defaultBranchRef, pullRequests } = repository;
  return {
    defaultBranch: defaultBranchRef?.name ?? null,
    mergeMethod: repository.viewerDefaultMergeMethod,
    knowsBase: repository.baseCommit !== null,
    target: (target === null ? defaultBranchRef : repository.target)?.target.oid ?? null,
    branch:
      repository.branch === null
        ? null
        : { ...repository.branch.target, tree: repository.branch.target.tree.oid },
    pulls: (pullRequests?.nodes ?? [])
      .filter(({ isCrossRepository }) => !isCrossRepository)
      .map(({ autoMergeRequest, ...pull }) => ({
        ...pull,
        isAutoMerged: autoMergeRequest !== null,
      })),
  };
}

const LOOK = `query PhasegateLook($owner: String!, $repo: String!, $base: GitObjectID!, $branch: String!, $head: String!, $target: String!, $withPulls: Boolean!) {
  repository(owner: $owner, name: $repo) {
    viewerDefaultMergeMethod
    defaultBranchRef { name target { oid } }
    baseCommit: object(oid: $base) { oid }
    target: ref(qualifiedName: $target) { target { oid } }
    branch: ref(qualifiedName: $head) { target { oid ... on Commit { message tree { oid } } } }
    pullRequests(headRefName: $branch, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withPulls) {
      nodes { id number url state body baseRefName isCrossRepository autoMergeRequest { enabledAt } }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly viewerDefaultMergeMethod: string;
    readonly defaultBranchRef: {
      readonly name: string;
      readonly target: { readonly oid: string };
    } | null;
    readonly baseCommit: { readonly oid: string } | null;
    readonly target: { readonly target: { readonly oid: string } } | null;
    readonly branch: {
      readonly target: {
        readonly oid: string;
        readonly message: string;
        readonly tree: { readonly oid: string };
      };
    } | null;
    readonly pullRequests?: {
      readonly nodes: readonly (Omit<Pull, 'isAutoMerged'> & {
        readonly isCrossRepository: boolean;
        readonly autoMergeRequest: object | null;
      })[];
    };
  } | null;
}

function notFound(owner: string, repo: string): GitHubRefusal {
  return new GitHubRefusal({
    message: `The repository ${owner}/${repo} does not exist, or the token cannot read it.`,
    remedy: 'Use a token that can read the repository, or check `git remote get-url origin`.',
    status: 404,
    isUncertain: false,
    cause: null,
  });
}
