/** One file of a patch. */
export interface PatchedFile {
  /** In git's notation: in quotes if it contains special characters. */
  readonly path: string;
  /** The whole section, from `diff --git` on. */
  readonly text: string;
  /** Length of the text before its first hunk. */
  readonly headLength: number;
  /** Each line with its sign and its number in the new file. */
  readonly lines: readonly PatchLine[];
}

export interface PatchLine {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
  readonly number: number;
}

/** The lines that a change adds to one file. */
export interface AddedLines {
  /** In git's notation: in quotes if it contains special characters. */
  readonly path: string;
  /** Its new lines. */
  readonly text: string;
  /** The number of each line in the file. */
  readonly lines: readonly number[];
}

/** The lines that a patch adds, file by file. */
export function additionsIn(patch: string): readonly AddedLines[] {
  return patchedFiles(patch).map(({ path, lines }) => {
    const added = lines.filter(({ sign }) => sign === '+');
    return {
      path,
      text: added.map(({ text }) => text).join('\n'),
      lines: added.map(({ number }) => number),
    };
  });
}

/** Many languages take a carriage return for the end of a line, so one that git shows as one line may be thousands. */
export function linesIn({ lines }: PatchedFile): { insertions: number; deletions: number } {
  const counts = { '+': 0, '-': 0, ' ': 0 };
  for (const { sign, text } of lines) counts[sign] += 1 + (text.match(/\r(?!$)/g)?.length ?? 0);
  return { insertions: counts['+'], deletions: counts['-'] };
}

/** The files of a patch in order. Lines of a hunk are counted, because a line of the file may look like anything. */
export function patchedFiles(patch: string): readonly PatchedFile[] {
  const files: PatchedFile[] = [];
  const reader = new LineCursor(patch);
  let open: OpenPatchFile | null = null;
  const close = (end: number): void => {
    if (open === null) return;
    const { path, start, headEnd, lines } = open;
    const text = patch.slice(start, end);
    files.push({ path, text, headLength: (headEnd ?? end) - start, lines });
  };
  for (let start = reader.at; !reader.isDone; start = reader.at) {
    const line = reader.next();
    if (line.startsWith('diff --git ')) {
      close(start);
      open = { path: '', start, headEnd: null, lines: [] };
    }
    if (open === null) continue;
    if (line.startsWith('+++ ') || (line.startsWith('--- ') && open.path === ''))
      open.path = pathIn(line) ?? open.path;
    const hunk = hunkOf(line);
    if (hunk === null) continue;
    open.headEnd ??= start;
    readHunk(reader, hunk, open.lines);
  }
  close(patch.length);
  return files;
}

interface OpenPatchFile {
  path: string;
  readonly start: number;
  headEnd: number | null;
  readonly lines: PatchLine[];
}

class LineCursor {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isDone(): boolean {
    return this.at >= this.#text.length;
  }

  next(): string {
    const end = this.#text.indexOf('\n', this.at);
    const line = this.#text.slice(this.at, end === -1 ? undefined : end);
    this.at = end === -1 ? this.#text.length : end + 1;
    return line;
  }
}

function pathIn(line: string): string | null {
  const path = line
    .slice('+++ '.length)
    .replace(/\t$/, '')
    .replace(/^("?)[ab]\//, '$1');
  return path === '/dev/null' ? null : path;
}

interface HunkHeader {
  readonly removed: number;
  readonly first: number;
  readonly added: number;
}

/** Parses `@@ -7,2 +9 @@`: two lines of the old file, one of the new, which is its ninth. `null`: another line. */
function hunkOf(line: string): HunkHeader | null {
  const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (hunk === null) return null;
  return { removed: Number(hunk[1] ?? 1), first: Number(hunk[2]), added: Number(hunk[3] ?? 1) };
}

/** `\ No newline at end of file` is between the lines of a hunk, but does not count. */
function readHunk(
  reader: LineCursor,
  { removed, first, added }: HunkHeader,
  lines: PatchLine[],
): void {
  let [old, now, number] = [removed, added, first];
  while ((old > 0 || now > 0) && !reader.isDone) {
    const line = reader.next();
    const sign = line === '' ? ' ' : line[0];
    if (sign !== ' ' && sign !== '+' && sign !== '-') continue;
    lines.push({ sign, text: line.slice(1), number });
    if (sign !== '+') old -= 1;
    if (sign !== '-') {
      now -= 1;
      number += 1;
    }
  }
}
