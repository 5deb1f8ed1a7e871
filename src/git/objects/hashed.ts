import { Refusal } from '../../ports.ts';
import { objectName } from './object-name.ts';
import type { ObjectReader } from './object-reader.ts';

/**
 * Verifies the hashes of the objects at the paths in a tree, and of each folder on the way. git neither writes an object that
 * exists nor hashes what it reads, so an object planted under the same hash would pass as a child's file. Throws `Refusal` for
 * the first object that does not match its hash.
 */
export async function requireHashed(
  objects: ObjectReader,
  tree: string,
  paths: readonly string[],
): Promise<void> {
  const trees = new HashedTrees(objects);
  const blobs = new Set<string>();
  for (const path of paths) {
    const blob = await trees.blobAt(tree, path);
    if (blob !== null) blobs.add(blob);
  }
  for (const name of blobs) await hashed(objects, 'blob', name);
}

/** Each folder is hashed and read once. */
class HashedTrees {
  readonly #objects: ObjectReader;
  readonly #known = new Map<string, ReadonlyMap<string, NamedTreeEntry>>();

  constructor(objects: ObjectReader) {
    this.#objects = objects;
  }

  /** `null`: there is no file or link at the path. */
  async blobAt(tree: string, path: string): Promise<string | null> {
    let at: NamedTreeEntry | undefined = { mode: FOLDER_MODE, name: tree };
    for (const part of path.split('/')) {
      if (at?.mode !== FOLDER_MODE) break;
      at = (await this.#entriesOf(at.name)).get(part);
    }
    return at === undefined || at.mode === FOLDER_MODE || at.mode === SUBMODULE ? null : at.name;
  }

  async #entriesOf(name: string): Promise<ReadonlyMap<string, NamedTreeEntry>> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const entries = parseTree(await hashed(this.#objects, 'tree', name), name.length / 2);
    this.#known.set(name, entries);
    return entries;
  }
}

const FOLDER_MODE = '40000';
const SUBMODULE = '160000';

interface NamedTreeEntry {
  readonly mode: string;
  readonly name: string;
}

async function hashed(objects: ObjectReader, type: string, name: string): Promise<Buffer> {
  const bytes = await objects.contents(name);
  if (objectName({ type, bytes, like: name }) === name) return bytes;
  throw new Refusal(
    `The object ${name} in the repository is forged: its content does not match its name.`,
    'Run `git fsck --full` in the repository, remove the reported objects, then start a new run.',
  );
}

/** `100644 name`, a NUL, then the bytes of the object's hash. */
function parseTree(bytes: Buffer, length: number): ReadonlyMap<string, NamedTreeEntry> {
  const entries = new Map<string, NamedTreeEntry>();
  for (let at = 0; at < bytes.length; ) {
    const blank = bytes.indexOf(' ', at);
    const end = bytes.indexOf(0, at);
    const next = end + 1 + length;
    entries.set(bytes.toString('utf8', blank + 1, end), {
      mode: bytes.toString('latin1', at, blank),
      name: bytes.toString('hex', end + 1, next),
    });
    at = next;
  }
  return entries;
}
