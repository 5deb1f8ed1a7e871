import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { placed, seenFrom } from '../../core/run/repositories.ts';
import type { RunState } from '../../core/run/state.ts';
import { ownFolder } from '../../git/objects/own-folder.ts';
import { openRunnerDirectory, type RunnerDirectory } from '../../git/objects/runner-directory.ts';
import { type PublishOptions, publish } from '../../git/publish/publish.ts';
import { keepPublished } from '../../git/publish/published.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { isSandboxed } from '../admission/sandbox-children.ts';
import type { OtherRepository } from './find-others.ts';

/** Another repository of a run, with its open runner's git directory. */
export interface OpenOtherRepository extends OtherRepository {
  readonly own: RunnerDirectory;
}

export interface OpenOthersRequest {
  readonly others: readonly OtherRepository[];
  readonly runFolder: string;
  readonly plan: Plan;
  readonly state: RunState;
}

/**
 * Opens the runner's git directory of every other repository:
 *
 *     runs/<run>/repositories/<name>/git/          like runs/<run>/git of the run's own repository
 *     workspaces/<run>.repositories/<name>/        its files
 *     workspaces/<run>.repositories.sandbox/<name>/
 */
export async function openElsewhere(
  opening: OpenOthersRequest,
): Promise<readonly OpenOtherRepository[]> {
  const opened: OpenOtherRepository[] = [];
  try {
    for (const other of opening.others) opened.push(await openOne(opening, other));
    return opened;
  } catch (error) {
    await closeElsewhere(opened);
    throw error;
  }
}

async function openOne(
  { runFolder, plan, state }: OpenOthersRequest,
  other: OtherRepository,
): Promise<OpenOtherRepository> {
  const { base, head, branch } = seenFrom(state, other.name);
  const own = await openRunnerDirectory({
    repository: other.repository,
    folder: gitFolderOf(runFolder, other.name),
    branch,
    commits: [base, head],
    stores: [],
    copies: async () => !(await isSandboxed(plan)),
  });
  return { ...other, own };
}

/** The runner's git directory of another repository. */
const gitFolderOf = (runFolder: string, name: string): string =>
  ownFolder(join(runFolder, 'repositories', name));

/** Whether files of one of them are left. */
export const isLeft = (runFolder: string, others: readonly OtherRepository[]): boolean =>
  others.some(({ name }) => existsSync(gitFolderOf(runFolder, name)));

export async function closeElsewhere(opened: readonly OpenOtherRepository[]): Promise<void> {
  for (const { own } of opened) await own[Symbol.asyncDispose]();
}

/** Publishes the run's branch in each of them. */
export async function publishElsewhere(
  opened: readonly OpenOtherRepository[],
  state: RunState,
  how: Pick<PublishOptions, 'isRestored' | 'onNote'>,
): Promise<void> {
  for (const { name, repository, own } of opened) {
    const { base } = seenFrom(state, name);
    const onNote = (text: string): void => how.onNote(placed(name, text));
    await publish({ repository, own, base, ...how, onNote });
  }
}

/** Removes the folders of a run that is over. */
export async function removeElsewhere(opened: readonly OpenOtherRepository[]): Promise<void> {
  for (const { own } of opened) {
    keepPublished(own.folder);
    await removeTree(own.folder);
  }
}
