import { type DiffLine, type HunkReader, hunkAt, lineCount } from './hunk.ts';
import { barePath } from './quoted-path.ts';

export interface PatchedFile {
  /** Without the quotes of git; a name that is not UTF-8 has replacement characters. */
  readonly path: string;
  /** The whole section, from `diff --git` on. */
  readonly text: string;
  /** Length of the text before its first hunk. */
  readonly headLength: number;
  readonly lines: readonly DiffLine[];
}

/** The lines that a change adds to one file. */
export interface AddedLines {
  /** Without the quotes of git; a name that is not UTF-8 has replacement characters. */
  readonly path: string;
  /** Its new lines. */
  readonly text: string;
  /** The number of each line in the file. */
  readonly lines: readonly number[];
}

/** The lines that a patch adds, file by file. */
export function additionsIn(patch: string): readonly AddedLines[] {
  return patchedFiles(patch).map(({ path, lines }) => {
    const added = lines.filter(({ kind }) => kind === 'add');
    return {
      path,
      text: added.map(({ text }) => text).join('\n'),
      lines: added.flatMap(({ after }) => after ?? []),
    };
  });
}

export interface LineCounts {
  readonly insertions: number;
  readonly deletions: number;
  /** Whether they are more lines than git counts, because of carriage returns. */
  readonly hasReturns: boolean;
}

/** How many lines a file gains and loses. */
export function linesIn({ lines }: PatchedFile): LineCounts {
  const counts = { add: 0, del: 0, same: 0, note: 0 };
  let hasReturns = false;
  for (const line of lines) {
    const count = lineCount(line);
    counts[line.kind] += count;
    hasReturns ||= count > 1 && line.kind !== 'same';
  }
  return { insertions: counts.add, deletions: counts.del, hasReturns };
}

/** The files of a patch in order. */
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
    const hunk = hunkAt(line);
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
  readonly lines: DiffLine[];
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
  const path = barePath(line.slice('+++ '.length)).replace(/^[ab]\//, '');
  return path === '/dev/null' ? null : path;
}

function readHunk(reader: LineCursor, hunk: HunkReader, lines: DiffLine[]): void {
  while (!hunk.isDone && !reader.isDone) {
    const line = hunk.read(reader.next());
    if (line !== null) lines.push(line);
  }
}
