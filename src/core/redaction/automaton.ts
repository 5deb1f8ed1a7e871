import { ESCAPES } from '../text/untrusted/escapes.ts';
import type { TextSpan } from './span.ts';
import { unitsOf } from './units.ts';

export interface SearchPattern {
  readonly text: string;
  /** Whether one more character on each side belongs to a match. */
  readonly hasEdges: boolean;
}

/** Finds any of many patterns in one pass, independent of their number (Aho and Corasick, 1975). */
export interface Automaton {
  readonly scan: (text: string) => ScanResult;
}

export interface ScanResult {
  /** Positions of patterns in order; overlapping and adjacent ones are joined. */
  readonly spans: () => readonly TextSpan[];
  /** Length of the longest prefix of a pattern at the end of the text, in compared characters. */
  readonly depth: number;
}

/**
 * Patterns match without regard to case, and to line breaks, spaces, quotes, commas, colons, backslashes, `+`, `-`, terminal
 * escapes and invisible characters between their characters. So a value is found even if a program or a diff split it over lines,
 * or coloured it.
 */
export function automatonOf(patterns: readonly SearchPattern[]): Automaton {
  const table = tableOf(patterns);
  return {
    scan: (text) => {
      // Often only the end of a long text matters: more than the longest pattern, with room for ignored characters.
      const end = text.slice(-4 * (table.longest + 1024));
      const isShort = text.length < 2 * end.length;
      const { state, isFound } = run(table, isShort ? text : end);
      const depth = table.depths[state] ?? 0;
      const holdsAny = (): boolean => (isShort ? isFound : run(table, text).isFound);
      return { spans: () => (holdsAny() ? spansIn(table, text) : []), depth };
    },
  };
}

/** The compared characters of a text. */
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
  // The number of arguments of `apply` is limited by the stack.
  for (let at = 0; at < units.length; at += 4096)
    word += String.fromCharCode(...units.slice(at, at + 4096));
  return word;
}

/**
 * State 0 has matched nothing. Shallow states have a row in `next` with an entry for every column. Deeper states, which are many
 * and rarely reached, have their children and a fallback state.
 */
interface TransitionTable {
  /** The column of each UTF-16 unit; 0: in no pattern, 1: ignored. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** Start of a shallow state's row; -1 for deeper states. */
  readonly rows: Int32Array;
  /** Shallow states in the order of their rows. */
  readonly shallow: number[];
  /** The next state's row; `-1 - state` if it has none or a pattern ends in it. */
  next: Int32Array;
  /** Each state's first child, and each child's next sibling; 0: none. */
  readonly children: Int32Array;
  readonly siblings: Int32Array;
  /** The column that leads from a state's parent to the state. */
  readonly by: Uint16Array;
  /** The fallback of each state, used if none of its children matches. */
  readonly failures: Int32Array;
  /** Number of characters of each state, and the length of the longest pattern that ends there. */
  readonly depths: Int32Array;
  readonly lengths: Int32Array;
  readonly edges: Uint8Array;
  readonly longest: number;
}

/** Most texts match at most this many characters of a pattern. */
const SHALLOW = 3;

/** The column of ignored characters, in which each row leads back to itself. */
const PASSED = 1;
/** Instead of a column: an escape may begin here, and is ignored as a whole. */
const ESCAPING = 0xffff;

function tableOf(patterns: readonly SearchPattern[]): TransitionTable {
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

function emptyTable(texts: readonly string[]): TransitionTable {
  const { columns, width } = columnsOf(texts);
  const most = 1 + texts.reduce((sum, text) => sum + text.length, 0);
  return {
    ...{ columns, width },
    ...{ rows: new Int32Array(most).fill(-1), shallow: [], next: new Int32Array(0) },
    ...{ children: new Int32Array(most), siblings: new Int32Array(most) },
    ...{ by: new Uint16Array(most), failures: new Int32Array(most) },
    ...{ depths: new Int32Array(most), lengths: new Int32Array(most), edges: new Uint8Array(most) },
    longest: texts.reduce((longest, text) => Math.max(longest, text.length), 0),
  };
}

/** Adds the states of a text; returns its last state and the new number of states. */
function addText(table: TransitionTable, text: string, states: number) {
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

function childOf(
  { children, siblings, by }: TransitionTable,
  state: number,
  column: number,
): number {
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

function addChild(table: TransitionTable, { parent, child, column, depth }: NewState): void {
  table.siblings[child] = table.children[parent] ?? 0;
  table.children[parent] = child;
  table.by[child] = column;
  table.depths[child] = depth;
}

function columnsOf(texts: readonly string[]): Pick<TransitionTable, 'columns' | 'width'> {
  const columns = new Uint16Array(0x10000);
  let last = PASSED;
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (columns[unit] === 0) columns[unit] = last += 1;
    }
  }
  for (let unit = 0x41; unit <= 0x5f; unit += 1) columns[unit] = columns[folded(unit)] ?? 0;
  for (const [first, end] of PASSED_OVER) columns.fill(PASSED, first, end + 1);
  for (const unit of ESCAPE_BEGINS) columns[unit] = ESCAPING;
  return { columns, width: 1 + last };
}

/** States ordered by depth, with their fallback states computed. */
function inOrder(table: TransitionTable, states: number): Int32Array {
  const { children, siblings } = table;
  const order = new Int32Array(states);
  for (let done = 0, known = 1; done < known; done += 1) {
    const state = order[done] ?? 0;
    for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0) {
      link(table, state, child);
      order[known++] = child;
    }
  }
  return order;
}

function link(table: TransitionTable, parent: number, child: number): void {
  const { by, failures, lengths, edges } = table;
  const failure = parent === 0 ? 0 : fallenTo(table, failures[parent] ?? 0, by[child] ?? 0);
  failures[child] = failure;
  if (lengths[child] !== 0) return;
  lengths[child] = lengths[failure] ?? 0;
  edges[child] = edges[failure] ?? 0;
}

/** Used before rows exist. */
function fallenTo(table: TransitionTable, from: number, column: number): number {
  let state = from;
  let child = childOf(table, state, column);
  while (child === 0 && state !== 0) {
    state = table.failures[state] ?? 0;
    child = childOf(table, state, column);
  }
  return child;
}

function fillRows(table: TransitionTable, order: Int32Array): void {
  const { depths, rows, shallow, width, failures, by, children, siblings } = table;
  const first = order.findIndex((state) => (depths[state] ?? 0) > SHALLOW);
  shallow.push(...order.subarray(0, first === -1 ? order.length : first));
  for (const [index, state] of shallow.entries()) rows[state] = index * width;
  table.next = new Int32Array(shallow.length * width);
  for (const state of shallow) {
    const row = rows[state] ?? 0;
    // The row of a shallower state, which already exists.
    const failure = rows[failures[state] ?? 0] ?? 0;
    table.next.copyWithin(row, failure, failure + width);
    for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0)
      table.next[row + (by[child] ?? 0)] = cellOf(table, child);
    table.next[row + PASSED] = row;
  }
}

function cellOf({ rows, lengths }: TransitionTable, state: number): number {
  const row = rows[state] ?? -1;
  return row >= 0 && lengths[state] === 0 ? row : -1 - state;
}

const stateOfCell = ({ shallow, width }: TransitionTable, cell: number): number =>
  cell < 0 ? -1 - cell : (shallow[cell / width] ?? 0);

/** The cell after a deep state, or after one in which a pattern ends. */
function cellAfter(table: TransitionTable, from: number, column: number): number {
  for (let state = from; ; state = table.failures[state] ?? 0) {
    const row = table.rows[state] ?? -1;
    if (row >= 0) return table.next[row + column] ?? 0;
    const child = childOf(table, state, column);
    if (child !== 0) return cellOf(table, child);
  }
}

const step = (table: TransitionTable, cell: number, column: number): number =>
  cell >= 0 ? (table.next[cell + column] ?? 0) : cellAfter(table, -1 - cell, column);

/** Length of the longest pattern that ends here; 0: none. */
const lengthAt = ({ lengths }: TransitionTable, cell: number): number =>
  cell < 0 ? (lengths[-1 - cell] ?? 0) : 0;

/** Whether there is a match, and the state at the end. Most texts have none, so this does nothing more. */
function run(table: TransitionTable, text: string) {
  const { columns, next } = table;
  const units = unitsOf(text);
  let cell = 0;
  let isFound = false;
  for (let at = 0; at < units.length; at += 1) {
    const column = columns[units[at] ?? 0] ?? 0;
    if (column === ESCAPING) at = lastOfPassed(text, at);
    else if (cell >= 0) cell = next[cell + column] ?? 0;
    else if (column !== PASSED) cell = cellAfter(table, -1 - cell, column);
    if (lengthAt(table, cell) !== 0) isFound = true;
  }
  return { state: stateOfCell(table, cell), isFound };
}

function spansIn(table: TransitionTable, text: string): readonly TextSpan[] {
  const { columns, edges } = table;
  const mask = ringMask(table.longest);
  const places = new Int32Array(mask + 1);
  const spans: TextSpan[] = [];
  let cell = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const column = columns[text.charCodeAt(at)] ?? 0;
    if (column === ESCAPING) at = lastOfPassed(text, at);
    if (column === PASSED || column === ESCAPING) continue;
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

function withEdges(text: string, { start, end }: TextSpan): TextSpan {
  const isCode = (at: number): boolean => /[\w+/-]/.test(text.charAt(at));
  return { start: isCode(start - 1) ? start - 1 : start, end: isCode(end) ? end + 1 : end };
}

/** Spans arrive in the order of their ends. */
function add(spans: TextSpan[], { start, end }: TextSpan): void {
  let from = start;
  for (let last = spans.at(-1); last !== undefined && last.end >= from; last = spans.at(-1)) {
    from = Math.min(from, last.start);
    spans.pop();
  }
  spans.push({ start: from, end });
}

/** Folds upper case to lower case, and `_` of URL-safe base64 to `/`. */
function folded(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  return unit === 0x5f ? 0x2f : unit;
}

/** Control characters and spaces, `"'`\`+,-:` and the backslash, and characters that Unicode defines as ignorable. */
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
  // Tags and variation selectors are surrogate pairs with this first half.
  [0xdb40, 0xdb40],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
];

const IS_PASSED_OVER = new Uint8Array(0x10000);
for (const [first, last] of PASSED_OVER) IS_PASSED_OVER.fill(1, first, last + 1);

/** A backslash, the first half of a tag, and characters that begin a terminal escape. */
const ESCAPE_BEGINS: readonly number[] = [
  ...[0x5c, 0xdb40, 0x1b],
  ...Array.from({ length: 32 }, (_, index) => 0x80 + index),
];

const ESCAPE_HERE = new RegExp(ESCAPES.source, 'y');

/** An escape is ignored as a whole: of a terminal, or a line break in a program's string notation. */
function lastOfPassed(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x5c) return /[nrtbf]/.test(text.charAt(at + 1)) ? at + 1 : at;
  if (unit === 0xdb40) return at + 1;
  if (unit !== 0x1b && (unit < 0x80 || unit > 0x9f)) return at;
  ESCAPE_HERE.lastIndex = at;
  const found = ESCAPE_HERE.exec(text);
  return found === null ? at : at + found[0].length - 1;
}
