import type { ChangedLines } from '../../change/file-change.ts';
import { RETURNS_COUNT } from '../../change/hunk.ts';
import { fittedPath, shownPath } from '../../view/shown-path.ts';
import { padEnd, widthOf } from '../line.ts';

const MAX_FILES = 200;
const PATH_WIDTH = 60;
/** Of a line, as wherever git does not know the width. */
const LINE_WIDTH = 78;
const MIN_GRAPH_WIDTH = 5;
const MAX_GRAPH_WIDTH = 40;
/** Of a line beside the path, with the longest graph. */
const BESIDE_PATH = 52;

/** How much of a path has room on a terminal of this width; whole where lines have no end. */
export const pathWidthIn = (columns: number): number => Math.max(PATH_WIDTH, columns - BESIDE_PATH);

/** One line per file and a summary, like `git diff --stat`; empty without files. Longer paths than `pathWidth` are shortened. */
export function diffStat(files: readonly ChangedLines[], pathWidth = PATH_WIDTH): string {
  if (files.length === 0) return '';
  const shown = files.slice(0, MAX_FILES);
  const paths = shown.map((file) => displayPath(file, pathWidth));
  const width = Math.max(...paths.map(widthOf));
  const most = Math.max(1, ...shown.map((file) => file.insertions + file.deletions));
  const digits = String(most).length;
  const room = LINE_WIDTH - ' '.length - width - ' | '.length - digits - ' '.length;
  const graph = { most, width: Math.min(MAX_GRAPH_WIDTH, Math.max(MIN_GRAPH_WIDTH, room)) };
  const lines = shown.map((file, at) => {
    const count = String(file.insertions + file.deletions).padStart(digits);
    const line = ` ${padEnd(paths[at] ?? '', width)} | ${count} ${graphOf(file, graph)}`;
    return `${line}${noteOf(file)}`.trimEnd();
  });
  const rest = files.length > MAX_FILES ? [' ...'] : [];
  return `${[...lines, ...rest, totalOf(files)].join('\n')}\n`;
}

/** Without secrets: names are redacted before they are shortened, because a part of a secret would not be found. */
export function redactedStat(
  files: readonly ChangedLines[],
  redact: (text: string) => string,
): string {
  const told = files.map((file) => ({
    ...file,
    path: redact(file.path),
    from: file.from === null ? null : redact(file.from),
  }));
  return redact(diffStat(told));
}

function displayPath({ path, from }: ChangedLines, most: number): string {
  if (from === null) return fittedPath(path, most);
  const both = `${shownPath(from)} => ${shownPath(path)}`;
  if (both.length <= most) return both;
  const half = Math.floor((most - ' => '.length) / 2);
  return `${fittedPath(from, half)} => ${fittedPath(path, half)}`;
}

interface GraphSize {
  /** Of the lines of one file. */
  readonly most: number;
  /** In columns. */
  readonly width: number;
}

function graphOf({ insertions, deletions }: ChangedLines, { most, width }: GraphSize): string {
  const scale = most <= width ? 1 : width / most;
  const bar = (sign: string, count: number): string =>
    sign.repeat(count === 0 ? 0 : Math.max(1, Math.round(count * scale)));
  return `${bar('+', insertions)}${bar('-', deletions)}`;
}

function noteOf({ hasReturns, isBinary }: ChangedLines): string {
  if (isBinary) return ' (binary)';
  return hasReturns ? ` (${RETURNS_COUNT})` : '';
}

function totalOf(files: readonly ChangedLines[]): string {
  const sum = (of: 'insertions' | 'deletions'): number =>
    files.reduce((all, file) => all + file[of], 0);
  const parts = [
    `${files.length} ${files.length === 1 ? 'file' : 'files'} changed`,
    changeCountText(sum('insertions'), 'insertion', '(+)'),
    changeCountText(sum('deletions'), 'deletion', '(-)'),
  ];
  return ` ${parts.filter((part) => part !== null).join(', ')}`;
}

function changeCountText(count: number, noun: string, sign: string): string | null {
  if (count === 0) return null;
  return `${count} ${noun}${count === 1 ? '' : 's'}${sign}`;
}
