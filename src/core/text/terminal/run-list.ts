import type { SpentTotals } from '../../run/state.ts';
import type { RunSummary } from '../../view/serve-data.ts';
import { valueText } from '../inputs-text.ts';
import { oneLine, truncate } from '../line.ts';
import { costCell } from '../money.ts';
import { ICON_STYLES, OUTCOME_ICONS } from './event-line.ts';
import type { Surface } from './paint.ts';
import { cell, foldedTable } from './table.ts';

export interface RunRow extends Omit<RunSummary, 'standing' | 'costUsd' | 'isUnpriced'> {
  readonly standing: Exclude<RunSummary['standing'], 'damaged'>;
  readonly spent: Pick<SpentTotals, 'usd' | 'isUnpriced'>;
}

export interface RunListText extends Surface {
  readonly rows: readonly RunRow[];
}

/** The runs of a store. What a run is about stands beneath it where there is no room beside it; nothing of it is cut. */
export function runListLines({ rows, paint, columns }: RunListText): readonly string[] {
  if (rows.length === 0) return ['No runs yet. `phasegate run FILE` starts one.'];
  const what = whatOf(rows);
  const isNarrow = columns < NARROW;
  const day = isNarrow ? onlyDay(rows) : null;
  const titles = COLUMNS.map((column) =>
    column.title === STARTED && day !== null ? { ...column, title: `${day} UTC` } : column,
  );
  const shown = rows.map((row, at) => {
    const { name, value } = what[at] ?? NO_SUBJECT;
    return [
      ...cellsOf(row, timeOf(row, { isNarrow, day })),
      cell(isNarrow ? value : name + value, 'dim'),
      cell(noteOf(row, columns < WIDE)),
    ];
  });
  return foldedTable({ columns: titles, rows: shown, width: columns, paint });
}

/** Where it has no room, only what a run asks or what stopped it is told, beneath the run. */
function noteOf({ note, standing }: RunRow, isShort: boolean): string {
  const isTold = !isShort || ASKING.has(standing);
  return isTold ? truncate(oneLine(note), isShort ? MAX_VALUE : Number.POSITIVE_INFINITY) : '';
}

const ASKING: ReadonlySet<RunRow['standing']> = new Set([
  'blocked',
  'failed',
  'stale',
  'rejected',
  'over-budget',
]);

/** In columns of the terminal. Below, times have their shortest form; above, notes have room. */
const NARROW = 100;
const WIDE = 130;

/** The month and day on which all runs began; `null`: on several. */
function onlyDay(rows: readonly RunRow[]): string | null {
  const [day, ...others] = new Set(rows.map(({ startedAt }) => startedAt.slice(0, 10)));
  return day === undefined || others.length > 0 ? null : day.slice(5);
}

interface TimeForm {
  readonly isNarrow: boolean;
  readonly day: string | null;
}

function timeOf({ startedAt }: RunRow, { isNarrow, day }: TimeForm): string {
  if (day !== null) return startedAt.slice(11, 16);
  return startedAt.slice(isNarrow ? 5 : 0, 16).replace('T', ' ');
}

/** What a run is about: the title of its item, or the input that tells it apart. */
interface RunSubject {
  /** `task=`; empty for an item. */
  readonly name: string;
  readonly value: string;
}

const NO_SUBJECT: RunSubject = { name: '', value: '' };

/** In characters: the text of an issue may be an input. */
const MAX_VALUE = 200;

function whatOf(rows: readonly RunRow[]): readonly RunSubject[] {
  const names = tellingInputs(rows);
  const valueIn = ({ pipeline, inputs, item }: RunRow): string =>
    item === null ? valueText(inputs[names.get(pipeline) ?? ''] ?? null) : oneLine(item);
  return rows.map((row) => {
    const value = truncate(valueIn(row), MAX_VALUE);
    const name = row.item === null && value !== '' ? `${names.get(row.pipeline)}=` : '';
    return { name, value };
  });
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

const STARTED = 'STARTED (UTC)';

const COLUMNS = [
  { title: 'RUN', align: 'left', isWhole: true },
  { title: 'OUTCOME', align: 'left' },
  { title: 'AT', align: 'left' },
  { title: STARTED, align: 'left' },
  { title: 'COST', align: 'right' },
  { title: 'PIPELINE', align: 'left', under: '' },
  { title: 'WHAT', align: 'left', under: '' },
  { title: 'NOTE', align: 'left', under: '' },
] as const;

function cellsOf({ run, pipeline, standing, places, spent }: RunRow, time: string) {
  const { icon, style } = runStandingLook(standing);
  return [
    cell(run, 'strong'),
    cell(`${icon} ${standing}`, style),
    cell(placesText(places)),
    cell(time, 'dim'),
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
