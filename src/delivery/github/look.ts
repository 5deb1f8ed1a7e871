import type { GitHub } from '../../github/client.ts';
import { GitHubRefusal } from '../../github/refusal.ts';

/** Everything that a delivery of the change reads beforehand, in one query. */
export interface RemoteState {
  readonly defaultBranch: string | null;
  readonly mergeMethod: string;
  /** Whether GitHub has the run's base commit. */
  readonly knowsBase: boolean;
  /** Tip of the target branch; `null`: it does not exist. */
  readonly target: string | null;
  /** Tip of the change's branch; `null`: it does not exist. */
  readonly branch: BranchTip | null;
  /** Pull requests from that branch in any state, newest first. */
  readonly pulls: readonly PullRequestState[];
}

export interface BranchTip {
  readonly oid: string;
  readonly message: string;
  readonly tree: string;
}

export interface PullRequestState {
  readonly id: string;
  readonly number: number;
  readonly url: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly body: string;
  /** Name of the target branch. */
  readonly baseRefName: string;
  readonly isAutoMerged: boolean;
}

export interface RemoteStateQuery {
  readonly base: string;
  /** The branch of the change. */
  readonly branch: string;
  /** The target branch; `null`: the default branch. */
  readonly target: string | null;
  /** Requested only to deliver a pull request, because other tokens may be unable to read them. */
  readonly withPulls: boolean;
}

export async function fetchRemoteState(
  { owner, repo, graphql }: GitHub,
  { base, branch, target, withPulls }: RemoteStateQuery,
): Promise<RemoteState> {
  const variables = {
    ...{ owner, repo, base, branch, withPulls },
    head: `refs/heads/${branch}`,
    // For the default branch, any name works.
    target: `refs/heads/${target ?? branch}`,
  };
  const { repository } = await graphql<RemoteStateResponse>(LOOK, variables);
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

interface RemoteStateResponse {
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
      readonly nodes: readonly (Omit<PullRequestState, 'isAutoMerged'> & {
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
