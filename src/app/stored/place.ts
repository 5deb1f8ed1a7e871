import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { localStore } from '../../checkpoints/directory.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import { findRepository, type Repository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';
import { userCache } from '../../system/user-cache.ts';
import { isInCi } from './surroundings.ts';

/** The repository of a run, the folder with all runs, and the folder for workspaces, which is outside of both. */
export interface RepositoryPlace {
  readonly repository: Repository;
  readonly store: string;
  readonly workspaces: string;
}

/** `keptIn`: the folder with all runs, if it is not the repository's own. */
export async function findPlace(
  root: string,
  keptIn: string | null = null,
  how: 'when asked' | 'ahead' = 'when asked',
): Promise<RepositoryPlace> {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Refusal(
      `There is no folder ${root}.`,
      'Set `--root` to a folder inside the repository.',
    );
  }
  const repository = await findRepository(root, how);
  const store = keptIn ?? localStore(repository.mainRoot);
  return {
    repository,
    store,
    workspaces: keptIn === null ? workspacesOf(store) : workspacesIn(keptIn),
  };
}

/** For a new run, while its code is loaded. The caller awaits it, and gets the error. */
export function findPlaceAhead(root: string, keptIn: string | null): Promise<RepositoryPlace> {
  const place = findPlace(root, keptIn, 'ahead');
  place.catch(() => {});
  return place;
}

/** The workspaces of a job's runs, next to the folder with its runs. */
export const workspacesIn = (store: string): string => `${store}-work`;

/** Separate for each repository, because runs of different repositories may have the same names. */
const workspacesOf = (store: string): string =>
  join(userCache(process.env), hash('sha256', store).slice(0, 16));

/** In CI, uncommitted changes are an error, because no person could have intended them. Throws `Refusal`. */
export async function refuseDirtyInCi({ repository }: RepositoryPlace): Promise<void> {
  if (!isInCi()) return;
  const dirty = await repository.isDirty();
  if (dirty.length === 0) return;
  throw new Refusal(
    `The checkout has uncommitted changes: ${namedPaths(dirty)}.`,
    'In CI, run Phasegate on a clean checkout.',
  );
}

/**
 * Warns before the run begins that uncommitted changes are not part of the run; `null`: there are none. The pipeline's own files are
 * used as they are in the checkout.
 */
export async function dirtyNote(
  { repository }: RepositoryPlace,
  { file, files }: Pick<PinnedPipeline, 'file' | 'files'>,
): Promise<string | null> {
  const own = new Set([file, ...Object.keys(files)]);
  const dirty = (await repository.isDirty()).filter((path) => !own.has(path));
  // Git names a folder of new files alone.
  const used = [...own].filter((path) =>
    dirty.some((at) => at.endsWith('/') && path.startsWith(at)),
  );
  if (dirty.length === 0) return null;
  const commit = repository.head.slice(0, 12);
  return `The run starts from commit ${commit}. Uncommitted changes in your working tree are not part of the run: ${namedPaths(dirty)}.${used.length === 0 ? '' : ` Of these, only what the pipeline itself consists of is used: ${namedPaths(used)}.`}`;
}
