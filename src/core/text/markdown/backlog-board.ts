import { type Item, type ItemStatus, statusText } from '../../backlog/item/item.ts';
import type { KnownItems } from '../../backlog/schedule/dependencies.ts';
import { knownMoney } from '../money.ts';
import { asShown, itemCounts, NOTHING_LOCAL, waitsFor } from '../terminal/backlog-list.ts';
import { postableLine } from '../untrusted/postable.ts';
import { tableRow } from './table-row.ts';

export interface BacklogBoard extends KnownItems {
  readonly shown: readonly Item[];
  /** Items that this workflow run works on. */
  readonly claimed: ReadonlySet<string>;
  /** `owner/name` of the repository where it is posted. */
  readonly repository: string;
  /** URL of the repository for people. */
  readonly url: string;
}

/** The backlog in Markdown for a job summary: one row per item, those that need a person first. */
export function backlogBoard(board: BacklogBoard): string {
  const { shown } = board;
  if (shown.length === 0) return '## Backlog: empty\n\nNo open issue has the label `phasegate`.\n';
  const rows = asShown(shown).map((item) => row(board, item));
  const more = rows.length - MAX_ROWS;
  return [
    `## Backlog: ${itemCounts(shown)}`,
    '',
    '| item | state | phase | tries | cost | what | waits for |',
    '|---|---|---|---:|---:|---|---|',
    ...rows.slice(0, MAX_ROWS),
    ...(more > 0 ? ['', `And ${more} more.`] : []),
    '',
  ].join('\n');
}

/** In rows; GitHub's limit of a summary is 1 MiB. */
const MAX_ROWS = 500;

function row({ repository: own, url, claimed, ...known }: BacklogBoard, item: Item): string {
  const { id, title, status, phase, work } = item;
  const line = (text: string, max: number): string => postableLine(text, { own, max });
  const cells = [
    link(id, url),
    `${ICONS[status]} ${statusText(status)}`,
    status === 'done' || phase === null ? '' : `\`${line(phase, 100)}\``,
    work.attempts === 0 ? '' : `${work.attempts}`,
    knownMoney(work.costUsd),
    line(title, 100),
    // Jobs pass checkpoints on, so no item depends on a machine. Reviewers of the environment see the run.
    line(waitsFor(item, { ...known, ...NOTHING_LOCAL }), 300) ||
      (claimed.has(id) ? 'worked on now' : ''),
  ];
  return tableRow(cells);
}

function link(id: string, url: string): string {
  const [, number] = /^issue-(\d+)$/.exec(id) ?? [];
  return number === undefined ? id : `[${id}](${url}/issues/${number})`;
}

const ICONS: Readonly<Record<ItemStatus, string>> = {
  blocked: '⏸',
  in_progress: '▸',
  ready: '·',
  scoping: '·',
  new: '·',
  done: '✓',
};
