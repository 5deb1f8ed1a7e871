import { truncate, widthOf, wrapped } from '../line.ts';
import type { Paint, TextStyle } from './paint.ts';

export interface TableCell {
  readonly text: string;
  readonly style: TextStyle;
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** A column that never gives way: a picture of which a part is missing is none. */
  readonly isWhole?: true;
  /** Of a column that may stand beneath its row: what is written before the cell there. */
  readonly under?: string;
  /** Of such a column: whether a cell stays in its row wherever there is room for that cell. */
  readonly staysIfFits?: true;
}

export interface TableText {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Of a line, in columns of the terminal; `Infinity` where nothing is cut. */
  readonly width: number;
  readonly paint: Paint;
}

const GAP = '  ';
/** The least width of a column, even on a narrow terminal. */
const MIN_COLUMN_WIDTH = 4;

export const cell = (text: string, style: TextStyle = 'plain'): TableCell =>
  text === '' ? EMPTY : { text, style };

/** Half of the cells of a long table. */
const EMPTY: TableCell = { text: '', style: 'plain' };

/** A table whose texts are measured. */
export interface MeasuredTable {
  /** The width of a line in which nothing is cut. */
  readonly width: number;
  readonly lines: (width: number, paint: Paint) => readonly string[];
}

/**
 * Lines of aligned columns with titles. Empty columns are omitted. If the lines are wider than the terminal, the widest columns
 * shrink.
 */
export function table({ columns, rows, width, paint }: TableText): readonly string[] {
  return tableOf(columns, rows).lines(width, paint);
}

export function tableOf(columns: TableText['columns'], rows: TableText['rows']): MeasuredTable {
  const shown = columns
    .map((column, at) => ({ ...column, at, width: widest(column.title, rows, at) }))
    .filter(({ at }) => rows.some((row) => row[at]?.text));
  const gaps = GAP.length * Math.max(0, shown.length - 1);
  const lines: MeasuredTable['lines'] = (width, paint) => {
    const whole = sum(shown.map((column) => (column.isWhole ? column.width : 0)));
    const fit = fitted(
      shown.filter(({ isWhole }) => !isWhole).map((column) => column.width),
      width - whole - gaps,
    );
    const line = lineOf(shown, withWhole(shown, fit), paint);
    return [line(columns.map(({ title }) => cell(title, 'dim'))), ...rows.map(line)];
  };
  return { width: sum(shown.map((column) => column.width)) + gaps, lines };
}

interface ShownColumn extends Column {
  /** Its place in a row. */
  readonly at: number;
  /** Of its widest text. */
  readonly width: number;
}

const lineOf =
  (shown: readonly ShownColumn[], widths: readonly number[], paint: Paint) =>
  (cells: readonly TableCell[]): string =>
    shown
      .map(({ at, align }, place) => {
        const { text, style } = cells[at] ?? cell('');
        const cut = truncate(text, widths[place] ?? 0);
        const space = ' '.repeat((widths[place] ?? 0) - widthOf(cut));
        const painted = cut === '' ? '' : paint(style, cut);
        return align === 'left' ? painted + space : space + painted;
      })
      .join(GAP)
      .trimEnd();

/**
 * The same, but where not all columns fit, the last ones with `under` stand beneath each row, as few as possible, broken between
 * words and not cut.
 */
export function foldedTable(text: TableText): readonly string[] {
  const { columns, rows, width, paint } = text;
  const kept = rows.map(keptIn(text));
  const inRows = rows.map((row, at) => row.slice(0, kept[at]));
  const [head = '', ...lines] = tableOf(columns, inRows).lines(width, paint);
  const beneath = (row: readonly TableCell[], from: number): readonly string[] =>
    row.slice(from).flatMap(({ text: words, style }, at) => {
      if (words === '') return [];
      const lead = columns[from + at]?.under ?? '';
      return wrapped(lead + words, width - INDENT.length).map(
        (line) => INDENT + paint(style, line),
      );
    });
  return [head, ...lines.flatMap((line, at) => [line, ...beneath(rows[at] ?? [], kept[at] ?? 0)])];
}

const INDENT = '    ';

/** How many cells of a row stay in it. */
function keptIn({ columns, rows, width }: TableText): (row: readonly TableCell[]) => number {
  const widthOfFirst = (count: number): number => tableOf(columns.slice(0, count), rows).width;
  const least = columns.findLastIndex(({ under }) => under === undefined) + 1;
  let kept = columns.length;
  while (kept > least && widthOfFirst(kept) > width) kept -= 1;
  const next = columns[kept];
  if (next?.staysIfFits === undefined) return () => kept;
  const room = width - widthOfFirst(kept) - GAP.length;
  const fits = (text: string): boolean => widthOf(text) <= room;
  return (row) => kept + (fits(next.title) && fits(row[kept]?.text ?? '') ? 1 : 0);
}

/** The widths of all columns, of those of the ones that gave way. */
function withWhole(shown: readonly ShownColumn[], fit: readonly number[]): readonly number[] {
  const left = [...fit];
  return shown.map(({ isWhole, width }) => (isWhole ? width : (left.shift() ?? width)));
}

/** Takes from the widest columns what is too much for the room. */
function fitted(widths: readonly number[], room: number): readonly number[] {
  const fit = [...widths];
  for (let over = sum(fit) - room; over > 0; over = sum(fit) - room) {
    const most = Math.max(...fit);
    if (most <= MIN_COLUMN_WIDTH) return fit;
    const next = Math.max(MIN_COLUMN_WIDTH, ...fit.filter((one) => one < most));
    const widest = fit.flatMap((one, at) => (one === most ? [at] : []));
    const each = Math.max(1, Math.min(most - next, Math.floor(over / widest.length)));
    for (const at of widest.slice(0, over)) fit[at] = most - each;
  }
  return fit;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function widest(title: string, rows: TableText['rows'], at: number): number {
  return rows.reduce((most, row) => Math.max(most, widthOf(row[at]?.text ?? '')), widthOf(title));
}
