import { dirname, join } from 'node:path';
import { readOwnFile, replaceFile } from '../../system/disk.ts';
import { ownFolder } from '../objects/own-folder.ts';

/** What the last process published in the person's repository. */
export interface PublishedBranch {
  readonly commit: string;
  readonly branch: string;
}

const PUBLISHED = 'published';

/** `null`: nothing is published. */
export function publishedIn(folder: string): PublishedBranch | null {
  const text = readOwnFile(join(folder, PUBLISHED));
  if (text === null) return null;
  const [commit = '', branch = ''] = text.trim().split(' ');
  return { commit, branch };
}

export function recordPublished(folder: string, { commit, branch }: PublishedBranch): void {
  replaceFile(join(folder, PUBLISHED), `${commit} ${branch}\n`);
}

/** Called before the runner's git directory is removed: the name of the branch outlives it, beside it. */
export function keepPublished(ownGit: string): void {
  const published = publishedIn(ownGit);
  if (published !== null) recordPublished(dirname(ownGit), published);
}

/** The branch that has the work of a run. `runFolder`: the run's, or its folder for another repository. `null`: none is known. */
export const publishedBranch = (runFolder: string): string | null =>
  (publishedIn(ownFolder(runFolder)) ?? publishedIn(runFolder))?.branch ?? null;
