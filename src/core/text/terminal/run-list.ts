import type { RunId } from '../../lib/brands.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { Outcome } from '../../run/outcome.ts';
import { valueText } from '../inputs-text.ts';
import { oneLine, truncate, widthOf } from '../line.ts';
import { knownMoney } from '../money.ts';
import { ICON_STYLES, OUTCOME_ICONS } from './event-line.ts';
import type { Paint } from './paint.ts';
import { cell, type TableCell, table } from './table.ts';

export interface RunRow {
  readonly run: RunId;
  readonly pipeline: string;
  /** `interrupted`: its process died. */
  readonly standing: Outcome | 'running' | 'interrupted';
  /** The open gates, or the phase of the outcome. */
  readonly places: readonly string[];
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  readonly costUsd: number | null;
  readonly inputs: JsonObject;
}

export interface RunListText {
  readonly rows: readonly RunRow[];
  readonly paint: Paint;
  /** Width of the terminal. */
  readonly columns: number;
}

/** One line per run of a store. */
export function runListLines({ rows, paint, columns }: RunListText): readonly string[] {
  if (rows.length === 0) return ['No runs yet. `phasegate run FILE` starts one.'];
  const cells = rows.map(cellsOf);
  const room = columns - widthOfAll(cells);
  const names = tellingInputs(rows);
  const shown = cells.map((row, at) => [...row, inputCell(rows[at], names, room)]);
  return table({ columns: COLUMNS, rows: shown, width: columns, paint });
}

/** The inputs are left out if they have less room. */
const MIN_ROOM = 12;

function inputCell(
  row: RunRow | undefined,
  names: ReadonlyMap<string, string>,
  room: number,
): TableCell {
  const name = names.get(row?.pipeline ?? '');
  if (row === undefined || name === undefined || room < MIN_ROOM) return cell('');
  const text = valueText(row.inputs[name] ?? null);
  return cell(text === '' ? '' : truncate(`${name}=${text}`, room), 'dim');
}

/** The width of the other columns of the table, with the gap before the inputs. */
function widthOfAll(rows: readonly (readonly TableCell[])[]): number {
  const widths = COLUMNS.slice(0, -1).map(({ title }, at) => {
    const texts = rows.map((row) => row[at]?.text ?? '');
    if (texts.every((text) => text === '')) return 0;
    return Math.max(widthOf(title), ...texts.map(widthOf)) + 2;
  });
  return widths.reduce((sum, width) => sum + width, 0);
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
  for (const [name, value] of runs.flatMap(({ inputs }) => Object.entries(inputs))) {
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
  { title: 'INPUT', align: 'left' },
] as const;

function cellsOf({ run, pipeline, standing, places, startedAt, costUsd }: RunRow) {
  const { icon, style } = runStandingLook(standing);
  return [
    cell(run, 'strong'),
    cell(`${icon} ${standing}`, style),
    cell(places.join(', ')),
    cell(startedAt.slice(0, 16).replace('T', ' '), 'dim'),
    cell(knownMoney(costUsd)),
    cell(oneLine(pipeline)),
  ];
}

function runStandingLook(standing: RunRow['standing']) {
  if (standing === 'running') return { icon: '▸', style: 'accent' } as const;
  if (standing === 'interrupted') return { icon: '✗', style: 'warn' } as const;
  const icon = OUTCOME_ICONS[standing];
  return { icon, style: ICON_STYLES[icon] };
}
