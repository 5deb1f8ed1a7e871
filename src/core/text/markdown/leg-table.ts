import type { Outcome } from '../../run/outcome.ts';
import { oneLine, truncate } from '../line.ts';
import { knownMoney } from '../money.ts';
import { plural } from '../plural.ts';
import { OUTCOME_ICONS } from '../terminal/event-line.ts';
import type { ManyRow } from '../terminal/many-table.ts';
import { postable } from '../untrusted/postable.ts';
import { tableRow } from './table-row.ts';

/** The state of the run in one of many repositories. */
export type LegRow = Omit<ManyRow, 'folder'>;

export interface LegTable {
  readonly rows: readonly LegRow[];
  /** `owner/name` of the repository where it is posted. */
  readonly repository: string;
  /** `https://github.com` */
  readonly serverUrl: string;
}

/** The table of a workflow in many repositories, for a job summary: one row per repository, in the order of the list. */
export function legTable(table: LegTable): string {
  const { rows } = table;
  const counts = new Map<string, number>();
  for (const { standing } of rows) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const total = [...counts].map(([standing, count]) => `${count} ${standing}`).join(', ');
  return [
    `## ${plural(rows.length, 'repository', 'repositories')}: ${total}`,
    '',
    '| repository | outcome | run | cost | |',
    '|---|---|---|---:|---|',
    ...rows.map((row) => rowText(row, table)),
    '',
  ].join('\n');
}

function rowText(row: LegRow, table: LegTable): string {
  const { repository, run, standing, costUsd } = row;
  const cells = [
    `\`${repository}\``,
    `${iconOf(standing)} ${standing}`,
    run === null ? '' : `\`${run}\``,
    knownMoney(costUsd),
    noteOf(row, table),
  ];
  return tableRow(cells);
}

/** Only a pull request of the repository itself is a link: the rest may be an agent's. */
function noteOf({ repository, note }: LegRow, { repository: own, serverUrl }: LegTable): string {
  const pulls = `${serverUrl}/${repository}/pull/`;
  const number = note.startsWith(pulls) ? note.slice(pulls.length) : '';
  if (/^[1-9]\d*$/.test(number)) return `[pull request #${number}](${note})`;
  return postable(truncate(oneLine(note), MAX_NOTE_LENGTH), { own, max: 4 * MAX_NOTE_LENGTH });
}

const MAX_NOTE_LENGTH = 200;

const iconOf = (standing: ManyRow['standing']): string =>
  Object.hasOwn(OUTCOME_ICONS, standing) ? OUTCOME_ICONS[standing as Outcome] : '✗';
