import { nameOnDisk } from './name-on-disk.ts';

/** A folder that git would take for a repository, and the changed path that belongs to it. */
export interface BareRepository {
  readonly folder: string;
  readonly path: string;
}

/**
 * A repository without `.git`: a folder with `HEAD`, `objects` and `refs`. In it, git obeys its `config`, which may name programs, so
 * whoever enters the folder would run them. `touched`: changed files; `all`: every file of the tree. `null`: none.
 */
export function bareRepositoryIn(
  touched: readonly string[],
  all: readonly string[],
): BareRepository | null {
  const candidates = new Map(
    touched.flatMap((path) => partsIn(path).map((part) => [part.key, { ...part, path }] as const)),
  );
  if (candidates.size === 0) return null;
  const names = new Map([...candidates.keys()].map((key) => [key, new Set<string>()]));
  for (const path of all) for (const { key, name } of partsIn(path)) names.get(key)?.add(name);
  for (const [key, { folder, path }] of candidates)
    if (isRepository(names.get(key) ?? new Set())) return { folder, path };
  return null;
}

/** With `commondir`, the objects and refs are those of another repository. */
function isRepository(names: ReadonlySet<string>): boolean {
  return (
    names.has('head') && (names.has('commondir') || (names.has('objects') && names.has('refs')))
  );
}

/** A repository's own file or folder in a path. */
interface Part {
  readonly folder: string;
  /** Equal for all spellings of the folder that some file system takes for the same one. */
  readonly key: string;
  readonly name: string;
}

/** The folders of which the path would be such a part; the root has a `.git` of its own. */
function partsIn(path: string): readonly Part[] {
  if (!MAY_HAVE_PARTS.test(path)) return [];
  const found = [...path.matchAll(/[^/\\]+/g)];
  const names = found.map(([name]) => nameOnDisk(name).toLowerCase());
  return names.flatMap((name, at) => {
    if (at === 0 || !(FOLDERS.has(name) || (at === names.length - 1 && FILES.has(name)))) return [];
    const folder = path.slice(0, (found[at]?.index ?? 0) - 1);
    return [{ folder, key: names.slice(0, at).join('/'), name }];
  });
}

/** Saves time in large trees: other characters are needed to write these names differently. */
const MAY_HAVE_PARTS = /head|commondir|config|objects|refs|hooks|[^ -~]/i;

const FILES: ReadonlySet<string> = new Set(['head', 'commondir', 'config', 'config.worktree']);
const FOLDERS: ReadonlySet<string> = new Set(['objects', 'refs', 'hooks']);
