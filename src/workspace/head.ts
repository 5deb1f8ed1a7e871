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
  const args = ['rev-parse', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD'];
  const { code, stdout } = await askGit({ place, args });
  if (code !== 0) return { commit: null, branch: await unbornBranch(place) };
  const [commit = '', name = ''] = stdout.toString().split('\n');
  return { commit: commitOf(commit), branch: shortName(name) };
}

async function unbornBranch(place: Place): Promise<string | null> {
  const { stdout } = await askGit({ place, args: ['symbolic-ref', '--quiet', 'HEAD'] });
  return shortName(stdout.toString().trim());
}

/** `HEAD` is its own name where it is detached. */
function shortName(name: string): string | null {
  return name === '' || name === 'HEAD' ? null : name.replace(/^refs\/heads\//, '');
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
