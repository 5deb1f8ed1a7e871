import fastStringWidth from 'fast-string-width';
import { withoutAnsi } from '../view/ansi.ts';
import { testCounts } from './test-counts.ts';
import { neutralLine } from './untrusted/neutral.ts';

/** In characters; the rest of a text is not processed for one line. */
const MAX_LINE_LENGTH = 4096;

/** An untrusted text as one harmless line. */
export function oneLine(text: string): string {
  return text
    .slice(0, MAX_LINE_LENGTH)
    .split(/\r?\n/)
    .map((line) => neutralLine(line).replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** At most `width` columns; a truncated text ends in `…`, behind a word if one ends there, and `onCut` is called for it. */
export function truncate(text: string, width: number, onCut?: () => void): string {
  if (widthOf(text) <= width) return text;
  onCut?.();
  let room = width - 1;
  let kept = '';
  for (const { segment } of characters().segment(text)) {
    room -= widthOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return width < 1 ? '' : `${wholeWords(kept, text).trimEnd()}…`;
}

/** Without the beginning of a word, unless that is most of it. */
function wholeWords(kept: string, text: string): string {
  const end = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return end > kept.length * NEAR_END ? kept.slice(0, end) : kept;
}

const NEAR_END = 0.6;

/** The same with the command that shows all of a truncated text. */
export function shortened(text: string, width: number, command: string): string {
  const cut = truncate(text, width);
  return cut === text ? text : `${cut} \`${command}\``;
}

/** Splits a text into what a reader sees as characters, such as combined emoji. Created on demand, because it loads tables. */
export function characters(): Intl.Segmenter {
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

/** Western text and our own table characters have one column each; most measured texts are of this kind. */
const NARROW =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u257f\u2800-\u28ff✓✗⏸○▸]*$/;

/**
 * The text in lines of at most this width, broken between words. A longer word has its own line, as has a longer command in
 * backticks, which stays whole for copying.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of wordsIn(text)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Words, and texts in backticks as one word each; a backtick without its pair is an ordinary character. */
const wordsIn = (text: string): readonly string[] =>
  text.match(/(?:`[^`\n]*`|[^ ])+|(?<= )(?= )|^(?= )/g) ?? [''];

/** Lines of prose broken between words, each with its indentation. Lines that fit and lines to type stay as they are. */
export function prose(text: string, columns: number): string {
  if (!Number.isFinite(columns)) return text;
  return text
    .split('\n')
    .flatMap((line) => {
      if (widthOf(line) <= columns || TO_TYPE.test(withoutAnsi(line))) return [line];
      const [indent = ''] = /^ */.exec(line) ?? [];
      const rest = line.slice(indent.length);
      const hang = indent + (BEGINS_WITH_SIGN.test(withoutAnsi(rest)) ? '  ' : '');
      return wrapped(rest, columns - hang.length).map(
        (one, at) => (at === 0 ? indent : hang) + one,
      );
    })
    .join('\n');
}

/** The sign of a state, or of an entry in a list: further lines stand below the text behind it. */
const BEGINS_WITH_SIGN = /^[^\p{L}\p{N}\s`] /u;

/** A command. */
const TO_TYPE = /^ *(?:\$|phasegate|git|gh|cat|npm|node|cd) /;

/** The last line that is not blank. */
export const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)?.trim() ?? '';

/** The counts of a test runner, else the last informative line: not a rule of dashes, a closing bracket or npm's final notices. */
export function lastTellingLine(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return (
    testCounts(lines) ??
    lines.findLast((line) => /[\p{L}\p{N}]/u.test(line) && !isNotice(line)) ??
    ''
  );
}

/** Notices of package managers about themselves. */
export const isNotice = (line: string): boolean =>
  /^(?:npm (?:notice|warn|WARN)\b|npm (?:ERR!|error) (?:A complete log of this run|\s*\/.*-debug-\d)|(?:warning|info|notice) .*\b(?:new version|update available)\b)/i.test(
    line.trim(),
  );

/** The first line of a script or message, for lists. */
export const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
