import type { ChangedPath, TreeEntry } from './entry.ts';

/**
 * Where a kept change does not fit the tree as it is now: the paths that are not as they were before it. Nothing is merged:
 * a change fits exactly, or is made anew.
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

/** The tree after a change that fits it. */
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
