import fastStringWidth from 'fast-string-width';
import { neutralLine } from './untrusted/neutral.ts';

/** More of a text is never looked at for one line. */
const MOST = 4096;

/** A text of others as one harmless line. */
export function oneLine(text: string): string {
  return text
    .slice(0, MOST)
    .split(/\r?\n/)
    .map((line) => neutralLine(line).replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Not wider than `width` columns; what was cut ends in `…`. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let room = width - 1;
  let kept = '';
  for (const { segment } of characters().segment(text)) {
    room -= widthOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return width < 1 ? '' : `${kept.trimEnd()}…`;
}

/** What a reader takes for one character, such as an emoji of several people. Made when needed: it reads tables. */
function characters(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter;
}

let segmenter: Intl.Segmenter | null = null;

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Columns of a terminal that the text takes: two for wide letters and emoji, none for marks. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : fastStringWidth(text);
}

/** Western texts and the signs of our own tables: one column each, and most of what is ever measured. */
const NARROW =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u257f\u2800-\u28ff✓✗⏸○▸]*$/;

/** The last line that is not blank. */
export const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)?.trim() ?? '';

/**
 * The last line that says something: no rule of dashes or closing bracket, and none of the notices that npm puts at the
 * end of whatever it ran.
 */
export function lastTellingLine(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.findLast((line) => /[\p{L}\p{N}]/u.test(line) && !isNotice(line)) ?? '';
}

/** What package managers print about themselves. */
export const isNotice = (line: string): boolean =>
  /^(?:npm (?:notice|warn|WARN)\b|npm (?:ERR!|error) (?:A complete log of this run|\s*\/.*-debug-\d)|(?:warning|info|notice) .*\b(?:new version|update available)\b)/i.test(
    line.trim(),
  );

/** The first line of a script or message, as its name among others. */
export const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
