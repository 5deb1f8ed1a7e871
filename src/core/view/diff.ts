import type { ChangedLines } from '../change/file-change.ts';
import {
  type DiffLine,
  type HunkReader,
  hunkAt,
  lineCount,
  RETURNS_COUNT,
} from '../change/hunk.ts';
import { barePath, unquotedPath } from '../change/quoted-path.ts';
import { MAIN } from '../lib/main-repository.ts';
import type { Mutable } from '../lib/mutable.ts';
import { placed } from '../run/repositories.ts';
import { headedBy } from '../text/by-repository.ts';

/** A parsed unified diff. */
export interface FileDiff extends ChangedLines {
  readonly how: 'changed' | 'added' | 'deleted' | 'renamed';
  /** Such as "binary, 1,024 → 2,048 bytes", "mode 100755"; empty for text. */
  readonly notes: readonly string[];
  readonly hunks: readonly Hunk[];
}

export interface Hunk {
  /** git's text after the second `@@`. */
  readonly title: string;
  readonly lines: readonly DiffLine[];
  /** Those that a reader has to look at first; omitted: none. */
  readonly marked?: ReadonlySet<DiffLine>;
}

/** Never throws: text that is no diff becomes notes of a file without a name. */
export function parseDiff(text: string): readonly FileDiff[] {
  const reader = new DiffReader();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) reader.add(line);
  return reader.placed();
}

type OpenFileDiff = Omit<Mutable<FileDiff>, 'hunks' | 'notes'> & {
  notes: string[];
  hunks: { title: string; lines: DiffLine[] }[];
};

class DiffReader {
  readonly files: OpenFileDiff[] = [];
  /** In a change over several repositories, that of the following files. */
  #repository = MAIN;
  /** The repository of each file. */
  readonly #repositories: string[] = [];
  /** The last hunk of the file. */
  #hunk: HunkReader | null = null;

  add(line: string): void {
    const hunk = this.#hunk;
    if (hunk !== null && (!hunk.isDone || line.startsWith('\\'))) this.#hunkLine(hunk, line);
    else if (line.startsWith('diff --git ')) this.#begin(line);
    else if (headedBy(line) !== null) this.#repository = headedBy(line) ?? MAIN;
    else this.#headLine(line);
  }

  /** The files; paths in other repositories are prefixed with the repository's name. */
  placed(): readonly FileDiff[] {
    return this.files.map((file, at) => {
      const path = placed(this.#repositories[at] ?? MAIN, file.path);
      return path === file.path ? file : { ...file, path };
    });
  }

  #file(): OpenFileDiff {
    return this.files.at(-1) ?? this.#push('');
  }

  #push(path: string): OpenFileDiff {
    const file: OpenFileDiff = {
      ...{ path, from: null, how: 'changed', notes: [], isBinary: false },
      ...{ insertions: 0, deletions: 0, hasReturns: false, hunks: [] },
    };
    this.files.push(file);
    this.#hunk = null;
    this.#repositories.push(this.#repository);
    return file;
  }

  /** Without quotes, both halves are the same unless the file is renamed, which separate lines show. */
  #begin(line: string): void {
    const rest = line.slice('diff --git '.length);
    const quoted = /^"a\/((?:[^"\\]|\\.)*)" /.exec(rest);
    const half = rest.slice(0, (rest.length - 1) / 2);
    const path = quoted === null ? half.replace(/^a\//, '') : unquotedPath(quoted[1] ?? '');
    this.#push(path);
  }

  #headLine(line: string): void {
    const file = this.#file();
    const hunk = hunkAt(line);
    if (hunk !== null) {
      this.#hunk = hunk;
      file.hunks.push({ title: hunk.title, lines: [] });
      return;
    }
    for (const [pattern, act] of HEADS) {
      const match = pattern.exec(line);
      if (match !== null) {
        act(file, match[1] ?? '');
        return;
      }
    }
    if (line !== '') file.notes.push(line);
  }

  #hunkLine(hunk: HunkReader, line: string): void {
    const file = this.#file();
    const read = hunk.read(line);
    // The rest was truncated, as a line of another kind shows.
    if (read === null) this.#hunk = null;
    if (read?.kind === 'add' || read?.kind === 'del') count(file, read);
    file.hunks.at(-1)?.lines.push(read ?? { kind: 'note', text: line, before: null, after: null });
  }
}

function count(file: OpenFileDiff, line: DiffLine): void {
  const lines = lineCount(line);
  file[line.kind === 'add' ? 'insertions' : 'deletions'] += lines;
  if (lines > 1 && !file.hasReturns) file.notes.push(RETURNS_COUNT);
  file.hasReturns ||= lines > 1;
}

type HeaderRule = readonly [RegExp, (file: OpenFileDiff, value: string) => void];

const HEADS: readonly HeaderRule[] = [
  [/^index /, () => {}],
  [/^--- /, () => {}],
  [
    /^\+\+\+ (.*)$/,
    (file, value) => {
      const name = barePath(value);
      if (name.startsWith('b/')) file.path = name.slice(2);
    },
  ],
  [
    /^new file mode (.*)$/,
    (file, mode) => {
      file.how = 'added';
      if (mode !== '100644') file.notes.push(modeText(mode));
    },
  ],
  [
    /^deleted file mode /,
    (file) => {
      file.how = 'deleted';
    },
  ],
  [/^old mode /, () => {}],
  [
    /^new mode (.*)$/,
    (file, mode) => {
      file.notes.push(modeText(mode));
    },
  ],
  [/^(?:dis)?similarity index /, () => {}],
  [
    /^(?:rename|copy) from (.*)$/,
    (file, name) => {
      file.from = barePath(name);
    },
  ],
  [
    /^(?:rename|copy) to (.*)$/,
    (file, name) => {
      file.path = barePath(name);
      file.how = 'renamed';
    },
  ],
  // Phasegate's own line: the lines of binary files count, as anything may be declared binary.
  [
    /^Binary file: (\d+ lines added, \d+) removed$/,
    (file, counts) => {
      const [added, removed] = counts.match(/\d+/g) ?? [];
      file.isBinary = true;
      file.insertions = Number(added);
      file.deletions = Number(removed);
    },
  ],
  [
    /^(Binary files .* differ|GIT binary patch)$/,
    (file) => {
      file.isBinary = true;
    },
  ],
];

function modeText(mode: string): string {
  if (mode === '100755') return 'executable';
  if (mode === '120000') return 'link';
  return mode === '100644' ? 'not executable' : `mode ${mode}`;
}

/** Two lines side by side; `null`: the other one stands alone. */
export type LinePair = readonly [DiffLine | null, DiffLine | null];

/** For a side-by-side view: runs of removed lines next to the following added ones. */
export function pairsOf(lines: readonly DiffLine[]): readonly LinePair[] {
  const pairs: LinePair[] = [];
  let removed: DiffLine[] = [];
  let added: DiffLine[] = [];
  const flush = (): void => {
    const length = Math.max(removed.length, added.length);
    for (let at = 0; at < length; at += 1) pairs.push([removed[at] ?? null, added[at] ?? null]);
    removed = [];
    added = [];
  };
  for (const line of lines) {
    if (line.kind === 'del') {
      if (added.length > 0) flush();
      removed.push(line);
    } else if (line.kind === 'add') added.push(line);
    else {
      flush();
      pairs.push([line, line]);
    }
  }
  flush();
  return pairs;
}

/** The differing part of two lines: between their common prefix and suffix, in characters. */
export function differing(
  before: string,
  after: string,
): { readonly start: number; readonly beforeEnd: number; readonly afterEnd: number } | null {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  // Lines with little in common are not marked.
  const common = start + tail;
  if (common * 3 < most || (start === before.length && start === after.length)) return null;
  return { start, beforeEnd: before.length - tail, afterEnd: after.length - tail };
}

/** Hides changes of whitespace: such pairs become unchanged lines. */
export function withoutWhitespace(hunk: Hunk): Hunk {
  const bare = (line: DiffLine): string => line.text.replace(/\s+/g, '');
  const lines = pairsOf(hunk.lines).flatMap(([before, after]): readonly DiffLine[] => {
    if (before === null || after === null) return [before ?? after].filter((line) => line !== null);
    if (before === after) return [before];
    if (bare(before) !== bare(after)) return [before, after];
    return [{ kind: 'same', text: after.text, before: before.before, after: after.after }];
  });
  return { ...hunk, lines: regrouped(lines) };
}

/** Restores the order of a diff: removed lines before added ones. */
function regrouped(lines: readonly DiffLine[]): readonly DiffLine[] {
  const all: DiffLine[] = [];
  const added: DiffLine[] = [];
  for (const line of lines) {
    if (line.kind === 'add') added.push(line);
    else {
      if (line.kind !== 'del') all.push(...added.splice(0));
      all.push(line);
    }
  }
  return [...all, ...added];
}
