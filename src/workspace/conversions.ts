import { lstatSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fields, type GitCall, type GitLocation, git } from '../git/git.ts';
import { isLfsInstalled } from '../git/lfs/lfs-program.ts';
import { ChangeRefused } from '../ports.ts';
import { reopenWay, setRights } from '../system/open-folder.ts';
import { isAttributes, type WorkspaceListing } from './listing.ts';
import { isRealFolder, parentOf } from './real-folder.ts';

/** A workspace in which git may store files differently from the disk. */
export interface ConversionSource {
  /** The runner's git directory with the workspace's files. */
  readonly place: GitLocation;
  /** The index of the run's last commit. */
  readonly index: string;
}

/** Whether any attribute or setting could change what git stores; otherwise no lookups are needed. */
export function mayConvert(
  { place }: ConversionSource,
  { entries, untracked }: WorkspaceListing,
): boolean {
  const own = place.gitDir ?? '';
  const isSet = ['attributes', 'info/attributes'].some(
    (name) => (statSync(join(own, name), { throwIfNoEntry: false })?.size ?? 0) > 0,
  );
  return isSet || [...entries.keys(), ...untracked].some(isAttributes);
}

/**
 * The changed paths in Git LFS, by the attributes of the last commit or of the change. Throws `ChangeRefused` for a path that
 * needs another filter program, or git-lfs if it is not installed: without the program, git would silently store the file
 * unconverted.
 */
export async function pathsInLfs(
  converting: ConversionSource,
  found: WorkspaceListing,
): Promise<ReadonlySet<string>> {
  const paths = [...found.changed, ...found.untracked];
  const stored = new Set<string>();
  for (const cached of [true, false]) {
    for (const [path, filter] of await filtersOf(converting, paths, cached)) {
      if (filter !== LFS) throw foreignFilter(path, filter);
      if (!isLfsInstalled()) throw noLfs(path);
      stored.add(path);
    }
  }
  return stored;
}

export const LFS = 'lfs';

function foreignFilter(path: string, filter: string): ChangeRefused {
  return new ChangeRefused(
    path,
    `its attribute \`filter=${filter}\` names a program, which Phasegate does not run`,
  );
}

function noLfs(path: string): ChangeRefused {
  return new ChangeRefused(
    path,
    'it is stored with Git LFS, but git-lfs is not installed',
    'Install git-lfs (https://git-lfs.com) on this machine, or exclude the file from the change.',
  );
}

/** Filters by path; `cached`: by the attributes in the index, otherwise by those in the files. */
export async function filtersOf(
  { place, index }: ConversionSource,
  paths: readonly string[],
  cached: boolean,
): Promise<ReadonlyMap<string, string>> {
  const filters = new Map<string, string>();
  if (paths.length === 0) return filters;
  const args = ['check-attr', ...(cached ? ['--cached'] : []), '-z', '--stdin', 'filter'];
  const call: GitCall = { place, index, args, input: paths.map((path) => `${path}\0`).join('') };
  const parts = fields(await git(call));
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [path = '', , value = ''] = parts.slice(at, at + 3);
    if (!NO_FILTER.has(value)) filters.set(path, value);
  }
  return filters;
}

const NO_FILTER: ReadonlySet<string> = new Set(['unspecified', 'unset', 'set', '']);

/**
 * Writes the changed files as git checks them out from the judged index, so that `verify` sees the files of a fresh clone. If
 * attributes changed, any file may differ.
 */
export async function writeAsStored(
  { place, index }: ConversionSource,
  { entries, changed, untracked }: WorkspaceListing,
): Promise<void> {
  const touched = [...changed, ...untracked];
  const paths = touched.some(isAttributes)
    ? [...new Set([...entries.keys(), ...touched])]
    : touched;
  const isReal = new Map<string, boolean>();
  const there = paths.filter(
    (path) =>
      isRealFolder(place.workTree, parentOf(path), isReal) && isFile(join(place.workTree, path)),
  );
  if (there.length === 0) return;
  for (const folder of new Set(there.map(parentOf))) reopenWay(place.workTree, folder);
  // git does not overwrite a file that looks current.
  for (const path of there) rmSync(join(place.workTree, path));
  const input = there.map((path) => `${path}\0`).join('');
  // Updates the sizes in the index; otherwise the files would count as changed.
  await git({ place, index, args: ['checkout-index', '-f', '-u', '-q', '-z', '--stdin'], input });
}

/**
 * Gives the changed files the permissions that git gives them in a fresh clone: it stores only whether a file is executable. Files
 * with other hard links may be somebody's own, and keep theirs; so do files of another user, such as those that a container wrote.
 */
export function settleModes(root: string, { changed, untracked }: WorkspaceListing): void {
  const isReal = new Map<string, boolean>();
  for (const path of [...changed, ...untracked]) {
    if (!isRealFolder(root, parentOf(path), isReal)) continue;
    setRights(join(root, path), ({ mode, nlink }) =>
      nlink === 1 ? clonedRights((mode & 0o100) !== 0) : null,
    );
  }
}

/** The permissions that git gives a file which it writes. */
export const clonedRights = (isExecutable: boolean): number =>
  (isExecutable ? 0o777 : 0o666) & ~process.umask();

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
