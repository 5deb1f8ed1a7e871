import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { codeOf } from './disk.ts';
import { type FolderEntry, type OpenFolder, openFolder } from './open-folder.ts';

/**
 * Removes whatever is at the path: also folders nested deeper than the system's longest path, folders without read or write
 * permission, and names that are not UTF-8. Never follows a link, even if a living process replaces a folder by a link meanwhile
 * (Linux). Throws the system's error if something cannot be removed.
 */
export async function removeTree(path: string | Buffer): Promise<void> {
  await new Removal().remove(Buffer.from(path));
}

/** The same for everything in a folder, which stays. */
export async function emptyTree(folder: string): Promise<void> {
  await new Removal().empty(Buffer.from(folder));
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
  readonly #prefix = `.removing-${randomUUID()}-`;
  #moved = 0;
  #names = 0;
  #refills = 0;

  async remove(path: Buffer): Promise<void> {
    do {
      if (!(await this.#removeListed(path)) && removeFile(path) !== 'folder') return;
    } while (!this.#removeEmpty(path));
  }

  async empty(path: Buffer): Promise<void> {
    using root = openFolder(path);
    let entries = root?.entries() ?? [];
    while (root !== null && entries.length > 0) {
      for (const entry of entries) await this.#removeWithin(root, entry);
      entries = root.entries();
    }
  }

  /** Lists the folder again only if something was moved into it: whether it is empty shows when it is removed. */
  async #removeListed(path: Buffer): Promise<boolean> {
    using root = openFolder(path);
    if (root === null) return false;
    for (let moved = -1; moved < this.#moved; ) {
      moved = this.#moved;
      for (const entry of root.entries()) await this.#removeWithin(root, entry);
    }
    return true;
  }

  async #removeWithin(root: OpenFolder, entry: FolderEntry): Promise<void> {
    await this.#pause();
    const path = root.at(entry);
    if (!entry.isDirectory() && removeFile(path) !== 'folder') return;
    await this.#moveUpAll(path, root);
    this.#removeEmpty(path);
  }

  async #moveUpAll(path: Buffer, root: OpenFolder): Promise<void> {
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
