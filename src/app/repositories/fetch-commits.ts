import { dirname } from 'node:path';
import type { CommitsIn } from '../../core/checkpoint/contents.ts';
import { ownFolder } from '../../git/objects/own-folder.ts';
import { fetchBundle } from '../../git/publish/bundle.ts';
import type { Repository } from '../../git/repository.ts';
import { reopenOther } from './find-others.ts';

/** Creates the runner's git directory of a run, in one of its repositories, from the bundle beside it. Throws `Refusal`. */
export async function fetchCommits(
  own: Repository,
  file: string,
  commits: CommitsIn,
): Promise<void> {
  const { repository } =
    commits.other === null ? { repository: own } : await reopenOther(commits.other);
  await fetchBundle({ repository, folder: ownFolder(dirname(file)) }, file, commits);
}
