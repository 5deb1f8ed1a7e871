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
  const right = new Set<number>();
  const left = new Set<number>();
  let before = 0;
  let after = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk !== null) {
      before = Number(hunk[1]);
      after = Number(hunk[2]);
      continue;
    }
    if (line.startsWith('-')) left.add(before++);
    else if (line.startsWith('+')) right.add(after++);
    else if (line.startsWith(' ')) {
      left.add(before++);
      right.add(after++);
    }
  }
  return { right, left };
}
