import type { PhaseId, RunId } from '../../lib/brands.ts';
import type { Outcome } from '../../run/outcome.ts';
import { oneLine } from '../line.ts';
import { moneyText } from '../money.ts';
import { ICON_STYLES, OUTCOME_ICONS } from './event-line.ts';
import type { Paint } from './paint.ts';
import { cell, table } from './table.ts';

export interface RunRow {
  readonly run: RunId;
  readonly pipeline: string;
  /** `interrupted`: its process died. */
  readonly standing: Outcome | 'running' | 'interrupted';
  /** The gate, blocked phase or failed phase of the outcome; `null`: none. */
  readonly phase: PhaseId | null;
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  readonly costUsd: number | null;
}

export interface RunList {
  readonly rows: readonly RunRow[];
  readonly paint: Paint;
  /** Width of the terminal. */
  readonly columns: number;
}

/** One line per run of a store. */
export function runListLines({ rows, paint, columns }: RunList): readonly string[] {
  if (rows.length === 0) return ['No runs yet. `phasegate run FILE` starts one.'];
  return table({ columns: COLUMNS, rows: rows.map(cellsOf), width: columns, paint });
}

const COLUMNS = [
  { title: 'RUN', align: 'left' },
  { title: 'OUTCOME', align: 'left' },
  { title: 'AT', align: 'left' },
  { title: 'STARTED (UTC)', align: 'left' },
  { title: 'COST', align: 'right' },
  { title: 'PIPELINE', align: 'left' },
] as const;

function cellsOf({ run, pipeline, standing, phase, startedAt, costUsd }: RunRow) {
  const { icon, style } = lookOf(standing);
  return [
    cell(run, 'strong'),
    cell(`${icon} ${standing}`, style),
    cell(phase ?? ''),
    cell(startedAt.slice(0, 16).replace('T', ' '), 'dim'),
    cell(costUsd === null ? '' : moneyText(costUsd)),
    cell(oneLine(pipeline)),
  ];
}

function lookOf(standing: RunRow['standing']) {
  if (standing === 'running') return { icon: '▸', style: 'accent' } as const;
  if (standing === 'interrupted') return { icon: '✗', style: 'warn' } as const;
  const icon = OUTCOME_ICONS[standing];
  return { icon, style: ICON_STYLES[icon] };
}
