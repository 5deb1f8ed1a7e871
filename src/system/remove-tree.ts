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
  renameSync,
  rmdirSync,
  type Stats,
  unlinkSync,
} from 'node:fs';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { codeOf } from './disk.ts';

/**
 * Removes whatever is at the path: also folders nested deeper than the system's longest path, folders without read or write
 * permission, and names that are not UTF-8. Never follows a link, even if a living process replaces a folder by a link meanwhile
 * (Linux). Throws the system's error if something cannot be removed.
 */
export async function removeTree(path: string): Promise<void> {
  await new Removal().remove(Buffer.from(path));
}

/** Names processed between two turns of the event loop. */
const NAMES_AT_ONCE = 256;

/** How often a folder may be refilled while it is removed. */
const MAX_REFILLS = 100;

/**
 * Nested folders are moved up to the root of the tree, and removed there one after the other:
 *
 *     root/a/b/c  →  root/b (a is removed)  →  root/c (b is removed)  →  root
 *
 * Therefore no path is longer than two names below the root, and nothing is recursive, however deep the tree is.
 */
class Removal {
  /** A prefix that no name of the tree has, because it cannot be guessed. */
  readonly #prefix = `.removing-${crypto.randomUUID()}-`;
  #moved = 0;
  #names = 0;
  #refills = 0;

  async remove(path: Buffer): Promise<void> {
    do {
      if (!isFolder(path) && removeFile(path) !== 'folder') return;
      using root = openFolder(path);
      let entries = root?.entries() ?? [];
      while (root !== null && entries.length > 0) {
        for (const entry of entries) await this.#removeWithin(root, entry);
        entries = root.entries();
      }
    } while (!this.#removeEmpty(path));
  }

  async #removeWithin(root: OpenFolder, entry: FolderEntry): Promise<void> {
    await this.#pause();
    const path = root.at(entry);
    if (!entry.isDirectory() && removeFile(path) !== 'folder') return;
    await this.#empty(path, root);
    this.#removeEmpty(path);
  }

  async #empty(path: Buffer, root: OpenFolder): Promise<void> {
    using folder = openFolder(path);
    if (folder === null) return;
    for (const entry of folder.entries()) {
      await this.#pause();
      const inner = folder.at(entry);
      if (!entry.isDirectory() && removeFile(inner) !== 'folder') continue;
      if (!this.#moveUp(inner, root)) await this.remove(inner);
    }
  }

  /** False: the file system cannot move the folder, for example one in a lower layer of a container's image. */
  #moveUp(path: Buffer, root: OpenFolder): boolean {
    this.#moved += 1;
    const target = root.at({ name: `${this.#prefix}${this.#moved}` });
    try {
      try {
        renameSync(path, target);
      } catch (error) {
        // A folder without write permission cannot be moved.
        if (codeOf(error) !== 'EACCES') throw error;
        openFolder(path)?.[Symbol.dispose]();
        renameSync(path, target);
      }
      return true;
    } catch (error) {
      if (codeOf(error) === 'EXDEV') return false;
      if (codeOf(error) === 'ENOENT') return true;
      throw error;
    }
  }

  /** False: something was put into it meanwhile. */
  #removeEmpty(path: Buffer): boolean {
    try {
      rmdirSync(path);
      return true;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') return true;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
      this.#refills += 1;
      if (this.#refills > MAX_REFILLS) throw error;
      return false;
    }
  }

  async #pause(): Promise<void> {
    this.#names += 1;
    if (this.#names % NAMES_AT_ONCE === 0) await letOthersRun();
  }
}

/** Independent of its earlier type, which may have changed. */
function removeFile(path: Buffer): 'removed' | 'folder' {
  try {
    unlinkSync(path);
    return 'removed';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'removed';
    // Linux reports EISDIR, others EPERM.
    if (codeOf(error) === 'EISDIR') return 'folder';
    if (codeOf(error) === 'EPERM' && isFolder(path)) return 'folder';
    throw error;
  }
}

function isFolder(path: Buffer): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

interface OpenFolder extends Disposable {
  entries(): readonly FolderEntry[];
  at(entry: Pick<FolderEntry, 'name'>): Buffer;
}

/** Its name has one character per byte, because it need not be UTF-8. The listed type saves a failing call. */
type FolderEntry = Pick<Dirent, 'name' | 'isDirectory'>;

/** With this flag Linux opens a folder without permissions. Node does not define it. */
const O_PATH = 0o10000000;

const { O_DIRECTORY, O_NOFOLLOW } = constants;

/** A folder that its owner can now read and write; `null`: something else is there by now. */
function openFolder(path: Buffer): OpenFolder | null {
  if (process.platform !== 'linux' || !existsSync('/proc/self/fd')) return folderAt(path);
  const fd = openIfFolder(path);
  if (fd === null) return null;
  try {
    // Refers to the opened folder, whatever is at its path now.
    const place = Buffer.from(`/proc/self/fd/${fd}`);
    allow(place, fstatSync(fd));
    return { ...within(place), [Symbol.dispose]: () => closeSync(fd) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function openIfFolder(path: Buffer): number | null {
  try {
    return openSync(path, O_PATH | O_DIRECTORY | O_NOFOLLOW);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

function folderAt(path: Buffer): OpenFolder | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() !== true) return null;
  allow(path, stats);
  return { ...within(path), [Symbol.dispose]: () => {} };
}

function allow(place: Buffer, { mode }: Stats): void {
  if ((mode & 0o700) !== 0o700) chmodSync(place, (mode & 0o777) | 0o700);
}

function within(place: Buffer): Pick<OpenFolder, 'entries' | 'at'> {
  return {
    entries: () => readdirSync(place, { encoding: 'latin1', withFileTypes: true }),
    at: ({ name }) => Buffer.concat([place, Buffer.from('/'), Buffer.from(name, 'latin1')]),
  };
}
