import {
  chmodSync,
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  type Stats,
} from 'node:fs';
import { codeOf, ifAllowed } from './disk.ts';

export interface OpenFolder extends Disposable {
  entries(): readonly FolderEntry[];
  at(entry: Pick<FolderEntry, 'name'>): Buffer;
}

/** Its name has one character per byte, because it need not be UTF-8. The listed type saves a failing call. */
export type FolderEntry = Pick<Dirent, 'name' | 'isDirectory'>;

/** A folder that its owner can now read and write; `null`: something else is there by now. Follows no link. */
export function openFolder(path: Buffer): OpenFolder | null {
  const opened = opening(path, O_DIRECTORY);
  if (opened === null) return null;
  const { place, stats, close } = opened;
  try {
    if (stats.isDirectory()) {
      allow(place, stats, ALL);
      return { ...within(place), [Symbol.dispose]: close };
    }
  } catch (error) {
    close();
    throw error;
  }
  close();
  return null;
}

/**
 * Gives this user all rights to its own folder, or the right to read its own file, because a child may have removed them. Does
 * nothing if anything else is there, follows no link, and never fails. Returns whether there is a folder.
 */
export function reopen(path: string | Buffer, folderRights = ALL): boolean {
  let close = (): void => {};
  try {
    const opened = opening(Buffer.from(path), 0);
    if (opened === null) return false;
    close = opened.close;
    const isFolder = opened.stats.isDirectory();
    if (isFolder) allow(opened.place, opened.stats, folderRights);
    else if (opened.stats.isFile()) allow(opened.place, opened.stats, 0o400);
    return isFolder;
  } catch (error) {
    // It belongs to somebody else, its path is too long, or its disk is read-only: whoever needs it reports that.
    if (codeOf(error) === null) throw error;
    return false;
  } finally {
    close();
  }
}

/** Does the same for every folder from the root to the path below it, which need not exist. */
export function reopenWay(root: string, path: string): void {
  let at = root;
  for (const name of path.split('/')) {
    if (!reopen(at)) return;
    at = `${at}/${name}`;
  }
  reopen(at);
}

/**
 * Gives a file the permissions that `wanted` names for it; `null`: they stay. Does nothing if no regular file is there, follows no
 * link, and leaves what the disk or its owner does not let us change.
 */
export function setRights(path: string, wanted: (stats: Stats) => number | null): void {
  let close = (): void => {};
  try {
    const opened = opening(Buffer.from(path), 0);
    if (opened === null) return;
    close = opened.close;
    const { place, stats } = opened;
    const rights = stats.isFile() ? wanted(stats) : null;
    if (rights !== null && (stats.mode & 0o7777) !== rights) chmodSync(place, rights);
  } catch (error) {
    if (!FIXED_RIGHTS.has(codeOf(error) ?? '')) throw error;
  } finally {
    close();
  }
}

/** The file belongs to somebody else, or its disk keeps no permissions, or nothing at all. A path that is too long is no file. */
const FIXED_RIGHTS: ReadonlySet<string> = new Set(['EPERM', 'EROFS', 'ENOTSUP', 'ENAMETOOLONG']);

/** Makes a folder and everything below it readable, except where paths are too long. */
export function reopenTree(root: string): void {
  const toVisit: Buffer[] = [Buffer.from(root)];
  for (let at = toVisit.pop(); at !== undefined; at = toVisit.pop()) {
    reopen(at, READ);
    for (const entry of entriesIn(at)) {
      const path = within(at).at(entry);
      // Not every file system tells what an entry is.
      if (entry.isDirectory() || reopen(path, READ)) toVisit.push(path);
    }
  }
}

function entriesIn(folder: Buffer): readonly FolderEntry[] {
  return ifAllowed(() => within(folder).entries()) ?? [];
}

const ALL = 0o700;
const READ = 0o500;

/** With this flag Linux opens a folder or file without permissions. Node does not define it. */
const O_PATH = 0o10000000;

const { O_DIRECTORY, O_NOFOLLOW } = constants;

interface Opening {
  /** Refers to what was opened, whatever is at its path now (Linux). */
  readonly place: Buffer;
  readonly stats: Stats;
  readonly close: () => void;
}

function opening(path: Buffer, flags: number): Opening | null {
  if (!hasDescriptorPaths()) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? null : { place: path, stats, close: () => {} };
  }
  const fd = openIfThere(path, flags);
  if (fd === null) return null;
  const close = (): void => closeSync(fd);
  try {
    return { place: Buffer.from(`/proc/self/fd/${fd}`), stats: fstatSync(fd), close };
  } catch (error) {
    close();
    throw error;
  }
}

let descriptorPaths: boolean | null = null;

/** Whether an open file has a path of its own; asked once. */
function hasDescriptorPaths(): boolean {
  descriptorPaths ??= process.platform === 'linux' && existsSync('/proc/self/fd');
  return descriptorPaths;
}

function openIfThere(path: Buffer, flags: number): number | null {
  try {
    return openSync(path, O_PATH | O_NOFOLLOW | flags);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

function allow(place: Buffer, { mode }: Stats, wanted: number): void {
  if ((mode & wanted) !== wanted) chmodSync(place, (mode & 0o7777) | wanted);
}

function within(place: Buffer): Pick<OpenFolder, 'entries' | 'at'> {
  return {
    entries: () => readdirSync(place, { encoding: 'latin1', withFileTypes: true }),
    at: ({ name }) => Buffer.concat([place, Buffer.from('/'), Buffer.from(name, 'latin1')]),
  };
}
