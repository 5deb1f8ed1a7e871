import type { BlobVersion } from '../change/file-change.ts';
import type { ChangedPath } from './entry.ts';

/**
 * The paths at which a stored change does not match the current tree. Nothing is merged: a change matches exactly, or the phase
 * runs again.
 */
export function misfitPaths(
  files: readonly ChangedPath[],
  now: ReadonlyMap<string, BlobVersion>,
): readonly string[] {
  const other = files
    .filter(({ path, before }) => {
      const there = now.get(path) ?? null;
      return there?.mode !== before?.mode || there?.blob !== before?.blob;
    })
    .map(({ path }) => path);
  return other.length > 0 ? other : displacing(files, now);
}

/** New files in the place of a folder, or inside of a file, that the change does not remove itself. */
function displacing(
  files: readonly ChangedPath[],
  now: ReadonlyMap<string, BlobVersion>,
): readonly string[] {
  const added = files.filter(({ before, after }) => before === null && after !== null);
  if (added.length === 0) return [];
  const next = withChange(files, now);
  const folders = new Set([...next.keys()].flatMap(foldersOf));
  return added
    .map(({ path }) => path)
    .filter((path) => folders.has(path) || foldersOf(path).some((folder) => next.has(folder)));
}

/** The folders around a path: of `a/b/c`, `a` and `a/b`. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** The tree after a matching change. */
export function withChange(
  files: readonly ChangedPath[],
  now: ReadonlyMap<string, BlobVersion>,
): ReadonlyMap<string, BlobVersion> {
  const next = new Map(now);
  for (const { path, after } of files) {
    if (after === null) next.delete(path);
    else next.set(path, { mode: after.mode, blob: after.blob });
  }
  return next;
}
