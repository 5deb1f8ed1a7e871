import { ESCAPES } from '../text/untrusted/neutral.ts';
import type { Span } from './span.ts';

export interface Pattern {
  readonly text: string;
  /** One more character on each side belongs to what is found. */
  readonly hasEdges: boolean;
}

/** Finds any of many patterns in one pass, however many there are (Aho and Corasick, 1975). */
export interface Automaton {
  readonly scan: (text: string) => Scanned;
}

export interface Scanned {
  /** Where patterns stand, in order, those that overlap or touch as one. */
  readonly spans: () => readonly Span[];
  /** How much of a pattern the text ends with, at most, in characters that count. */
  readonly depth: number;
}

/**
 * Patterns are found without regard to case, and whatever stands between their characters of line breaks, blanks,
 * quotes, commas, colons, backslashes, `+`, `-`, escapes of a terminal and what is not seen: so a value that was split over the lines of
 * a program or a diff, or coloured, is found as well.
 */
export function automatonOf(patterns: readonly Pattern[]): Automaton {
  const table = tableOf(patterns);
  return {
    scan: (text) => {
      // Of a long text often only the end is asked for: more than the longest pattern, with all that may be passed over.
      const end = text.slice(-4 * (table.longest + 1024));
      const isShort = text.length < 2 * end.length;
      const { row, isFound } = run(table, isShort ? text : end);
      const depth = table.depths[row / table.width] ?? 0;
      const holdsAny = (): boolean => (isShort ? isFound : run(table, text).isFound);
      return { spans: () => (holdsAny() ? spansIn(table, text) : []), depth };
    },
  };
}

/** What is compared of a text. */
export function squeezed(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isPassedOver(unit)) at = lastOfPassed(text, at);
    else result += String.fromCharCode(folded(unit));
  }
  return result;
}

interface Table {
  /** For each UTF-16 unit its column; 0 for what is in no pattern. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** For each state and column where the next state's row begins; `-1 - row` for one in which a pattern ends. */
  readonly next: Int32Array;
  /** For each state how many characters it stands for, and the length of the longest pattern that ends here. */
  readonly depths: Int32Array;
  readonly lengths: Int32Array;
  readonly edges: Uint8Array;
  readonly longest: number;
}

/** Passed over; the second with what follows it, if they are an escape. */
const PASSED = 0xfffe;
const ESCAPING = 0xffff;

function tableOf(patterns: readonly Pattern[]): Table {
  const texts = patterns.map(({ text }) => squeezed(text));
  const columns = columnsOf(texts);
  const width =
    1 + columns.reduce((most, column) => (column >= PASSED ? most : Math.max(most, column)), 0);
  const most = 1 + texts.reduce((sum, text) => sum + text.length, 0);
  const next = new Int32Array(most * width);
  const table = {
    columns,
    width,
    next,
    depths: new Int32Array(most),
    lengths: new Int32Array(most),
    edges: new Uint8Array(most),
    longest: texts.reduce((longest, text) => Math.max(longest, text.length), 0),
  };
  let states = 1;
  for (const [index, text] of texts.entries()) {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const cell = state * width + (columns[text.charCodeAt(at)] ?? 0);
      if (next[cell] === 0) {
        next[cell] = states;
        table.depths[states] = at + 1;
        states += 1;
      }
      state = next[cell] ?? 0;
    }
    table.lengths[state] = text.length;
    if (patterns[index]?.hasEdges === true) table.edges[state] = 1;
  }
  linkFailures(table);
  pointAtRows(table);
  return table;
}

function columnsOf(texts: readonly string[]): Uint16Array {
  const columns = new Uint16Array(0x10000);
  let last = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (columns[unit] === 0) columns[unit] = last += 1;
    }
  }
  for (let unit = 0x41; unit <= 0x5f; unit += 1) columns[unit] = columns[folded(unit)] ?? 0;
  for (const [first, end] of PASSED_OVER) columns.fill(PASSED, first, end + 1);
  for (const unit of ESCAPE_BEGINS) columns[unit] = ESCAPING;
  return columns;
}

/** In the order of their depths, each state learns where to go on when its own pattern does not. */
function linkFailures(table: Table): void {
  const { lengths, edges } = table;
  const links = { failures: new Int32Array(lengths.length), queue: new Int32Array(lengths.length) };
  for (let done = 0, known = 1; done < known; done += 1) {
    const state = links.queue[done] ?? 0;
    const failure = links.failures[state] ?? 0;
    if (lengths[state] === 0) {
      lengths[state] = lengths[failure] ?? 0;
      edges[state] = edges[failure] ?? 0;
    }
    known = linkCells(table, { ...links, known }, state);
  }
}

interface Links {
  readonly failures: Int32Array;
  /** The first `known` of it are states to look at, or looked at. */
  readonly queue: Int32Array;
  readonly known: number;
}

/** Cells that led nowhere lead where the failure leads; returns how many states are known now. */
function linkCells({ next, width }: Table, { failures, queue, known }: Links, state: number) {
  const failure = (failures[state] ?? 0) * width;
  let all = known;
  for (let column = 0; column < width; column += 1) {
    const cell = state * width + column;
    const further = next[cell] ?? 0;
    const other = state === 0 ? 0 : (next[failure + column] ?? 0);
    if (further === 0) {
      next[cell] = other;
    } else {
      failures[further] = other;
      queue[all] = further;
      all += 1;
    }
  }
  return all;
}

/** So that a character costs two look-ups, and no look at whether it ends a pattern. */
function pointAtRows({ next, width, lengths }: Table): void {
  for (let cell = 0; cell < next.length; cell += 1) {
    const state = next[cell] ?? 0;
    next[cell] = (lengths[state] ?? 0) > 0 ? -1 - state * width : state * width;
  }
}

/** Whether there is any, and the row at the end. Most texts hold none, so this does no more. */
function run({ columns, next }: Table, text: string) {
  let row = 0;
  let isFound = false;
  for (let at = 0; at < text.length; at += 1) {
    const column = columns[text.charCodeAt(at)] ?? 0;
    if (column === ESCAPING) at = lastOfPassed(text, at);
    if (column >= PASSED) continue;
    row = next[row + column] ?? 0;
    if (row < 0) {
      isFound = true;
      row = -1 - row;
    }
  }
  return { row, isFound };
}

function spansIn(table: Table, text: string): readonly Span[] {
  const { columns, next } = table;
  const mask = ringMask(table.longest);
  const places = new Int32Array(mask + 1);
  const spans: Span[] = [];
  let row = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const column = columns[text.charCodeAt(at)] ?? 0;
    if (column === ESCAPING) at = lastOfPassed(text, at);
    if (column >= PASSED) continue;
    places[count & mask] = at;
    count += 1;
    row = next[row + column] ?? 0;
    if (row >= 0) continue;
    row = -1 - row;
    const first = count - lengthOf(table, row);
    const span = { start: places[first & mask] ?? 0, end: at + 1 };
    add(spans, hasEdges(table, row) ? withEdges(text, span) : span);
  }
  return spans;
}

const lengthOf = ({ lengths, width }: Table, row: number): number => lengths[row / width] ?? 0;
const hasEdges = ({ edges, width }: Table, row: number): boolean => edges[row / width] === 1;

function ringMask(longest: number): number {
  let size = 1;
  while (size < longest + 1) size *= 2;
  return size - 1;
}

function withEdges(text: string, { start, end }: Span): Span {
  const isCode = (at: number): boolean => /[\w+/-]/.test(text.charAt(at));
  return { start: isCode(start - 1) ? start - 1 : start, end: isCode(end) ? end + 1 : end };
}

/** Spans come in the order of their ends. */
function add(spans: Span[], { start, end }: Span): void {
  let from = start;
  for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
    from = Math.min(from, last.start);
    spans.pop();
  }
  spans.push({ start: from, end });
}

/** Capitals are small ones; what base64 for addresses writes as `_` is `/`. */
function folded(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  return unit === 0x5f ? 0x2f : unit;
}

function isPassedOver(unit: number): boolean {
  return PASSED_OVER.some(([first, last]) => unit >= first && unit <= last);
}

/** Control characters and blanks, `"'`\`+,-:` and the backslash, and what Unicode says is not to be shown. */
const PASSED_OVER: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x20],
  ...Array.from('"\'`\\+,-:', (char) => [char.charCodeAt(0), char.charCodeAt(0)] as const),
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  // Tags and variation selectors are pairs that begin so.
  [0xdb40, 0xdb40],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
];

/** A backslash, the first half of a tag, and what begins an escape of a terminal. */
const ESCAPE_BEGINS: readonly number[] = [
  ...[0x5c, 0xdb40, 0x1b],
  ...Array.from({ length: 32 }, (_, index) => 0x80 + index),
];

const ESCAPE_HERE = new RegExp(ESCAPES.source, 'y');

/** An escape is passed over whole: of a terminal, or a line break as a string of a program spells it. */
function lastOfPassed(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x5c) return /[nrtbf]/.test(text.charAt(at + 1)) ? at + 1 : at;
  if (unit === 0xdb40) return at + 1;
  if (unit !== 0x1b && (unit < 0x80 || unit > 0x9f)) return at;
  ESCAPE_HERE.lastIndex = at;
  const found = ESCAPE_HERE.exec(text);
  return found === null ? at : at + found[0].length - 1;
}
