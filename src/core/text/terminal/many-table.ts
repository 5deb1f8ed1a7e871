import { shellWord } from '../../lib/shell-word.ts';
import type { Outcome } from '../../run/outcome.ts';
import { oneLine } from '../line.ts';
import { knownMoney, moneyText } from '../money.ts';
import { plural } from '../plural.ts';
import { ICON_STYLES, OUTCOME_ICONS } from './event-line.ts';
import type { Surface } from './paint.ts';
import { cell, table } from './table.ts';

/** The state of one repository's run. */
export interface ManyRow {
  readonly repository: string;
  /** `null`: none has begun. */
  readonly run: string | null;
  /**
   * `not-begun`: the run was impossible; `held`: another process works on it; `interrupted`: its process died; `stopped`: this
   * process was stopped before.
   */
  readonly standing: Outcome | 'not-begun' | 'held' | 'interrupted' | 'stopped';
  readonly costUsd: number | null;
  /** A pull request, a question, or why it failed. */
  readonly note: string;
  /** Absolute path of the clone. */
  readonly folder: string;
}

export interface ManyText extends Surface {
  readonly rows: readonly ManyRow[];
}

/** One table of all repositories, then the command about each run, which works in every folder. */
export function manyLines({ rows, paint, columns }: ManyText): readonly string[] {
  const counts = new Map<string, number>();
  for (const { standing } of rows) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const total = [...counts].map(([standing, count]) => `${count} ${standing}`).join(', ');
  return [
    ...table({ columns: COLUMNS, rows: rows.map(cellsOf), width: columns, paint }),
    '',
    `${plural(rows.length, 'repository', 'repositories')}: ${total} · ${costOf(rows)}`,
    ...rows.map(
      ({ repository, run, standing, note, folder }) =>
        `  ${oneLine(repository)} ${WORDS[standing]}: ${
          run === null ? oneLine(note) : `phasegate status ${run} --root ${shellWord(folder)}`
        }`,
    ),
  ];
}

const WORDS: Readonly<Record<ManyRow['standing'], string>> = {
  succeeded: 'succeeded',
  'no-change': 'changed nothing',
  waiting: 'waits for a person',
  blocked: 'waits for a person',
  failed: 'failed',
  invalid: 'failed',
  'over-budget': 'has spent its budget',
  rejected: 'was rejected',
  stale: 'is out of date',
  cancelled: 'was cancelled',
  'not-begun': 'could not start',
  held: 'is worked on by another process',
  interrupted: 'was interrupted, because its process died',
  stopped: 'did not start',
};

const COLUMNS = [
  { title: 'REPOSITORY', align: 'left' },
  { title: 'OUTCOME', align: 'left' },
  { title: 'RUN', align: 'left' },
  { title: 'COST', align: 'right' },
  { title: 'NOTE', align: 'left' },
] as const;

function cellsOf({ repository, run, standing, costUsd, note }: ManyRow) {
  const { icon, style } = manyStandingLook(standing);
  return [
    cell(oneLine(repository), 'strong'),
    cell(`${icon} ${standing}`, style),
    cell(run ?? '', 'dim'),
    cell(knownMoney(costUsd)),
    cell(oneLine(note)),
  ];
}

function manyStandingLook(standing: ManyRow['standing']) {
  if (standing === 'held') return { icon: '▸', style: 'accent' } as const;
  if (standing === 'interrupted') return { icon: '✗', style: 'warn' } as const;
  if (standing === 'stopped') return { icon: '○', style: 'dim' } as const;
  if (standing === 'not-begun') return { icon: '✗', style: 'bad' } as const;
  const icon = OUTCOME_ICONS[standing];
  return { icon, style: ICON_STYLES[icon] };
}

function costOf(rows: readonly ManyRow[]): string {
  const known = rows.flatMap(({ costUsd }) => costUsd ?? []);
  return known.length === 0 ? 'cost unknown' : moneyText(known.reduce((sum, one) => sum + one, 0));
}
