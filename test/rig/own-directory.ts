import { join } from 'node:path';
import {
  openRunnerDirectory,
  type RunnerDirectory,
  type RunnerDirectoryOptions,
} from '../../src/git/objects/runner-directory.ts';
import { findRepository } from '../../src/git/repository.ts';
import type { TemporaryRepository } from './repository.ts';

export const OWN_BRANCH = 'phasegate/t/r1';

interface OwnDirectoryOptions extends Partial<Omit<RunnerDirectoryOptions, 'copies'>> {
  readonly copies?: boolean;
}

/** The runner's git directory of a run that began at the checkout's commit: `await using own = await ownDirectory(repo)`. */
export async function ownDirectory(
  { path, home }: Pick<TemporaryRepository, 'path' | 'home'>,
  { copies = true, ...options }: OwnDirectoryOptions = {},
): Promise<RunnerDirectory> {
  const repository = options.repository ?? (await findRepository(path));
  return openRunnerDirectory({
    repository,
    folder: join(home, 'own'),
    branch: OWN_BRANCH,
    commits: [repository.head],
    stores: [],
    copies: async () => copies,
    ...options,
  });
}
