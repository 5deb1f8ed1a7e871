/** A folder that git would take for a repository, and the changed path that belongs to it. */
export interface FoundRepository {
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
): FoundRepository | null {
  const candidates = new Map(
    touched.flatMap((path) => partsIn(path).map(({ folder }) => [folder, path] as const)),
  );
  if (candidates.size === 0) return null;
  const names = new Map([...candidates.keys()].map((folder) => [folder, new Set<string>()]));
  for (const path of all)
    for (const { folder, name } of partsIn(path)) names.get(folder)?.add(name);
  for (const [folder, path] of candidates)
    if (isRepository(names.get(folder) ?? new Set())) return { folder, path };
  return null;
}

/** With `commondir`, the objects and refs are those of another repository. */
function isRepository(names: ReadonlySet<string>): boolean {
  return (
    names.has('head') && (names.has('commondir') || (names.has('objects') && names.has('refs')))
  );
}

/** Of a repository's own files; some systems ignore letter case. */
const PARTS =
  /(?<=^|\/)(?:head|commondir|config|config\.worktree)$|(?<=^|\/)(?:objects|refs|hooks)(?=\/|$)/gi;

/** The folders of which the path would be such a part; the root has a `.git` of its own. */
function partsIn(path: string): readonly { readonly folder: string; readonly name: string }[] {
  return [...path.matchAll(PARTS)].flatMap(({ 0: name, index }) =>
    index === 0 ? [] : [{ folder: path.slice(0, index - 1), name: name.toLowerCase() }],
  );
}
