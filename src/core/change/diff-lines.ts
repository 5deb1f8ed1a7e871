/** Lines of a file that a comment of a review can stand at: those that its diff shows, by the side of the diff. */
export interface DiffLines {
  /** In the file as it is now: added lines, and those around them. */
  readonly right: ReadonlySet<number>;
  /** In the file as it was: removed lines, and those around them. */
  readonly left: ReadonlySet<number>;
}

/**
 * The lines of a patch as GitHub's API gives it for one file: hunks without the file's head. What is no hunk is passed
 * over. https://docs.github.com/en/rest/commits/commits#compare-two-commits
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
