import type { Commit } from '../core/brands.ts';
import { publishIndex } from './files.ts';
import { git, type Place } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { type Head, pointHead, resolveCommit } from './head.ts';
import type { Repository } from './repository.ts';

export interface BackOptions {
  readonly repository: Repository;
  /** Of a git directory of ours whose index equals the files. */
  readonly view: Place;
  /** What the files equal now. */
  readonly head: Commit;
  readonly from: Head;
}

/** Puts a clean checkout back where it was before a run; on its branch, also if that has moved on meanwhile. */
export async function goBack({ repository, view, head, from }: BackOptions): Promise<void> {
  const real = realPlace(repository);
  const tip = from.branch === null ? null : await resolveCommit(real, `refs/heads/${from.branch}`);
  const target = tip === null ? { branch: null, commit: from.commit } : { ...from, commit: tip };
  if (head !== target.commit)
    await git({ place: view, args: ['read-tree', '-m', '-u', head, target.commit] });
  await publishIndex(view.gitDir ?? '', repository.gitDir);
  // Last, as a checkout that is not on the run's branch is taken for a person's.
  await pointHead(real, target);
}
