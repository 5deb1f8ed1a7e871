import { type DiffLine, type HunkReader, hunkAt } from './hunk.ts';

/** Lines of a file to which a review comment can refer: those in its diff, by side. */
export interface DiffLines {
  /** In the current file: added lines and their context. */
  readonly right: ReadonlySet<number>;
  /** In the earlier file: removed lines and their context. */
  readonly left: ReadonlySet<number>;
}

/**
 * The lines of a patch in GitHub's API: hunks without the file's header. Other lines are ignored.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export function diffLines(patch: string): DiffLines {
  const lines: DiffLine[] = [];
  let hunk: HunkReader | null = null;
  for (const line of patch.split('\n')) {
    if (hunk === null || hunk.isDone) hunk = hunkAt(line) ?? hunk;
    else {
      const read = hunk.read(line);
      if (read !== null) lines.push(read);
    }
  }
  const numbers = (side: 'before' | 'after'): ReadonlySet<number> =>
    new Set(lines.flatMap((line) => line[side] ?? []));
  return { right: numbers('after'), left: numbers('before') };
}
