import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { phaseFolder } from '../core/checkpoint/path.ts';
import { type PhaseId, type RunId, runId } from '../core/lib/brands.ts';
import { compare } from '../core/lib/compare.ts';
import { Refusal } from '../ports.ts';
import {
  codeOf,
  diskRefusal,
  ifAllowed,
  makeFolder,
  syncFolder,
  writeDurably,
} from '../system/disk.ts';
import { openRegular } from '../system/read-regular.ts';

/*
 * .phasegate/                    the store of one repository, or of one job in a workflow
 *   version                      "1": marks Phasegate's store and its layout
 *   runs/<run>/
 *     journal.jsonl  digest      the events; hash of the last line while no process works on the run
 *     lock/                      the process that works on the run
 *     exchange/<nonce>/          files for an attempt while it runs
 *     exchange/<nonce>/out/      the only folder that the attempt may write to
 *     phases/<phase>/<attempt>/  records
 *     phases/<phase>/artifacts/
 *     phases/<phase>.<leg>/      the same of one leg
 */

/** The local store: in the main checkout of the repository. */
export const localStore = (mainCheckout: string): string => join(mainCheckout, '.phasegate');

export const runsFolder = (store: string): string => join(store, 'runs');

export const runFolder = (store: string, run: RunId): string => join(runsFolder(store), run);

export const journalFile = (folder: string): string => join(folder, 'journal.jsonl');

export const recordFolder = (folder: string, phase: PhaseId, attempt: number): string =>
  join(folder, 'phases', phaseFolder(phase), String(attempt));

/** Deliveries that were written to files, because they could not be made on GitHub. */
export const deliveriesFolder = (runFolder: string): string => join(runFolder, 'deliveries');

export const artifactsFolder = (folder: string, phase: PhaseId): string =>
  join(folder, 'phases', phaseFolder(phase), 'artifacts');

export interface ListedRun {
  readonly run: RunId;
  readonly folder: string;
  /** When it was started, as its journal says. */
  readonly startedAt: string;
  /** Time of the last write to its journal, in milliseconds since 1970. */
  readonly mtime: number;
}

/**
 * The runs of a store, newest first: the one that was started last. Decisions and resumes do not change the order. None if there is no store. Throws `Refusal` if the store is unreadable or not Phasegate's.
 */
export async function listRuns(store: string): Promise<readonly ListedRun[]> {
  return onDisk(`The runs in ${store} cannot be listed`, () => {
    if (statsOrNull(store) === null) return [];
    refuseForeign(store);
    return names(runsFolder(store))
      .map((name) => runId(name))
      .filter((run) => run !== null)
      .flatMap((run) => listed(store, run))
      .sort((a, b) => compare(b.startedAt, a.startedAt) || compare(a.run, b.run));
  });
}

/** Creates the store if there is none. Throws `Refusal` if the folder is not Phasegate's or unusable. */
export async function prepareStore(store: string): Promise<void> {
  onDisk(`The folder ${store} cannot be created`, () => {
    if (statsOrNull(store) === null) makeFolder(store);
    refuseForeign(store);
    if (statsOrNull(runsFolder(store)) !== null) return;
    if (versionOf(store) === '') writeDurably(versionFile(store), `${VERSION}\n`);
    // Makes git ignore the folder, regardless of the repository's own rules.
    writeDurably(join(store, '.gitignore'), '*\n');
    makeFolder(runsFolder(store));
    syncFolder(store);
    syncFolder(dirname(store));
  });
}

/** Throws `Refusal` if the store has a run of this name. A run whose process died before its first event does not count. */
export async function createRunFolder(store: string, run: RunId): Promise<string> {
  const folder = runFolder(store, run);
  return onDisk(`The folder ${folder} cannot be created`, () => {
    try {
      mkdirSync(folder, { mode: 0o700 });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      if ((statsOrNull(journalFile(folder))?.size ?? 0) === 0) return folder;
      throw runExists(run);
    }
    syncFolder(runsFolder(store));
    return folder;
  });
}

/** The usual place of the report of a run: with the runs, in a folder that git ignores. */
export const reportFile = (store: string, run: RunId): string =>
  join(store, 'reports', `${run}.html`);

export function runExists(run: RunId): Refusal {
  return new Refusal(
    `The run \`${run}\` already exists.`,
    `Choose another id, or see what became of it: \`phasegate status ${run}\`.`,
  );
}

const MARKERS: readonly string[] = ['version', '.gitignore'];
const VERSION = '1';
const versionFile = (store: string): string => join(store, 'version');

function refuseForeign(store: string): void {
  const wrong = foreign(store, lstatSync(store));
  if (wrong !== null) {
    throw new Refusal(
      `${store} ${wrong}.`,
      'Phasegate stores its runs there. Move the folder away, or make it belong to the user that runs Phasegate.',
    );
  }
  const version = versionOf(store);
  if (version === VERSION) return;
  // A process that died while creating the store leaves it empty, or with an empty marker.
  if (version === '' && names(store).every((name) => MARKERS.includes(name))) return;
  throw version === ''
    ? new Refusal(
        `${store} was not created by Phasegate: the folder has no file \`version\`.`,
        'Move the folder away. Phasegate stores its runs there.',
      )
    : new Refusal(
        `${store} has layout ${JSON.stringify(version.slice(0, 20))}, but this release of Phasegate reads layout ${VERSION}.`,
        'Use the newer release that created the folder, or move the folder away.',
      );
}

function foreign(store: string, stats: Stats): string | null {
  if (stats.isSymbolicLink()) return 'is a link';
  if (!stats.isDirectory()) return 'is not a folder';
  const user = process.getuid?.();
  if (stats.uid !== user) return `belongs to another user (${stats.uid}, not ${user})`;
  try {
    accessSync(store, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return 'cannot be read and written';
  }
}

function versionOf(store: string): string {
  return statsOrNull(versionFile(store)) === null
    ? ''
    : readFileSync(versionFile(store), 'utf8').trim();
}

function listed(store: string, run: RunId): readonly ListedRun[] {
  const folder = runFolder(store, run);
  const journal = statsOrNull(journalFile(folder));
  if (journal === null) return [];
  const mtime = journal.mtimeMs;
  return [{ run, folder, startedAt: startOf(folder) ?? new Date(mtime).toISOString(), mtime }];
}

/** Enough for the first fields of a journal. */
const MAX_HEAD_BYTES = 128;

/** `at` of the first event; the journal is not verified here. `null`: it has none that can be read. */
function startOf(folder: string): string | null {
  const head = ifAllowed(() => beginningOf(journalFile(folder))) ?? '';
  const [, at = null] = /^\{"seq":1,"at":"([0-9T:.Z-]{20,30})"/.exec(head) ?? [];
  return at;
}

function beginningOf(file: string): string {
  using opened = openRegular(file, 'refused');
  const buffer = Buffer.alloc(MAX_HEAD_BYTES);
  return buffer.subarray(0, readSync(opened.fd, buffer)).toString('latin1');
}

function names(folder: string): readonly string[] {
  return statsOrNull(folder) === null ? [] : readdirSync(folder);
}

function statsOrNull(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

function onDisk<T>(doing: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw diskRefusal(error, doing);
  }
}
