import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Commit } from '../../core/lib/brands.ts';
import { Refusal } from '../../ports.ts';
import { askGit } from '../git.ts';
import { isAfter } from '../head.ts';
import type { RunnerDirectory } from '../objects/runner-directory.ts';
import { CHECKING, makeBundle, ONLY_OBJECTS } from './bundle.ts';

/** The change of a concurrent writer, as one commit on the commit at which it began. */
export interface OfferedCommit {
  readonly from: Commit;
  readonly commit: Commit;
}

/** Saves the commit at the branch of `clone` as a bundle in the run's records, so that it is part of checkpoints. */
export async function keepOffered(
  clone: RunnerDirectory,
  file: string,
  { from, commit }: OfferedCommit,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const { branch } = clone;
  if (await makeBundle(clone.folder, file, { base: from, branch, head: commit })) return;
  throw new Refusal(`The bundle ${file} could not be made.`, 'Try again: `phasegate resume`.');
}

/** Imports the commit into the run's git directory if it is missing, and checks every object; false: unavailable. */
export async function takeOffered(
  own: RunnerDirectory,
  file: string,
  { from, commit }: OfferedCommit,
): Promise<boolean> {
  const isThere = async (): Promise<boolean> =>
    (await own.objects.info(`${commit}^{commit}`)) !== null;
  if (await isThere()) return true;
  const args = ['fetch', ...ONLY_OBJECTS, '--', file, `refs/heads/${own.branch}`];
  const { code } = await askGit({ place: own.place, args, env: CHECKING });
  return code === 0 && (await isThere()) && (await isAfter(own.place, commit, from));
}
