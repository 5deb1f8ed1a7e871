import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit, RunId } from '../core/brands.ts';
import { Refusal } from '../ports.ts';
import { git, type Place } from './git.ts';

export interface ClaimOptions {
  readonly place: Place;
  readonly run: RunId;
  readonly branch: string;
  /** Where the branch is to stand. */
  readonly head: Commit;
}

/**
 * Makes the run's branch stand at `head`. A branch of that name that holds anything but commits of this run is somebody
 * else's: `Refusal`.
 */
export async function claimBranch(options: ClaimOptions): Promise<void> {
  const { place, branch, head } = options;
  const found = await readBranch(place, branch);
  if (found?.checkout && found.checkout !== place.workTree) {
    throw new Refusal(
      `The run's branch \`${branch}\` is checked out in ${found.checkout}.`,
      `Switch that checkout to another branch: \`git -C '${found.checkout}' switch --detach\`.`,
    );
  }
  if (found?.commit === head) return;
  if (found !== null && !(await holdsOnlyThisRun(options))) {
    throw new Refusal(
      `There is a branch \`${branch}\` that is not this run's: it holds commits of somebody else.`,
      `Rename it: \`git branch -m '${branch}' '${branch}-mine'\`.`,
    );
  }
  await moveBranch(place, branch, head);
}

/** A git that was killed leaves the lock of the branch that it was about to move; only this run moves its own. */
export async function unlockBranch(commonDir: string, branch: string): Promise<void> {
  await rm(join(commonDir, `refs/heads/${branch}.lock`), { force: true });
}

export async function moveBranch(place: Place, branch: string, to: Commit): Promise<void> {
  const args = ['update-ref', '--no-deref', '--end-of-options', `refs/heads/${branch}`, to];
  await git({ place, args });
}

/** Takes the branch away if it stands at that commit, and nobody has it checked out. */
export async function dropBranch(place: Place, branch: string, at: Commit): Promise<void> {
  const found = await readBranch(place, branch);
  if (found?.commit !== at || found.checkout !== '') return;
  const args = ['update-ref', '--no-deref', '-d', '--end-of-options', `refs/heads/${branch}`, at];
  await git({ place, args });
}

interface FoundBranch {
  readonly commit: string;
  /** The checkout that has it, or `''`. */
  readonly checkout: string;
}

async function readBranch(place: Place, branch: string): Promise<FoundBranch | null> {
  const name = `refs/heads/${branch}`;
  const format = '%(refname)%00%(objectname)%00%(worktreepath)';
  const text = await git({ place, args: ['for-each-ref', `--format=${format}`, '--', name] });
  for (const line of text.split('\n')) {
    // A name also matches whatever lies below it.
    const [found, commit = '', checkout = ''] = line.split('\0');
    if (found === name) return { commit, checkout };
  }
  return null;
}

/** A process that died after its commit and before the journal leaves the branch ahead of `head`. */
async function holdsOnlyThisRun({ place, run, branch, head }: ClaimOptions): Promise<boolean> {
  const format = '%(trailers:key=Phasegate-Run,valueonly,separator=%x2C)';
  const range = [`refs/heads/${branch}`, `^${head}`];
  const text = await git({
    place,
    args: ['log', `--format=${format}`, '--max-count=1000', '--end-of-options', ...range],
  });
  return text
    .split('\n')
    .slice(0, -1)
    .every((line) => line === run);
}
