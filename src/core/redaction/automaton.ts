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
      const { state, isFound } = run(table, isShort ? text : end);
      const depth = table.depths[state] ?? 0;
      const holdsAny = (): boolean => (isShort ? isFound : run(table, text).isFound);
      return { spans: () => (holdsAny() ? spansIn(table, text) : []), depth };
    },
  };
}

/** What is compared of a text. */
export function squeezed(text: string): string {
  const kept: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (IS_PASSED_OVER[unit] === 1) at = lastOfPassed(text, at);
    else kept.push(folded(unit));
  }
  return wordOf(kept);
}

function wordOf(units: readonly number[]): string {
  let word = '';
  // `apply` takes as many arguments as the stack has room for.
  for (let at = 0; at < units.length; at += 4096)
    word += String.fromCharCode(...units.slice(at, at + 4096));
  return word;
}

/**
 * State 0 has matched nothing. Shallow states have a row in `next` with an answer for every column; deeper ones, which are
 * many and seldom reached, have their children and a state to fall back to.
 */
interface Table {
  /** For each UTF-16 unit its column; 0 for what is in no pattern. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** Where a shallow state's row begins; -1 for deeper ones. */
  readonly rows: Int32Array;
  /** The shallow states in the order of their rows. */
  readonly shallow: number[];
  /** The next state's row; `-1 - state` where it has none or a pattern ends in it. */
  next: Int32Array;
  /** Of each state the first child, then each child's sibling; 0 ends them. */
  readonly children: Int32Array;
  readonly siblings: Int32Array;
  /** For each state the column that leads to it from its parent. */
  readonly by: Uint16Array;
  /** For each state the one to go on from where none of its children fits. */
  readonly failures: Int32Array;
  /** For each state how many characters it stands for, and the length of the longest pattern that ends here. */
  readonly depths: Int32Array;
  readonly lengths: Int32Array;
  readonly edges: Uint8Array;
  readonly longest: number;
}

/** Most texts get no further into a pattern than that. */
const SHALLOW = 3;

/** Passed over; the second with what follows it, if they are an escape. */
const PASSED = 0xfffe;
const ESCAPING = 0xffff;

function tableOf(patterns: readonly Pattern[]): Table {
  const texts = patterns.map(({ text }) => squeezed(text));
  const table = emptyTable(texts);
  let states = 1;
  for (const [index, text] of texts.entries()) {
    const { state, known } = addText(table, text, states);
    states = known;
    table.lengths[state] = text.length;
    if (patterns[index]?.hasEdges === true) table.edges[state] = 1;
  }
  fillRows(table, inOrder(table, states));
  return table;
}

function emptyTable(texts: readonly string[]): Table {
  const columns = columnsOf(texts);
  const most = 1 + texts.reduce((sum, text) => sum + text.length, 0);
  return {
    columns,
    width: 1 + columns.reduce((last, of) => (of >= PASSED ? last : Math.max(last, of)), 0),
    ...{ rows: new Int32Array(most).fill(-1), shallow: [], next: new Int32Array(0) },
    ...{ children: new Int32Array(most), siblings: new Int32Array(most) },
    ...{ by: new Uint16Array(most), failures: new Int32Array(most) },
    ...{ depths: new Int32Array(most), lengths: new Int32Array(most), edges: new Uint8Array(most) },
    longest: texts.reduce((longest, text) => Math.max(longest, text.length), 0),
  };
}

/** The state at which the text ends, and how many states there are then. */
function addText(table: Table, text: string, states: number) {
  let state = 0;
  let known = states;
  for (let at = 0; at < text.length; at += 1) {
    const column = table.columns[text.charCodeAt(at)] ?? 0;
    const child = childOf(table, state, column);
    if (child === 0) addChild(table, { parent: state, child: known, column, depth: at + 1 });
    state = child === 0 ? known++ : child;
  }
  return { state, known };
}

function childOf({ children, siblings, by }: Table, state: number, column: number): number {
  let child = children[state] ?? 0;
  while (child !== 0 && by[child] !== column) child = siblings[child] ?? 0;
  return child;
}

interface NewState {
  readonly parent: number;
  readonly child: number;
  readonly column: number;
  readonly depth: number;
}

function addChild(table: Table, { parent, child, column, depth }: NewState): void {
  table.siblings[child] = table.children[parent] ?? 0;
  table.children[parent] = child;
  table.by[child] = column;
  table.depths[child] = depth;
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

/** The states in the order of their depths. Each has learned where to go on when its own pattern does not. */
function inOrder(table: Table, states: number): Int32Array {
  const order = new Int32Array(states);
  for (let done = 0, known = 1; done < known; done += 1) {
    const state = order[done] ?? 0;
    for (const child of childrenOf(table, state)) {
      link(table, state, child);
      order[known++] = child;
    }
  }
  return order;
}

function link(table: Table, parent: number, child: number): void {
  const { by, failures, lengths, edges } = table;
  const failure = parent === 0 ? 0 : fallenTo(table, failures[parent] ?? 0, by[child] ?? 0);
  failures[child] = failure;
  if (lengths[child] !== 0) return;
  lengths[child] = lengths[failure] ?? 0;
  edges[child] = edges[failure] ?? 0;
}

function* childrenOf({ children, siblings }: Table, state: number): Generator<number> {
  for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0) yield child;
}

/** As long as there are no rows. */
function fallenTo(table: Table, from: number, column: number): number {
  let state = from;
  let child = childOf(table, state, column);
  while (child === 0 && state !== 0) {
    state = table.failures[state] ?? 0;
    child = childOf(table, state, column);
  }
  return child;
}

function fillRows(table: Table, order: Int32Array): void {
  const { depths, rows, shallow, width, failures, by } = table;
  const first = order.findIndex((state) => (depths[state] ?? 0) > SHALLOW);
  shallow.push(...order.subarray(0, first === -1 ? order.length : first));
  for (const [index, state] of shallow.entries()) rows[state] = index * width;
  table.next = new Int32Array(shallow.length * width);
  for (const state of shallow) {
    const row = rows[state] ?? 0;
    // The row of a shallower state, which is there already.
    const failure = rows[failures[state] ?? 0] ?? 0;
    table.next.copyWithin(row, failure, failure + width);
    for (const child of childrenOf(table, state))
      table.next[row + (by[child] ?? 0)] = cellOf(table, child);
  }
}

function cellOf({ rows, lengths }: Table, state: number): number {
  const row = rows[state] ?? -1;
  return row >= 0 && lengths[state] === 0 ? row : -1 - state;
}

const stateOf = ({ shallow, width }: Table, cell: number): number =>
  cell < 0 ? -1 - cell : (shallow[cell / width] ?? 0);

/** The cell that follows a state that is not shallow, or in which a pattern ends. */
function cellAfter(table: Table, from: number, column: number): number {
  for (let state = from; ; state = table.failures[state] ?? 0) {
    const row = table.rows[state] ?? -1;
    if (row >= 0) return table.next[row + column] ?? 0;
    const child = childOf(table, state, column);
    if (child !== 0) return cellOf(table, child);
  }
}

const step = (table: Table, cell: number, column: number): number =>
  cell >= 0 ? (table.next[cell + column] ?? 0) : cellAfter(table, -1 - cell, column);

/** How long the longest pattern is that ends here; 0 if none does. */
const lengthAt = ({ lengths }: Table, cell: number): number =>
  cell < 0 ? (lengths[-1 - cell] ?? 0) : 0;

/** Whether there is any, and the state at the end. Most texts hold none, so this does no more. */
function run(table: Table, text: string) {
  const { columns } = table;
  let cell = 0;
  let isFound = false;
  for (let at = 0; at < text.length; at += 1) {
    const column = columns[text.charCodeAt(at)] ?? 0;
    if (column === ESCAPING) at = lastOfPassed(text, at);
    if (column >= PASSED) continue;
    cell = step(table, cell, column);
    if (lengthAt(table, cell) !== 0) isFound = true;
  }
  return { state: stateOf(table, cell), isFound };
}

function spansIn(table: Table, text: string): readonly Span[] {
  const { columns, edges } = table;
  const mask = ringMask(table.longest);
  const places = new Int32Array(mask + 1);
  const spans: Span[] = [];
  let cell = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const column = columns[text.charCodeAt(at)] ?? 0;
    if (column === ESCAPING) at = lastOfPassed(text, at);
    if (column >= PASSED) continue;
    places[count & mask] = at;
    count += 1;
    cell = step(table, cell, column);
    const length = lengthAt(table, cell);
    if (length === 0) continue;
    const span = { start: places[(count - length) & mask] ?? 0, end: at + 1 };
    add(spans, edges[-1 - cell] === 1 ? withEdges(text, span) : span);
  }
  return spans;
}

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

const IS_PASSED_OVER = new Uint8Array(0x10000);
for (const [first, last] of PASSED_OVER) IS_PASSED_OVER.fill(1, first, last + 1);

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
