import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit } from '../core/brands.ts';
import { diskRefusal } from '../disk.ts';
import { Refusal } from '../ports.ts';
import { git, type Place } from './git.ts';
import { type Survey, survey } from './survey.ts';

export interface RestoreOptions {
  readonly view: Place;
  readonly index: string;
  /** Commit or tree that the files are to equal. */
  readonly to: Commit;
  readonly submodules: readonly string[];
  /** What was there from the start, odd as it may be, and empty folders. */
  readonly spared: Pick<Survey, 'odd' | 'folders'>;
}

/**
 * Makes the files equal to a tree; ignored ones stay. Returns the paths that were put back or removed, sorted.
 * Tracked files come first, for their `.gitignore` decides what is ignored.
 */
export async function restoreFiles(options: RestoreOptions): Promise<readonly string[]> {
  const { view, index, to } = options;
  const spared = new Set(options.spared.odd.map(({ path }) => path));
  const undone = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = await survey(options);
    const odd = found.odd.filter(({ path }) => !spared.has(path)).map(({ path }) => path);
    const wrong = [...found.tracked, ...found.untracked, ...odd];
    if (wrong.length === 0) return [...undone].sort();
    for (const path of wrong) undone.add(path);
    for (const path of odd) await rm(join(view.workTree, path), { recursive: true, force: true });
    await git({ place: view, index, args: ['read-tree', '--reset', '-u', to] });
    // An `.gitignore` that goes in this round may uncover files for the next.
    await git({ place: view, index, args: ['clean', '-ffdq'] });
    for (const folder of options.spared.folders) {
      await mkdir(join(view.workTree, folder), { recursive: true });
    }
  }
  throw new Refusal(
    `The files in ${view.workTree} change while they are put back.`,
    'End whatever still writes there, then `phasegate resume`.',
  );
}

const ROUNDS = 4;

/** Gives a checkout the index that our view of its files has. Whoever reads it finds the old or the new one. */
export async function publishIndex(view: string, gitDir: string): Promise<void> {
  const temporary = join(gitDir, 'index.phasegate');
  await copyFile(join(view, 'index'), temporary);
  await rename(temporary, join(gitDir, 'index'));
}

export async function emptyFolder(folder: string): Promise<string> {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw diskRefusal(error, `The folder ${folder} cannot be made anew`);
  }
}

/** What git leaves in the middle of something; a process that was ended cannot finish it. */
export async function clearUnfinished(gitDir: string): Promise<void> {
  const names = [...UNFINISHED, ...REMAINS];
  await Promise.all(names.map((name) => rm(join(gitDir, name), { recursive: true, force: true })));
}

/** One of these lies in the git directory of a checkout where a merge or the like is not finished. */
export const UNFINISHED: readonly string[] = [
  'BISECT_START',
  'CHERRY_PICK_HEAD',
  'MERGE_HEAD',
  'REVERT_HEAD',
  'rebase-apply',
  'rebase-merge',
  'sequencer',
];

const REMAINS: readonly string[] = [
  'AUTO_MERGE',
  'BISECT_LOG',
  'HEAD.lock',
  'MERGE_MODE',
  'MERGE_MSG',
  'SQUASH_MSG',
  'index.lock',
];
