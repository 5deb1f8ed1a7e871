import { ESCAPES } from '../text/untrusted/escapes.ts';

/** A part of a line with one style. */
export interface AnsiSpan {
  readonly text: string;
  /** CSS classes: `fg-1`, `bg-4`, `bold`, `dim`, `italic`, `underline`. */
  readonly classes: readonly string[];
}

/** The style at the start of a line, which the previous line left on. */
export interface AnsiStyle {
  readonly fg: number | null;
  readonly bg: number | null;
  readonly marks: ReadonlySet<string>;
}

export const PLAIN_STYLE: AnsiStyle = { fg: null, bg: null, marks: new Set() };

/** Splits a line by its styles; other escape sequences and text that a carriage return overwrote are removed. */
export function ansiSpans(
  line: string,
  begin: AnsiStyle,
): { readonly spans: readonly AnsiSpan[]; readonly end: AnsiStyle } {
  const shown = line.replace(/\r+$/, '').replace(/^.*\r/s, '');
  const spans: AnsiSpan[] = [];
  let style = begin;
  let from = 0;
  const push = (text: string): void => {
    if (text !== '') spans.push({ text, classes: classesOf(style) });
  };
  for (const match of shown.matchAll(ESCAPES)) {
    push(shown.slice(from, match.index));
    from = match.index + match[0].length;
    const colours = COLOURS.exec(match[0]);
    if (colours !== null) style = styled(style, colours[1] ?? '');
  }
  push(shown.slice(from));
  return { spans, end: style };
}

const ESCAPE = '\u001B';
const COLOURS = new RegExp(`^${ESCAPE}\\[([\\d;:]*)m$`);

/** The line without escape sequences. */
export const withoutAnsi = (line: string): string =>
  line.replace(ESCAPES, '').replace(/\r+$/, '').replace(/^.*\r/s, '');

function classesOf({ fg, bg, marks }: AnsiStyle): readonly string[] {
  return [...(fg === null ? [] : [`fg-${fg}`]), ...(bg === null ? [] : [`bg-${bg}`]), ...marks];
}

const MARKS: ReadonlyMap<number, string> = new Map([
  [1, 'bold'],
  [2, 'dim'],
  [3, 'italic'],
  [4, 'underline'],
  [7, 'inverse'],
  [9, 'strike'],
]);
const ENDS: ReadonlyMap<number, readonly string[]> = new Map([
  [22, ['bold', 'dim']],
  [23, ['italic']],
  [24, ['underline']],
  [27, ['inverse']],
  [29, ['strike']],
]);

function styled(before: AnsiStyle, parameters: string): AnsiStyle {
  const codes = parameters.split(/[;:]/).map(Number);
  let style = before;
  while (codes.length > 0) style = withNext(style, codes);
  return style;
}

/** Applies the codes that belong together. */
function withNext(style: AnsiStyle, codes: number[]): AnsiStyle {
  const code = codes.shift() ?? 0;
  if (code !== 38 && code !== 48) return one(style, code);
  const isIndexed = codes.shift() === 5;
  const colour = isIndexed ? near(codes.shift() ?? 0) : nearRgb(codes.splice(0, 3));
  return code === 38 ? { ...style, fg: colour } : { ...style, bg: colour };
}

function one(style: AnsiStyle, code: number): AnsiStyle {
  if (code === 0) return PLAIN_STYLE;
  const mark = MARKS.get(code);
  if (mark !== undefined) return { ...style, marks: new Set([...style.marks, mark]) };
  const ends = ENDS.get(code);
  if (ends !== undefined)
    return { ...style, marks: new Set([...style.marks].filter((name) => !ends.includes(name))) };
  const colour = code % 10 > 7 ? null : code % 10;
  const isTen = (...tens: readonly number[]): boolean => tens.includes(Math.floor(code / 10));
  if (isTen(3, 9)) return { ...style, fg: colour };
  return isTen(4, 10) ? { ...style, bg: colour } : style;
}

/** The nearest of the eight colours, which both colour schemes show legibly; `null`: none. */
function near(colour: number): number | null {
  if (colour < 16) return colour % 8;
  if (colour >= 232) return colour < 240 ? 0 : null;
  const rest = colour - 16;
  return nearRgb([Math.floor(rest / 36) * 51, (Math.floor(rest / 6) % 6) * 51, (rest % 6) * 51]);
}

function nearRgb([red = 0, green = 0, blue = 0]: readonly number[]): number | null {
  const bit = (part: number): number => (part >= 110 ? 1 : 0);
  const colour = bit(red) + 2 * bit(green) + 4 * bit(blue);
  return colour === 7 ? null : colour;
}
