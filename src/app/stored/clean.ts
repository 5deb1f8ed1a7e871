import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { listRuns, reportFile, runsFolder } from '../../checkpoints/directory.ts';
import { acquireLock, LockHeld } from '../../checkpoints/lock.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { phrase } from '../../core/text/phrase.ts';
import { parseEnvelope } from '../../engine/reuse/envelope.ts';
import { Refusal } from '../../ports.ts';
import { keptFiles, MAX_RESULT_BYTES, reuseFolder } from '../../reuse/folder-store.ts';
import { codeOf, diskRefusal, ifAllowed } from '../../system/disk.ts';
import { readRegular } from '../../system/read-regular.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { isOver } from './cancel.ts';
import { deletedBranch } from './outlook.ts';
import type { RepositoryPlace } from './place.ts';
import { readRun, type SeenRun } from './stored.ts';
import { holdsCommits } from './unpublished.ts';

export interface CleanRequest {
  readonly place: RepositoryPlace;
  /** How many of the newest finished runs stay. */
  readonly keep: number;
  /** Runs that are still needed, regardless of age. */
  readonly needed: ReadonlySet<string>;
  /** Whether nothing is removed (`--dry-run`). */
  readonly isDry: boolean;
  readonly onNote: (note: string) => void;
}

export interface CleanResult {
  readonly runs: readonly SeenRun[];
  /** Absolute paths: workspaces, sandboxes, and leftovers of an earlier cleaning. */
  readonly folders: readonly string[];
  /** Stored results whose runs are removed. */
  readonly results: readonly string[];
  /** The removed runs with undelivered work whose branch a person deleted: with them its commits go. */
  readonly lost: ReadonlySet<RunId>;
}

/**
 * Removes the oldest finished runs, and the workspaces of all finished or removed runs. Runs that wait, are worked on, were
 * interrupted or cannot be read stay, and runs whose delivery is only in their folder.
 */
export async function clean(cleaning: CleanRequest): Promise<CleanResult> {
  const { place, keep, needed, isDry } = cleaning;
  const all = await listRuns(place.store);
  const over = (await Promise.all(all.map(({ run }) => runIfOver(cleaning, run)))).flat();
  const tooMany = over.filter(({ run }) => !needed.has(run)).slice(keep);
  const old = await withoutOwnTexts(cleaning, tooMany);
  const kept = new Set<string>(all.map(({ run }) => run));
  for (const { run } of over) kept.delete(run);
  const folders = [...workspacesOf(place, kept), ...leftIn(place)];
  const results = resultsWithout(place, new Set(stays(all, old)));
  const lost = await withoutBranch(place, old);
  if (isDry) return { runs: old, folders, results, lost };
  const runs: SeenRun[] = [];
  for (const seen of old) if (await removeRun(cleaning, seen)) runs.push(seen);
  for (const folder of folders) await removed(folder);
  for (const file of results) await removed(file);
  return { runs, folders, results, lost };
}

async function withoutBranch(
  place: RepositoryPlace,
  runs: readonly SeenRun[],
): Promise<ReadonlySet<RunId>> {
  const lost = new Set<RunId>();
  for (const seen of runs) if ((await deletedBranch(place, seen)) !== null) lost.add(seen.run);
  return lost;
}

/** Without runs whose branch is still there and whose pull request was written only into their folder. */
async function withoutOwnTexts(
  { place, onNote }: CleanRequest,
  runs: readonly SeenRun[],
): Promise<readonly SeenRun[]> {
  const branches = new Set((await place.repository.refs()).map(({ name }) => name));
  const isKept = ({ state }: SeenRun): boolean =>
    state.pullRequest?.url === null && branches.has(`refs/heads/${state.branch}`);
  const kept = runs.filter(isKept);
  if (kept.length > 0)
    onNote(
      `${phrase(kept.map(({ run }) => run))} ${kept.length === 1 ? 'is' : 'are'} kept: the text of the pull request is only in the folder of the run. Delete the branch after its merge, such as with \`git branch -d ${kept[0]?.state.branch}\`, then clean again.`,
    );
  return runs.filter((run) => !isKept(run));
}

const stays = (all: readonly { run: RunId }[], old: readonly SeenRun[]): readonly RunId[] => {
  const gone = new Set(old.map(({ run }) => run));
  return all.map(({ run }) => run).filter((run) => !gone.has(run));
};

/** Results of removed runs, and results whose run is unknown. */
function resultsWithout({ store }: RepositoryPlace, runs: ReadonlySet<RunId>): readonly string[] {
  return keptFiles(reuseFolder(store))
    .map(({ file }) => file)
    .filter((file) => {
      const run = runOfResult(file);
      return run === null || !runs.has(run);
    })
    .sort();
}

/** `null` for a file that is no result of ours, whatever it is. */
function runOfResult(file: string): RunId | null {
  const bytes = ifAllowed(() => readRegular(file, { most: MAX_RESULT_BYTES, links: 'refused' }));
  const result = bytes === null ? null : parseEnvelope(bytes);
  return result?.type === 'opened' ? result.kept.run : null;
}

/** The run, if it is over; empty for a run that cannot be read. */
async function runIfOver({ place, onNote }: CleanRequest, run: RunId): Promise<readonly SeenRun[]> {
  try {
    const seen = await readRun(place.store, run);
    if (seen.state.finished === null && !seen.isHeld) onNote(diedNote(run));
    if (!isOver(seen.state) || seen.isHeld) return [];
    if (!(await holdsCommits(place, seen))) return [seen];
    onNote(
      `${run} is kept: its branch is not published yet. Publish it: \`phasegate resume ${run}\`.`,
    );
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    onNote(`${run} is kept: ${error.message}`);
    return [];
  }
}

const diedNote = (run: RunId): string =>
  `${run} is kept: its process died. Continue it: \`phasegate resume ${run}\`. End it: \`phasegate cancel ${run}\`.`;

/** Renamed first, so that a run is either complete or absent. `false` if a process took the run meanwhile. */
async function removeRun(
  { place, onNote }: CleanRequest,
  { run, folder }: SeenRun,
): Promise<boolean> {
  const away = join(runsFolder(place.store), `${GONE}${run}-${randomUUID()}`);
  try {
    await using _lock = await acquireLock({ runFolder: folder, onLost: () => {} });
    renameSync(folder, away);
  } catch (error) {
    if (error instanceof LockHeld) {
      onNote(`${run} is kept: ${error.message}`);
      return false;
    }
    // The lock was removed with the folder.
    if (codeOf(error) !== 'ENOENT' || existsSync(folder)) throw error;
  }
  await removed(away);
  // Another place of a report is not known.
  await removed(reportFile(place.store, run));
  return true;
}

/** A prefix that no run's name has. */
const GONE = '.gone-';

function leftIn({ store }: RepositoryPlace): readonly string[] {
  const folder = runsFolder(store);
  return sortedNamesIn(folder)
    .filter((name) => name.startsWith(GONE))
    .map((name) => join(folder, name));
}

function workspacesOf(
  { workspaces }: RepositoryPlace,
  kept: ReadonlySet<string>,
): readonly string[] {
  return sortedNamesIn(workspaces)
    .filter((name) => {
      const run = runId(name.replace(/\..*$/, ''));
      return run !== null && !kept.has(run);
    })
    .map((name) => join(workspaces, name));
}

const sortedNamesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

async function removed(folder: string): Promise<void> {
  try {
    await removeTree(folder);
  } catch (error) {
    throw diskRefusal(error, `${folder} cannot be removed`);
  }
}
