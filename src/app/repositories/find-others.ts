import { existsSync, statSync } from 'node:fs';
import type { Commit } from '../../core/lib/brands.ts';
import { MAIN } from '../../core/lib/main-repository.ts';
import { namedRepository, shortName } from '../../core/many/repositories.ts';
import { tokenVariable } from '../../core/many/token-variable.ts';
import type { Plan, PlannedRepository } from '../../core/plan/plan.ts';
import type { RunStarted, StartedRepository } from '../../core/run/event.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { isAfter, resolveCommit } from '../../git/head.ts';
import { findRepository, type Repository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';
import { isInActions } from '../stored/surroundings.ts';
import { addressOf, isLocal } from './address.ts';
import { cloneFolder, freshClone } from './clone.ts';
import { tokenFor } from './token-for.ts';

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
    const one = await withRepositoryName(planned.name, () => find(planned, own));
    refuseSame([{ name: MAIN, repository: own }, ...found], one);
    found.push(one);
  }
  return found;
}

/** Each job has a machine of its own. Throws `Refusal` for a repository that only this machine has. */
export function refuseFolders(others: readonly FoundRepository[]): void {
  const local = others.find(({ address }) => isLocal(address));
  if (local === undefined) return;
  throw new Refusal(
    `The repository \`${local.name}\` is the folder ${local.address}, which the other jobs of the workflow do not have.`,
    'Give `owner/name` or an address as `repo`.',
  );
}

/**
 * How the other repositories in a journal contradict the pipeline and the repositories themselves; `null`: they do not. A run
 * begins at a commit of the branch that the pipeline names, and delivers to that branch.
 */
export async function contradiction(
  { repositories: planned }: Plan,
  { repositories: started = [] }: Pick<RunStarted, 'repositories'>,
  own: Repository,
): Promise<string | null> {
  if (started.map(({ name }) => name).join() !== planned.map(({ name }) => name).join())
    return 'its repositories are not those of its pipeline';
  for (const [at, one] of planned.entries()) {
    const { name, address, base, baseBranch } = started[at] ?? unknown(one.name);
    const now = await withRepositoryName(name, () => find(one, own));
    if (address !== now.address || baseBranch !== now.baseBranch)
      return `\`${name}\` is not the repository and branch of its pipeline`;
    const isThere =
      base === now.base ||
      (baseBranch !== null && (await isAfter(realPlace(now.repository), now.base, base)));
    if (!isThere) return `${base.slice(0, 12)} is not a commit of \`${name}\` where a run begins`;
  }
  return null;
}

function unknown(name: string): never {
  throw new Error(`the run has no repository ${name}`);
}

/** The other repositories of an existing run, where they were found when it began. */
export async function reopenOthers({
  repositories = [],
}: Pick<RunStarted, 'repositories'>): Promise<readonly OtherRepository[]> {
  return Promise.all(repositories.map(reopenOther));
}

/** One of them. Throws `Refusal` if it is not there any more. */
export const reopenOther = ({
  name,
  address,
  baseBranch,
}: StartedRepository): Promise<OtherRepository> =>
  withRepositoryName(name, async () => {
    const folder = folderOf(address);
    // The cache may have been emptied since, or this is another machine.
    if (!isLocal(address) && !existsSync(folder)) await cloned(name, address, baseBranch);
    return { name, repository: await repositoryAt(folder), baseBranch };
  });

/** Clones with the token for that repository, if there is one. */
async function cloned(name: string, address: string, ref: string | null): Promise<void> {
  const token = tokenFor(name);
  try {
    await freshClone(address, folderOf(address), { ref, token });
  } catch (error) {
    // In a job git has no login of its own.
    if (token !== null || !isInActions() || !(error instanceof Refusal)) throw error;
    const remedy = `If the repository is private, give the step a token that reads it: \`env: { ${tokenVariable(name)}: … }\`.`;
    throw new Refusal(error.message, remedy, { cause: error });
  }
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
  if (!isLocal(address)) await cloned(name, address, ref);
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
async function withRepositoryName<T>(name: string, work: () => Promise<T>): Promise<T> {
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
