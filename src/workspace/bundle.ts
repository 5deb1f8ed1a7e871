import { rm } from 'node:fs/promises';
import type { Commit, RunId } from '../core/brands.ts';
import { Refusal } from '../ports.ts';
import { claimBranch } from './branch.ts';
import { askGit, git } from './git.ts';
import { type GitDirs, realPlace } from './git-dirs.ts';
import { resolveCommit } from './head.ts';

export interface BundleRange {
  readonly base: Commit;
  readonly branch: string;
  /** Where the branch stands. */
  readonly head: Commit;
}

/** Writes the commits of a run's branch since its base as a bundle; false if the branch does not stand at `head`. */
export async function makeBundle(
  repository: GitDirs,
  file: string,
  { base, branch, head }: BundleRange,
): Promise<boolean> {
  const place = realPlace(repository);
  const ref = `refs/heads/${branch}`;
  // What a git that was killed left.
  await rm(`${file}.lock`, { force: true });
  if ((await resolveCommit(place, ref)) !== head) return false;
  await git({ place, args: ['bundle', 'create', '--quiet', file, `^${base}`, ref] });
  // It may have moved meanwhile.
  return (await headIn(repository, file, branch)) === head;
}

/**
 * Brings the commits of a run into the repository, and its branch to where the journal says. Throws `Refusal` if the
 * bundle holds something else, its base is not there, or the branch is somebody else's.
 */
export async function fetchBundle(
  repository: GitDirs,
  file: string,
  { run, base, branch, head }: BundleRange & { readonly run: RunId },
): Promise<void> {
  const place = realPlace(repository);
  if ((await resolveCommit(place, base)) === null) throw missingBase(repository, base);
  if ((await headIn(repository, file, branch)) !== head) {
    throw new Refusal(
      `The bundle ${file} does not hold \`${branch}\` at ${head.slice(0, 12)}, where its journal ends.`,
      'It was changed since it was made. Take another checkpoint, or start a new run.',
    );
  }
  const args = ['fetch', ...ONLY_OBJECTS, '--', file, `refs/heads/${branch}`];
  await git({ place, args, env: CHECKING });
  const { code } = await askGit({ place, args: ['merge-base', '--is-ancestor', base, head] });
  if (code !== 0) {
    throw new Refusal(
      `The commits in ${file} do not come after ${base.slice(0, 12)}, where the run began.`,
      'It was changed since it was made. Take another checkpoint, or start a new run.',
    );
  }
  await claimBranch({ place, run, branch, head });
}

/** Every object is looked at before it is let in. */
const CHECKING = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'fetch.fsckObjects',
  GIT_CONFIG_VALUE_0: 'true',
};

const ONLY_OBJECTS = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
];

async function headIn(repository: GitDirs, file: string, branch: string): Promise<string | null> {
  const ref = `refs/heads/${branch}`;
  const args = ['bundle', 'list-heads', file, ref];
  const { code, stdout } = await askGit({ place: realPlace(repository), args });
  return code === 0 ? (stdout.toString().split(' ', 1)[0] ?? null) : null;
}

function missingBase({ root }: GitDirs, base: Commit): Refusal {
  return new Refusal(
    `The commit ${base.slice(0, 12)}, where the run began, is not in ${root}.`,
    'Check out with `fetch-depth: 0`, or fetch that commit first.',
  );
}
