import { type Commit, commitOf } from '../core/brands.ts';
import { askGit, git, type Place } from './git.ts';

/** Where a checkout stands. */
export interface Head {
  readonly commit: Commit;
  /** `null` when detached. */
  readonly branch: string | null;
}

/** `commit` is `null` if nothing was committed yet on the branch. */
export async function readHead(
  place: Place,
): Promise<Omit<Head, 'commit'> & { readonly commit: Commit | null }> {
  const [commit, name] = await Promise.all([
    resolveCommit(place, 'HEAD'),
    askGit({ place, args: ['symbolic-ref', '--quiet', 'HEAD'] }),
  ]);
  const branch = name.stdout
    .toString()
    .trim()
    .replace(/^refs\/heads\//, '');
  return { commit, branch: branch === '' ? null : branch };
}

/** Where the checkout is said to be; its files are for the caller. */
export async function pointHead(place: Place, to: Head): Promise<void> {
  const args =
    to.branch === null
      ? ['update-ref', '--no-deref', '--end-of-options', 'HEAD', to.commit]
      : ['symbolic-ref', '--', 'HEAD', `refs/heads/${to.branch}`];
  await git({ place, args });
}

/** `null` if there is no such commit. */
export async function resolveCommit(place: Place, name: string): Promise<Commit | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { code, stdout } = await askGit({ place, args });
  return code === 0 ? commitOf(stdout.toString().trim()) : null;
}
