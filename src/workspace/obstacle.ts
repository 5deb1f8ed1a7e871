import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunId } from '../core/brands.ts';
import { isHeld, readMark } from './checkout-mark.ts';
import { UNFINISHED } from './files.ts';
import { fields, git } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { readHead } from './head.ts';
import type { Repository } from './repository.ts';

/** Why a run may not work in a person's checkout, as the second half of a sentence; `null` if it may. */
export async function obstacle(repository: Repository, run: RunId): Promise<string | null> {
  const mark = readMark(repository);
  if (mark !== null && mark.run !== run && isHeld(mark)) {
    return `the run \`${mark.run}\` works in it (process ${mark.process.pid})`;
  }
  // Where a process of ours died, what lies about is not a person's work.
  const { branch } = await readHead(realPlace(repository));
  if (mark !== null && branch === mark.branch) return null;
  return (await unfinished(repository)) ?? (await unseen(repository)) ?? dirty(repository);
}

async function unfinished({ gitDir }: Repository): Promise<string | null> {
  for (const name of UNFINISHED) {
    const isThere = await access(join(gitDir, name)).then(
      () => true,
      () => false,
    );
    if (isThere) return `a merge, rebase or the like is unfinished in it (${name})`;
  }
  return null;
}

/** Files that git is told not to look at, as in a sparse checkout, would be taken for deleted ones. */
async function unseen(repository: Repository): Promise<string | null> {
  const text = await git({ place: realPlace(repository), args: ['ls-files', '-v', '-z'] });
  const hidden = fields(text).filter((line) => /^[a-zS] /.test(line));
  if (hidden.length === 0) return null;
  return `git is told to overlook files in it: ${named(hidden.map((line) => line.slice(2)))}`;
}

async function dirty(repository: Repository): Promise<string | null> {
  const paths = await repository.isDirty();
  return paths.length === 0 ? null : `it holds work that is not committed: ${named(paths)}`;
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map((path) => `\`${path}\``);
  const more = paths.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
