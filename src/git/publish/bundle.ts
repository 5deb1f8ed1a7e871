import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit } from '../../core/lib/brands.ts';
import { Refusal } from '../../ports.ts';
import { bundleHead } from '../../system/bundle-head.ts';
import { readOwnFile } from '../../system/disk.ts';
import { askGit, type GitLocation, git } from '../git.ts';
import { type GitDirs, realPlace } from '../git-dirs.ts';
import { isAfter, resolveCommit } from '../head.ts';
import { openRunnerDirectory, type RunnerDirectoryOptions } from '../objects/runner-directory.ts';

export interface BundleRange {
  readonly base: Commit;
  readonly branch: string;
  /** The tip of the branch. */
  readonly head: Commit;
}

/**
 * Writes the commits of a run's branch since its base as a bundle; false: the branch is not at `head`, or the run has no git
 * directory yet.
 */
export async function makeBundle(
  folder: string,
  file: string,
  { base, branch, head }: BundleRange,
): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const place = { workTree: folder, gitDir: folder };
  const ref = `refs/heads/${branch}`;
  // Left by a git that was killed.
  await rm(`${file}.lock`, { force: true });
  // The runner itself writes the branches of its git directory, each as a file.
  if (readOwnFile(join(folder, ref))?.trim() !== head) return false;
  await git({ place, args: ['bundle', 'create', '--quiet', file, `^${base}`, ref] });
  // The branch may have moved meanwhile.
  return bundleHead(file, branch) === head;
}

/**
 * Creates the runner's git directory of a run from a bundle, and checks every object. Throws `Refusal` if the bundle has other
 * contents, or its base is not in the person's repository.
 */
export async function fetchBundle(
  into: Omit<RunnerDirectoryOptions, 'branch' | 'commits' | 'stores' | 'copies'>,
  file: string,
  { base, branch, head }: BundleRange,
): Promise<void> {
  const { repository } = into;
  if ((await resolveCommit(realPlace(repository), base)) === null)
    throw missingBase(repository, base);
  const options = { ...into, branch, stores: [], copies: async () => true };
  await using own = await openRunnerDirectory({ ...options, commits: [base] });
  const { place } = own;
  if ((await headIn(place, file, branch)) !== head) {
    throw new Refusal(
      `The bundle ${file} does not contain \`${branch}\` at ${head.slice(0, 12)}, where its journal ends.`,
      'The file was changed after it was created. Use another checkpoint, or start a new run.',
    );
  }
  const args = ['fetch', ...ONLY_OBJECTS, '--', file, `refs/heads/${branch}`];
  await git({ place, args, env: CHECKING });
  if (!(await isAfter(place, head, base))) {
    throw new Refusal(
      `The commits in ${file} do not come after ${base.slice(0, 12)}, where the run began.`,
      'The file was changed after it was created. Use another checkpoint, or start a new run.',
    );
  }
  own.advance(head);
}

/** Settings by which git checks every object that it receives. */
export const CHECKING = {
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'fetch.fsckObjects',
  GIT_CONFIG_VALUE_0: 'true',
};

export const ONLY_OBJECTS = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
];

async function headIn(place: GitLocation, file: string, branch: string): Promise<string | null> {
  const args = ['bundle', 'list-heads', file, `refs/heads/${branch}`];
  const { code, stdout } = await askGit({ place, args });
  return code === 0 ? (stdout.toString().split(' ', 1)[0] ?? null) : null;
}

function missingBase({ root }: GitDirs, base: Commit): Refusal {
  return new Refusal(
    `The commit ${base.slice(0, 12)}, where the run began, is not in ${root}.`,
    'Check out with `fetch-depth: 0`, or fetch that commit first.',
  );
}
