import { type Dirent, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { objectName } from '../git/objects/object-name.ts';
import { contentOf, openRegular } from '../system/read-regular.ts';
import type { IndexEntry } from './listing.ts';
import { parentOf } from './real-folder.ts';

/** With more than these, a process of git takes no longer. */
const MAX_FILES = 256;
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Whether a folder has exactly the files of an index, each with the very bytes that the index names, and nothing else but `.git`. Reads all of
 * them, so it costs no process, and believes no time. `false` also means that it is not known: what is ignored, converted,
 * in Git LFS or a submodule is left to git.
 */
export function holdsExactly(root: string, entries: ReadonlyMap<string, IndexEntry>): boolean {
  if (entries.size > MAX_FILES) return false;
  const comparison = new Comparison(root, entries);
  try {
    return comparison.isSame('') && comparison.files === entries.size;
  } catch {
    // Whatever a child made unreadable, git is asked about it.
    return false;
  }
}

class Comparison {
  readonly #root: string;
  readonly #entries: ReadonlyMap<string, IndexEntry>;
  readonly #folders = new Set<string>();
  /** Files that are the same. */
  files = 0;
  #bytesLeft = MAX_BYTES;

  constructor(root: string, entries: ReadonlyMap<string, IndexEntry>) {
    this.#root = root;
    this.#entries = entries;
    for (const path of entries.keys())
      for (let at = parentOf(path); at !== '' && !this.#folders.has(at); at = parentOf(at))
        this.#folders.add(at);
  }

  isSame(folder: string): boolean {
    return readdirSync(join(this.#root, folder), { withFileTypes: true }).every((one) => {
      const path = folder === '' ? one.name : `${folder}/${one.name}`;
      if (path === '.git') return true;
      if (one.isDirectory()) return this.#folders.has(path) && this.isSame(path);
      this.files += 1;
      return this.#isSameFile(path, one);
    });
  }

  #isSameFile(path: string, one: Dirent): boolean {
    const entry = this.#entries.get(path);
    if (entry === undefined || entry.isSkipped) return false;
    const file = join(this.#root, path);
    if (one.isSymbolicLink())
      return entry.mode === '120000' && isBlob(readlinkSync(file, 'buffer'), entry.blob);
    using opened = openRegular(file, 'refused');
    const isProgram = (opened.stats.mode & 0o100) !== 0;
    if (entry.mode !== (isProgram ? '100755' : '100644')) return false;
    const bytes = contentOf(opened, file, this.#bytesLeft);
    this.#bytesLeft -= bytes.length;
    return isBlob(bytes, entry.blob);
  }
}

const isBlob = (bytes: Buffer, name: string): boolean =>
  objectName({ type: 'blob', bytes, like: name }) === name;
