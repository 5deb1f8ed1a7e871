import type { FileChange } from '../../core/change/file-change.ts';
import type { Commit } from '../../core/lib/brands.ts';
import { WORKFLOW_FILES } from '../../core/text/token-remedy.ts';
import type { GitHub } from '../../github/client.ts';
import { GitHubRefusal } from '../../github/refusal.ts';
import type { RunCommits } from '../run-commits.ts';

export interface FileChanges {
  readonly additions: readonly { readonly path: string; readonly contents: string }[];
  readonly deletions: readonly { readonly path: string }[];
}

export interface SignedCommit {
  readonly oid: string;
  readonly tree: string;
}

/** In bytes; the reliable limit of one GraphQL mutation. Larger changes are pushed. */
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_FILES = 1000;

/** The change for `createCommitOnBranch`; `null`: not possible because of links, modes, submodules or size. */
export async function fileChanges(
  commits: RunCommits,
  changes: readonly FileChange[],
): Promise<FileChanges | null> {
  if (changes.length > MAX_FILES || !changes.every(isPlain)) return null;
  const blobs = changes.flatMap(({ after }) => (after === null ? [] : [after.blob]));
  const contents = await commits.contents(blobs, MAX_BYTES);
  if (contents === null) return null;
  return {
    additions: changes.flatMap(({ path, after }) => {
      const bytes = after === null ? undefined : contents.get(after.blob);
      return bytes === undefined ? [] : [{ path, contents: bytes.toString('base64') }];
    }),
    deletions: changes.flatMap(({ path, after }) => (after === null ? [{ path }] : [])),
  };
}

function isPlain({ path, before, after }: FileChange): boolean {
  if (path.includes('\uFFFD')) return false;
  if (after === null) return before?.mode !== '160000';
  return after.mode === '100644' && (before === null || before.mode === '100644');
}

export interface CreateCommit {
  readonly branch: string;
  /** The expected tip of the branch; otherwise GitHub refuses. */
  readonly parent: Commit | string;
  readonly message: string;
  readonly files: FileChanges;
}

export async function createSignedCommit(
  github: GitHub,
  commit: CreateCommit,
): Promise<SignedCommit> {
  try {
    return await created(github, commit);
  } catch (error) {
    throw error instanceof GitHubRefusal ? withWorkflows(error, commit.files) : error;
  }
}

/** GraphQL errors name no permission, and changes of workflow files need an additional one. */
function withWorkflows(error: GitHubRefusal, { additions, deletions }: FileChanges): GitHubRefusal {
  const isOfWorkflow = [...additions, ...deletions].some(({ path }) =>
    path.startsWith('.github/workflows/'),
  );
  if (!isOfWorkflow || !/not accessible by|forbidden/i.test(error.message)) return error;
  return new GitHubRefusal({
    ...error,
    message: error.message,
    remedy: WORKFLOW_FILES,
    cause: error,
  });
}

async function created(
  { owner, repo, graphql }: GitHub,
  { branch, parent, message, files }: CreateCommit,
): Promise<SignedCommit> {
  const [headline = '', ...body] = message.split('\n');
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: parent,
    message: { headline, body: body.join('\n').trim() },
    fileChanges: files,
  };
  const { createCommitOnBranch } = await graphql<{
    readonly createCommitOnBranch: {
      readonly commit: { readonly oid: string; readonly tree: { readonly oid: string } };
    };
  }>(CREATE_COMMIT, { input });
  const { oid, tree } = createCommitOnBranch.commit;
  return { oid, tree: tree.oid };
}

const CREATE_COMMIT = `mutation PhasegateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid tree { oid } } }
}`;
