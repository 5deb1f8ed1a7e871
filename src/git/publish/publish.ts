import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { Refusal } from '../../ports.ts';
import { git } from '../git.ts';
import { realPlace } from '../git-dirs.ts';
import { isAfter, resolveCommit } from '../head.ts';
import { committedStore, personsStore, shareAll } from '../lfs/lfs-store.ts';
import { handOver } from '../objects/objects.ts';
import type { RunnerDirectory } from '../objects/runner-directory.ts';
import { freeBranchName, type Ref, readRefs } from '../refs.ts';
import type { Repository } from '../repository.ts';
import { type PublishedBranch, publishedIn, recordPublished } from './published.ts';

export interface PublishOptions {
  readonly repository: Repository;
  readonly own: RunnerDirectory;
  readonly base: Commit;
  /** Whether a branch that a person deleted or moved meanwhile is published again: after a delivery, or one that came too late. */
  readonly isRestored: boolean;
  readonly onNote: (text: string) => void;
}

/**
 * Publishes the run's branch in the person's repository, which is all that a run ever writes there. If a person has moved or
 * checked out the branch, it stays unchanged, and the run's commits get another branch name.
 */
export async function publish(publishing: PublishOptions): Promise<void> {
  const { repository, own, base, isRestored, onNote } = publishing;
  const head = own.head();
  if (head === base) return;
  const known = publishedIn(own.folder);
  if (known?.commit === head && (!isRestored || (await isPublished(repository, known)))) return;
  const to = await handedOver({ repository, own, base, known });
  recordPublished(own.folder, { commit: head, branch: to.branch });
  if (to.why !== null)
    onNote(
      `${to.why}; the work of this run is on \`${to.branch}\`. To update it: \`git merge ${to.branch}\`.`,
    );
}

/** The name of the branch that {@link publish} would use now. Nothing is written. */
export async function branchToPublish({
  repository,
  own,
  base,
}: Pick<PublishOptions, 'repository' | 'own' | 'base'>): Promise<string> {
  const known = publishedIn(own.folder);
  if (own.head() === base) return known?.branch ?? own.branch;
  const all = (await repository.refsIfSame()) ?? (await refsNow(repository));
  const branches = all.filter(isBranch);
  return (await target({ folder: repository.commonDir, own, base, known, branches })).branch;
}

async function isPublished(
  repository: Repository,
  { branch, commit }: PublishedBranch,
): Promise<boolean> {
  return (await resolveCommit(realPlace(repository), `refs/heads/${branch}`)) === commit;
}

interface HandoverOptions {
  readonly repository: Repository;
  readonly own: RunnerDirectory;
  readonly base: Commit;
  readonly known: PublishedBranch | null;
}

/** Tries again if a person moves the branch at the same moment. */
async function handedOver(options: HandoverOptions): Promise<TargetBranch> {
  const { repository } = options;
  try {
    const all = (await repository.refsIfSame()) ?? (await refsNow(repository));
    return await handOverTo(options, all);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return handOverTo(options, await refsNow(repository));
  }
}

const refsNow = (repository: Repository): Promise<readonly Ref[]> =>
  readRefs(realPlace(repository), ['refs/heads', 'refs/remotes']);

const isBranch = ({ name }: Ref): boolean => name.startsWith('refs/heads/');

/** Uses the current refs: objects of the refs at the start of the run may be gone. */
async function handOverTo(
  { repository, own, base, known }: HandoverOptions,
  all: readonly Ref[],
): Promise<TargetBranch> {
  const head = own.head();
  const refs = all.filter(({ name }) => !name.startsWith('refs/tags/'));
  const branches = refs.filter(isBranch);
  const { commonDir } = repository;
  const to = await target({ folder: commonDir, own, base, known, branches });
  if (to.commit === head) return to;
  await shareAll({
    from: committedStore(own.folder),
    to: await personsStore(repository),
    copies: false,
  });
  await handOver({
    from: own.place,
    to: join(commonDir, 'objects'),
    gitDir: commonDir,
    commit: head,
    without: [...new Set(refs.map(({ object }) => object))],
  });
  await moveRef(repository, { ...to, head });
  return to;
}

interface TargetBranch {
  readonly branch: string;
  /** The tip; `null`: the branch does not exist. */
  readonly commit: string | null;
  /** Why it is not the run's usual branch; `null`: it is. */
  readonly why: string | null;
}

interface BranchSelection {
  readonly own: RunnerDirectory;
  readonly base: Commit;
  readonly known: PublishedBranch | null;
  /** The person's git directory. */
  readonly folder: string;
  /** All existing branches. */
  readonly branches: readonly Ref[];
}

async function target({
  folder,
  own,
  base,
  known,
  branches,
}: BranchSelection): Promise<TargetBranch> {
  const wanted = known?.branch ?? own.branch;
  const first = freeBranchName(wanted, new Set(branches.map(({ name }) => name)));
  let why = first === wanted ? null : `No free name for the branch \`${wanted}\``;
  for (const branch of namesAfter(first)) {
    const found = branches.find(({ name }) => name === `refs/heads/${branch}`);
    const reason =
      found === undefined
        ? whyNoRoom(branch, { folder, branches })
        : await whyNot(found, { own, base, known });
    if (reason === null && found === undefined) return { branch, commit: null, why };
    if (reason === null && found !== undefined) return { branch, commit: found.object, why };
    why ??= `The branch \`${branch}\` ${reason}`;
  }
  throw new Error('names do not end');
}

/** `a`, `a-2`, `a-3` and so on. */
function* namesAfter(first: string): Generator<string> {
  yield first;
  const [, name = first, number = '1'] = /^(.*)-(\d{1,4})$/.exec(first) ?? [];
  for (let next = Number(number) + 1; ; next += 1) yield `${name}-${next}`;
}

/** Why a branch that git does not list cannot be created; `null`: it can. */
function whyNoRoom(
  branch: string,
  { folder, branches }: Pick<BranchSelection, 'folder' | 'branches'>,
): string | null {
  if (branches.some(({ name }) => name.startsWith(`refs/heads/${branch}/`)))
    return 'cannot be created, because other branches use its name as a folder';
  const file = join(folder, 'refs', 'heads', branch);
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  // git does not list a symbolic ref whose target is missing, and would overwrite it.
  return isFile ? 'is a symbolic ref to a missing branch, so it was not changed' : null;
}

/** Why the branch may not be moved to the run's head; `null`: it may. */
async function whyNot(
  found: Ref,
  { own, base, known }: Pick<BranchSelection, 'own' | 'base' | 'known'>,
): Promise<string | null> {
  const head = own.head();
  if (found.object === head) return null;
  if (found.checkout !== '') return `is checked out in ${found.checkout}, so it was not changed`;
  if (found.target !== '') return 'is a symbolic ref to another branch, so it was not changed';
  if (found.object === known?.commit) return null;
  // Published by a process that was killed before it recorded that. A branch at the base was never published.
  const isOurs =
    found.object !== base &&
    (await own.objects.info(found.object)) !== null &&
    (await isAfter(own.place, head, found.object)) &&
    (await isAfter(own.place, found.object, commitOf(known?.commit ?? base)));
  return isOurs ? null : 'has other commits, so it was not changed';
}

interface BranchMove extends TargetBranch {
  readonly head: Commit;
}

/** Moves the ref only from the commit that was found, without hooks; symbolic refs are not followed. */
async function moveRef(
  repository: Repository,
  { branch, commit, head }: BranchMove,
): Promise<void> {
  const old = commit ?? head.replace(/./g, '0');
  const args = ['update-ref', '--no-deref', `refs/heads/${branch}`, head, old];
  await git({ place: realPlace(repository), args });
}
