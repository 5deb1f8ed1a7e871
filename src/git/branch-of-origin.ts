import { type Commit, commitOf } from '../core/lib/brands.ts';
import { gitOrNull } from './git.ts';
import { realPlace } from './git-dirs.ts';
import type { Repository } from './repository.ts';

/** How long a remote may take to answer, in milliseconds. */
const REMOTE_TIMEOUT_MS = 60_000;

/** A branch's tip, and its merge base with what is checked out. */
export interface OriginBranch {
  readonly branch: string;
  readonly head: Commit;
  readonly base: Commit;
}

/**
 * The branch on `origin`, with its commits fetched into the repository without a ref; `null`: it does not exist, has no common
 * history with what is checked out, or `origin` does not answer.
 */
export async function branchOfOrigin(
  repository: Repository,
  branch: string,
): Promise<OriginBranch | null> {
  if ((await repository.origin()) === null) return null;
  const ref = `refs/heads/${branch}`;
  const listed = await ask(repository, ['ls-remote', '--quiet', '--', 'origin', ref]);
  const [, sha] = /^([0-9a-f]+)\t/.exec(listed ?? '') ?? [];
  if (sha === undefined) return null;
  const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
  const args = ['fetch', ...quietly, '--no-auto-maintenance', '--refmap=', '--', 'origin', ref];
  if ((await ask(repository, args)) === null) return null;
  const head = commitOf(sha);
  const merged = await ask(repository, ['merge-base', '--', head, repository.head]);
  return merged === null ? null : { branch, head, base: commitOf(merged.trim()) };
}

const ask = (repository: Repository, args: readonly string[]): Promise<string | null> =>
  gitOrNull({
    place: realPlace(repository),
    args,
    configuration: 'person',
    limitMs: REMOTE_TIMEOUT_MS,
  });
