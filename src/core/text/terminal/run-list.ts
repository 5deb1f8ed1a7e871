import { grouped } from '../../lib/grouped.ts';
import type { SpentTotals } from '../../run/state.ts';
import type { RunSummary } from '../../view/serve-data.ts';
import { valueText } from '../inputs-text.ts';
import { oneLine, truncate, widthOf } from '../line.ts';
import { costCell } from '../money.ts';
import { ICON_STYLES, OUTCOME_ICONS } from './event-line.ts';
import type { Surface } from './paint.ts';
import { cell, type TableCell, table } from './table.ts';

export interface RunRow extends Omit<RunSummary, 'standing' | 'costUsd' | 'isUnpriced'> {
  readonly standing: Exclude<RunSummary['standing'], 'damaged'>;
  readonly spent: Pick<SpentTotals, 'usd' | 'isUnpriced'>;
}

export interface RunListText extends Surface {
  readonly rows: readonly RunRow[];
}

/** One line per run of a store. */
export function runListLines({ rows, paint, columns }: RunListText): readonly string[] {
  if (rows.length === 0) return ['No runs yet. `phasegate run FILE` starts one.'];
  const what = whatOf(rows);
  const isNarrow = columns < NARROW;
  const fixed = isNarrow ? narrowRows(rows, what, columns) : rows.map(cellsOf);
  const room = Math.max(MIN_WHAT, columns - widthOfAll(fixed));
  const shown = fixed.map((cells, at) => {
    const text = what[at] ?? NO_SUBJECT;
    const note = oneLine(rows[at]?.note ?? '');
    return isNarrow
      ? [...cells, cell(brief(text, room), 'dim'), cell('')]
      : [...cells, cell(text.name + text.value, 'dim'), cell(columns < WIDE ? '' : note)];
  });
  return table({ columns: COLUMNS, rows: shown, width: columns, paint });
}

/** In columns of the terminal. Below, cells have their shortest form; above, notes have room. */
const NARROW = 100;
const WIDE = 130;
/** Least width of the subject of a run. */
const MIN_WHAT = 14;

/** Names are as long as the subject has room beside them; nothing is cut where all has room. */
function narrowRows(
  rows: readonly RunRow[],
  what: readonly RunSubject[],
  columns: number,
): readonly (readonly TableCell[])[] {
  const whole = rows.map((row) => narrowCells(row, Number.POSITIVE_INFINITY));
  const widest = Math.max(...what.map(({ value }) => widthOf(value)));
  if (widthOfAll(whole) + widest <= columns) return whole;
  const all = NAME_WIDTHS.map((width) => rows.map((row) => narrowCells(row, width)));
  return all.find((cells) => columns - widthOfAll(cells) >= MIN_WHAT) ?? all.at(-1) ?? [];
}

/** The width of the other columns of the table, with the gap before the subject. */
function widthOfAll(rows: readonly (readonly TableCell[])[]): number {
  const widths = COLUMNS.slice(0, -2).map(({ title }, at) => {
    const texts = rows.map((row) => row[at]?.text ?? '');
    if (texts.every((text) => text === '')) return 0;
    return Math.max(widthOf(title), ...texts.map(widthOf)) + 2;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

/** What a run is about: the title of its item, or the input that tells it apart. */
interface RunSubject {
  /** `task=`; empty for an item. */
  readonly name: string;
  readonly value: string;
  /** How much of its beginning all values of the pipeline have in common. */
  readonly common: number;
}

const NO_SUBJECT: RunSubject = { name: '', value: '', common: 0 };

function whatOf(rows: readonly RunRow[]): readonly RunSubject[] {
  const names = tellingInputs(rows);
  const valueIn = ({ pipeline, inputs, item }: RunRow): string =>
    item === null ? valueText(inputs[names.get(pipeline) ?? ''] ?? null) : oneLine(item);
  const values = grouped(rows, ({ pipeline }) => pipeline);
  const common = new Map(
    [...values].map(([pipeline, all]) => [pipeline, commonStart(all.map(valueIn))]),
  );
  return rows.map((row) => {
    const value = valueIn(row);
    const name = row.item === null && value !== '' ? `${names.get(row.pipeline)}=` : '';
    return { name, value, common: common.get(row.pipeline) ?? 0 };
  });
}

/** Length of the words with which all values begin. */
function commonStart(values: readonly string[]): number {
  const [first = '', ...others] = values.filter((value) => value !== '');
  if (others.length === 0) return 0;
  let length = 0;
  while (length < first.length && others.every((one) => one[length] === first[length])) length += 1;
  return Math.max(0, first.slice(0, length).search(/[^ /#:-]*$/));
}

/** Without the name of the input, and without a beginning that all have in common if the rest would not be seen. */
function brief({ value, common }: RunSubject, room: number): string {
  const isHidden = widthOf(value) > room && common > room / 2 && common < value.length;
  return truncate(isHidden ? `…${value.slice(common)}` : value, room);
}

/** For each pipeline, the input that tells its runs apart best: the one with the most different values. */
function tellingInputs(rows: readonly RunRow[]): ReadonlyMap<string, string> {
  const pipelines = [...new Set(rows.map(({ pipeline }) => pipeline))];
  return new Map(
    pipelines.flatMap((pipeline) => {
      const best = tellingInput(rows.filter((row) => row.pipeline === pipeline));
      return best === null ? [] : [[pipeline, best]];
    }),
  );
}

function tellingInput(runs: readonly RunRow[]): string | null {
  const values = new Map<string, Set<string>>();
  const own = runs.filter(({ item }) => item === null);
  for (const [name, value] of own.flatMap(({ inputs }) => Object.entries(inputs))) {
    const text = valueText(value);
    if (text !== '') values.set(name, (values.get(name) ?? new Set()).add(text));
  }
  const [best] = [...values].toSorted(([, one], [, other]) => other.size - one.size);
  return best?.[0] ?? null;
}

const COLUMNS = [
  { title: 'RUN', align: 'left' },
  { title: 'OUTCOME', align: 'left' },
  { title: 'AT', align: 'left' },
  { title: 'STARTED (UTC)', align: 'left' },
  { title: 'COST', align: 'right' },
  { title: 'PIPELINE', align: 'left' },
  { title: 'WHAT', align: 'left' },
  { title: 'NOTE', align: 'left' },
] as const;

/** Most columns of a name in the short form, in the order in which they are tried. */
const NAME_WIDTHS = [12, 9, 6];

function narrowCells(row: RunRow, most: number): readonly TableCell[] {
  const [run, outcome, , , cost, pipeline] = cellsOf(row);
  const [first = '', ...others] = row.places;
  const more = others.length === 0 ? '' : ` +${others.length}`;
  return [
    run,
    outcome,
    cell(truncate(first, most - more.length) + more),
    cell(row.startedAt.slice(5, 16).replace('T', ' '), 'dim'),
    cost,
    cell(truncate(pipeline.text, most)),
  ];
}

function cellsOf({ run, pipeline, standing, places, startedAt, spent }: RunRow) {
  const { icon, style } = runStandingLook(standing);
  return [
    cell(run, 'strong'),
    cell(`${icon} ${standing}`, style),
    cell(placesText(places)),
    cell(startedAt.slice(0, 16).replace('T', ' '), 'dim'),
    cell(costCell(spent)),
    cell(oneLine(pipeline)),
  ] as const;
}

/** Most places that are named; the rest is counted. */
const MAX_PLACES = 3;

function placesText(places: readonly string[]): string {
  const more = places.length - MAX_PLACES;
  return places.slice(0, MAX_PLACES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function runStandingLook(standing: RunRow['standing']) {
  if (standing === 'running') return { icon: '▸', style: 'accent' } as const;
  if (standing === 'interrupted') return { icon: '✗', style: 'warn' } as const;
  const icon = OUTCOME_ICONS[standing];
  return { icon, style: ICON_STYLES[icon] };
}
