import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../../github/client.ts';
import { isNotFound } from '../../github/refusal.ts';

/** The changes on a branch since a commit. */
export interface BranchChanges {
  readonly standing: 'same' | 'moved' | 'gone';
  /** Number of new commits. */
  readonly commits: number;
  /** Paths that differ; `null`: GitHub did not list all of them. */
  readonly paths: ReadonlySet<string> | null;
}

type Comparison = Pick<components['schemas']['commit-comparison'], 'status' | 'ahead_by' | 'files'>;

/** GitHub's limit of listed files. */
const MAX_FILES = 300;

/** `null`: GitHub does not know one of the commits. Without a common history, the branch was replaced: its base is gone. */
export async function movedSince(
  github: GitHub,
  base: string,
  tip: string,
): Promise<BranchChanges | null> {
  if (base === tip) return { standing: 'same', commits: 0, paths: new Set() };
  const comparison = await compared(github, `${base}...${tip}`);
  if (comparison === null) return null;
  if (comparison === 'unrelated') return { standing: 'gone', commits: 0, paths: null };
  const { status, ahead_by: commits, files = [] } = comparison;
  const paths = files.flatMap(({ filename, previous_filename: from }) =>
    from === undefined ? [filename] : [filename, from],
  );
  return {
    standing: status === 'identical' ? 'same' : status === 'ahead' ? 'moved' : 'gone',
    commits,
    paths: files.length < MAX_FILES ? new Set(paths) : null,
  };
}

/** GitHub answers 404 for unknown commits, and for commits without a common history. Only the message tells which. */
async function compared(
  github: GitHub,
  basehead: string,
): Promise<Comparison | 'unrelated' | null> {
  try {
    return await github.rest('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    return /no common ancestor/i.test(error.message) ? 'unrelated' : null;
  }
}
