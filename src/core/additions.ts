/** What a change adds to one file. */
export interface Added {
  /** As git writes it: in quotes where it holds anything but plain characters. */
  readonly path: string;
  /** Its new lines. */
  readonly text: string;
  /** For each of them its number in the file. */
  readonly lines: readonly number[];
}

/**
 * The lines that a patch without context adds, file by file. How many lines belong to a hunk is counted: a line of the
 * file may look like anything.
 */
export function additionsIn(patch: string): readonly Added[] {
  const files: { path: string; texts: string[]; lines: number[] }[] = [];
  const rest = patch.split('\n')[Symbol.iterator]();
  for (const line of rest) {
    if (line.startsWith('diff --git ')) files.push({ path: '', texts: [], lines: [] });
    const file = files.at(-1);
    if (file === undefined) continue;
    if (line.startsWith('+++ ')) file.path = pathIn(line);
    const { removed, first, added } = hunkOf(line);
    for (let at = 0; at < removed; at += 1) nextLine(rest);
    for (let at = 0; at < added; at += 1) {
      file.texts.push(nextLine(rest).slice(1));
      file.lines.push(first + at);
    }
  }
  return files.map(({ path, texts, lines }) => ({ path, text: texts.join('\n'), lines }));
}

function pathIn(line: string): string {
  return line
    .slice('+++ '.length)
    .replace(/\t$/, '')
    .replace(/^("?)b\//, '$1');
}

/** `@@ -7,2 +9 @@`: two lines removed, one added, which is the ninth. A line that is no such head has none. */
function hunkOf(line: string) {
  const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (hunk === null) return { removed: 0, first: 0, added: 0 };
  return { removed: Number(hunk[1] ?? 1), first: Number(hunk[2]), added: Number(hunk[3] ?? 1) };
}

/** `\ No newline at end of file` stands between the lines of a hunk and is none of them. */
function nextLine(lines: Iterator<string>): string {
  const { value, done } = lines.next();
  if (done === true) return '';
  return value.startsWith('\\') ? nextLine(lines) : value;
}
