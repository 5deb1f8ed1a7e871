import { gitOrNull } from './git.ts';
import { realPlace } from './git-dirs.ts';
import type { Repository } from './repository.ts';

/** The text of a file in a commit; `null`: the file or the commit is not here. */
export const textInCommit = (
  repository: Repository,
  commit: string,
  path: string,
): Promise<string | null> =>
  gitOrNull({ place: realPlace(repository), args: ['cat-file', 'blob', `${commit}:${path}`] });
