import {
  type Block,
  byAge,
  type Item,
  STATUSES,
  type Status,
  statusText,
} from '../../backlog/item/item.ts';
import { type Known, unmet } from '../../backlog/schedule/dependencies.ts';
import { oneLine, truncate } from '../line.ts';
import { moneyText } from '../money.ts';
import { placeText, spentOn, spentText } from './backlog-result.ts';
import type { Paint, Style } from './paint.ts';
import { type Cell, cell, table } from './table.ts';

export interface BacklogList extends KnownHere {
  readonly shown: readonly Item[];
  readonly paint: Paint;
  /** Width of the terminal. */
  readonly columns: number;
}

/** One line per item, those that need a person first; then the number of items by status. */
export function backlogLines({ shown, paint, columns, ...known }: BacklogList): readonly string[] {
  if (shown.length === 0)
    return ['The backlog is empty. `phasegate backlog add TITLE` adds an item.'];
  const rows = asShown(shown).map((item) => cellsOf(item, waitsFor(item, known)));
  return [
    ...table({ columns: COLUMNS, rows, width: columns, paint }),
    '',
    paint('dim', [countText(shown), spentText(spentOn(shown))].filter(Boolean).join(' · ')),
  ];
}

const COLUMNS = [
  { title: 'ITEM', align: 'left' },
  { title: 'STATE', align: 'left' },
  { title: 'PHASE', align: 'left' },
  { title: 'ATTEMPTS', align: 'right' },
  { title: 'COST', align: 'right' },
  { title: 'WHAT', align: 'left' },
  { title: 'WAITS FOR', align: 'left' },
  { title: 'RESULT', align: 'left' },
] as const;

/** Items that need a person come first. */
export function asShown(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => rank(a.status) - rank(b.status) || byAge(a, b));
}

const ORDER: readonly Status[] = ['blocked', 'in_progress', 'ready', 'scoping', 'new', 'done'];
const rank = (status: Status): number => ORDER.indexOf(status);

const STYLES: Readonly<Record<Status, Style>> = {
  blocked: 'warn',
  in_progress: 'accent',
  ready: 'plain',
  scoping: 'plain',
  new: 'dim',
  done: 'good',
};

const LONGEST_TITLE = 44;

function cellsOf(item: Item, waits: string): readonly Cell[] {
  const { id, title, status, work } = item;
  const phase = item.block?.phase ?? item.phase;
  return [
    cell(id, 'strong'),
    cell(statusText(status), STYLES[status]),
    cell(status === 'done' ? '' : (phase ?? '')),
    cell(work.attempts === 0 ? '' : `${work.attempts}`),
    cell(work.costUsd === null ? '' : moneyText(work.costUsd)),
    cell(truncate(oneLine(title), LONGEST_TITLE)),
    cell(waits, status === 'blocked' ? 'warn' : 'dim'),
    cell(status === 'done' ? placeText(item) : ''),
  ];
}

const LEFT_ALONE = 'the machine that has its run; `backlog run --target` restarts the item here';

/** What is known of the items and of their runs' machines. */
export interface KnownHere extends Known {
  /** Ids of items that are left to another machine. */
  readonly leftAlone: ReadonlySet<string>;
  /** Items at a gate that a guardrail stops, with the reason. */
  readonly guards: ReadonlyMap<string, string>;
}

/** Whom it waits for, and why; empty if it does not wait. */
export function waitsFor(item: Item, known: KnownHere): string {
  if (item.status === 'done') return '';
  const guard = known.guards.get(item.id);
  if (guard !== undefined) return `${WHO.guardrail}: ${guard}`;
  if (item.block !== null) return `${WHO[item.block.kind]}: ${oneLine(item.block.reason)}`;
  if (item.delivery !== null) return 'delivery together with other items';
  const open = unmet(item, known);
  if (open.length > 0) return open.join(', ');
  return known.leftAlone.has(item.id) ? LEFT_ALONE : '';
}

const WHO: Readonly<Record<Block['kind'], string>> = {
  question: 'your answer',
  guardrail: 'your override',
  person: 'your override',
  failed: 'a retry',
  gate: 'your decision',
  budget: 'more budget',
  rejected: 'rejected',
  'by-hand': 'you',
};

/** The number of items by status. */
export function countText(items: readonly Item[]): string {
  const counts = STATUSES.flatMap((status) => {
    const count = items.filter((item) => item.status === status).length;
    return count === 0 ? [] : [`${count} ${statusText(status)}`];
  });
  return counts.join(', ');
}
