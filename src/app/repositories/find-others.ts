import { existsSync, statSync } from 'node:fs';
import type { Commit } from '../../core/lib/brands.ts';
import { MAIN } from '../../core/lib/main-repository.ts';
import { namedRepository, shortName } from '../../core/many/repositories.ts';
import type { Plan, PlannedRepository } from '../../core/plan/plan.ts';
import type { RunStarted } from '../../core/run/event.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { resolveCommit } from '../../git/head.ts';
import { findRepository, type Repository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';
import { addressOf, isLocal } from './address.ts';
import { cloneFolder, freshClone } from './clone.ts';

/** Another repository that a run works in. */
export interface OtherRepository {
  readonly name: string;
  /** The person's repository, or a clone of it in the user's cache. */
  readonly repository: Repository;
  /** `null`: detached HEAD. */
  readonly baseBranch: string | null;
}

/** Another repository at the beginning of a new run. */
export interface FoundRepository extends OtherRepository {
  /** An absolute path, or a URL for git. */
  readonly address: string;
  readonly base: Commit;
}

/** The other repositories of a new run, as they are now. Throws `Refusal` if one cannot be found or read. */
export async function findOthers(
  { repositories }: Plan,
  own: Repository,
): Promise<readonly FoundRepository[]> {
  const found: FoundRepository[] = [];
  for (const planned of repositories) {
    const one = await named(planned.name, () => find(planned, own));
    refuseSame([{ name: MAIN, repository: own }, ...found], one);
    found.push(one);
  }
  return found;
}

/** The other repositories of an existing run, where they were found when it began. */
export async function reopenOthers({
  repositories = [],
}: Pick<RunStarted, 'repositories'>): Promise<readonly OtherRepository[]> {
  const opening = repositories.map(({ name, address, baseBranch }) =>
    named(name, async () => {
      const folder = folderOf(address);
      // The cache may have been emptied since.
      if (!isLocal(address) && !existsSync(folder)) await freshClone(address, folder, baseBranch);
      const repository = await repositoryAt(folder);
      return { name, repository, baseBranch };
    }),
  );
  return Promise.all(opening);
}

/** Where the repository would be on this machine: the folder itself, or the clone of an address. */
export const folderOf = (address: string): string =>
  isLocal(address) ? address : cloneFolder(address, shortName(address), 'repositories');

async function find(
  { name, repo, ref }: PlannedRepository,
  own: Repository,
): Promise<FoundRepository> {
  const meant = namedRepository(repo);
  if (meant.type === 'owner') throw new Error(`${repo} names several repositories`);
  const address = addressOf(meant, own.mainRoot);
  const folder = folderOf(address);
  if (!isLocal(address)) await freshClone(address, folder, ref);
  const repository = await repositoryAt(folder);
  const { head: base, branch: baseBranch } = repository;
  if (ref === null) return { name, address, repository, base, baseBranch };
  return { name, address, repository, ...(await startAt(repository, ref)) };
}

async function repositoryAt(folder: string): Promise<Repository> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true)
    return findRepository(folder);
  throw new Refusal(`There is no folder ${folder}.`, 'Restore the folder, or correct `repo`.');
}

async function startAt(
  repository: Repository,
  ref: string,
): Promise<Pick<FoundRepository, 'base' | 'baseBranch'>> {
  const place = realPlace(repository);
  const tip = await resolveCommit(place, `refs/heads/${ref}`);
  if (tip !== null) return { base: tip, baseBranch: ref };
  const tag = await resolveCommit(place, `refs/tags/${ref}`);
  const commit = tag ?? (/^[0-9a-f]{7,64}$/.test(ref) ? await resolveCommit(place, ref) : null);
  if (commit !== null) return { base: commit, baseBranch: null };
  throw new Refusal(
    `${repository.root} has no branch, tag or commit \`${ref}\`.`,
    'Correct `ref` in the pipeline, or fetch the branch.',
  );
}

/** Two branches of one name in the same repository would overwrite each other. */
function refuseSame(
  known: readonly Pick<OtherRepository, 'name' | 'repository'>[],
  { name, repository }: OtherRepository,
): void {
  const same = known.find((one) => one.repository.commonDir === repository.commonDir);
  if (same === undefined) return;
  throw new Refusal(
    `\`${same.name}\` and \`${name}\` are the same repository, ${repository.root}.`,
    `Remove \`${name}\` from \`repositories\`, and use \`${same.name}\` in its place.`,
  );
}

/** Adds the repository's name to a refusal. */
async function named<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, remedy } = error;
    throw new Refusal(`The repository \`${name}\` cannot be used: ${message}`, remedy, {
      cause: error,
    });
  }
}
