import type { ChangedPath, TreeEntry } from './entry.ts';

/**
 * The paths at which a stored change does not match the current tree. Nothing is merged: a change matches exactly, or the phase
 * runs again.
 */
export function misfits(
  files: readonly ChangedPath[],
  now: ReadonlyMap<string, TreeEntry>,
): readonly string[] {
  return files
    .filter(({ path, before }) => {
      const there = now.get(path) ?? null;
      return there?.mode !== before?.mode || there?.blob !== before?.blob;
    })
    .map(({ path }) => path);
}

/** The tree after a matching change. */
export function withChange(
  files: readonly ChangedPath[],
  now: ReadonlyMap<string, TreeEntry>,
): ReadonlyMap<string, TreeEntry> {
  const next = new Map(now);
  for (const { path, after } of files) {
    if (after === null) next.delete(path);
    else next.set(path, { mode: after.mode, blob: after.blob });
  }
  return next;
}
