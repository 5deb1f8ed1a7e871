import { truncate, widthOf } from '../line.ts';
import type { Paint, Style } from './paint.ts';

export interface Cell {
  readonly text: string;
  readonly style: Style;
}

export interface Table {
  /** One for each column; the last column takes the rest of the line and is cut to it. */
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of a line, in columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

const GAP = '  ';
/** The last column never gets less, however narrow the terminal. */
const LEAST = 16;

export const cell = (text: string, style: Style = 'plain'): Cell => ({ text, style });

/** Lines of aligned columns under their titles. A column without any text is left out. */
export function table({ columns, rows, width, paint }: Table): readonly string[] {
  const shown = columns
    .map((column, at) => ({ ...column, at, width: widest(column.title, rows, at) }))
    .filter(({ at }) => rows.some((row) => row[at]?.text));
  const last = shown.length - 1;
  const taken = shown.slice(0, last).reduce((sum, column) => sum + column.width + GAP.length, 0);
  const rest = Math.max(LEAST, width - taken);
  const line = (cells: readonly Cell[]): string =>
    shown
      .map((column, place) => {
        const { text, style } = cells[column.at] ?? cell('');
        if (place === last) return paint(style, truncate(text, rest));
        const space = ' '.repeat(column.width - widthOf(text));
        const painted = text === '' ? '' : paint(style, text);
        return column.align === 'left' ? painted + space : space + painted;
      })
      .join(GAP)
      .trimEnd();
  return [line(columns.map(({ title }) => cell(title, 'dim'))), ...rows.map(line)];
}

function widest(title: string, rows: Table['rows'], at: number): number {
  return rows.reduce((most, row) => Math.max(most, widthOf(row[at]?.text ?? '')), widthOf(title));
}
