import {
  byAge,
  type Item,
  type ItemBlock,
  type ItemStatus,
  STATUSES,
  statusText,
} from '../../backlog/item/item.ts';
import {
  circleText,
  dropCommand,
  type KnownItems,
  unmet,
} from '../../backlog/schedule/dependencies.ts';
import { oneLine, wrapped } from '../line.ts';
import { knownMoney } from '../money.ts';
import { phrase } from '../phrase.ts';
import { providerErrorText } from '../provider-error.ts';
import { placeText, spentOn, spentText } from './backlog-result.ts';
import type { Paint, Surface, TextStyle } from './paint.ts';
import { cell, type TableCell, type TableText, table, tableOf } from './table.ts';

export interface BacklogList extends Surface, LocalKnownItems {
  readonly shown: readonly Item[];
}

/** One line per item, those that need a person first; then the number of items by status. */
export function backlogLines({ shown, paint, columns, ...known }: BacklogList): readonly string[] {
  if (shown.length === 0)
    return ['The backlog is empty. `phasegate backlog add TITLE` adds an item.'];
  const items = asShown(shown);
  const rows = items.map((item) => cellsOf(item, known));
  const whole = tableOf(COLUMNS, rows);
  return [
    ...(whole.width <= columns
      ? whole.lines(columns, paint)
      : folded({ rows, width: columns, paint })),
    '',
    paint('dim', [itemCounts(shown), spentText(spentOn(shown))].filter(Boolean).join(' · ')),
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

const LAST = COLUMNS.length - 2;

/** Each row in a line, and beneath it what it waits for, or its result, and its title where that has no room: these are not cut. */
function folded({ rows, width, paint }: Omit<TableText, 'columns'>): readonly string[] {
  const [kept = LAST - 1] = [LAST, LAST - 1].filter(
    (count) => tableOf(COLUMNS.slice(0, count), rows).width <= width,
  );
  const [head = '', ...lines] = table({ columns: COLUMNS.slice(0, kept), rows, width, paint });
  return [
    head,
    ...lines.flatMap((line, at) => [line, ...beneath(rows[at]?.slice(kept) ?? [], width, paint)]),
  ];
}

const INDENT = '  ';

/** `row`: the title, if it is shown there, what the item waits for, and the result. */
function beneath(row: readonly TableCell[], width: number, paint: Paint): readonly string[] {
  const [result, waits, title] = row.toReversed();
  const shown = [
    ...(title?.text ? [title] : []),
    ...(waits?.text ? [cell(`waits for ${waits.text}`, waits.style)] : []),
    ...(result?.text ? [result] : []),
  ];
  return shown.flatMap(({ text, style }) =>
    wrapped(text, width - INDENT.length).map((line) => `${INDENT}${paint(style, line)}`),
  );
}

/** What was finished since a session began that was killed. `at`: UTC, ISO 8601. */
export function killedText(at: string, finished: readonly Item[]): readonly string[] {
  const when = `${at.slice(0, 16).replace('T', ' ')} UTC`;
  const what =
    finished.length === 0
      ? 'Nothing was finished since'
      : `Finished since: ${phrase(finished.map(({ id }) => id))}`;
  return [
    `The session that began ${when} was killed. ${what}. \`phasegate backlog run\` continues.`,
  ];
}

/** Items that need a person come first. */
export function asShown(items: readonly Item[]): readonly Item[] {
  return ORDER.flatMap((status) => items.filter((item) => item.status === status).sort(byAge));
}

const ORDER: readonly ItemStatus[] = ['blocked', 'in_progress', 'ready', 'scoping', 'new', 'done'];

const STYLES: Readonly<Record<ItemStatus, TextStyle>> = {
  blocked: 'warn',
  in_progress: 'accent',
  ready: 'plain',
  scoping: 'plain',
  new: 'dim',
  done: 'good',
};

function cellsOf(item: Item, known: LocalKnownItems): readonly TableCell[] {
  const waits = [
    waitsFor(item, known),
    outdatedText(item, known),
    ...(known.unmerged.get(item.id) ?? []),
  ];
  const { id, status, work } = item;
  const phase = item.block?.phase ?? item.phase;
  return [
    cell(id, 'strong'),
    cell(statusText(status), STYLES[status]),
    cell(status === 'done' ? '' : (phase ?? '')),
    cell(work.attempts === 0 ? '' : `${work.attempts}`),
    cell(knownMoney(work.costUsd)),
    cell(titleText(item)),
    cell(waits.filter(Boolean).join('; '), status === 'blocked' ? 'warn' : 'dim'),
    cell(status === 'done' ? placeText(item, known) : ''),
  ];
}

/** How an item that failed is tried on what is checked out now; empty if its run has that. */
function outdatedText({ id }: Item, { outdated }: LocalKnownItems): string {
  const brief = outdated.get(id);
  return brief === undefined ? '' : `${oneLine(brief)}: \`${freshCommand(id)}\` starts over`;
}

/** The command that works on an item in a new run, from what is checked out. */
export const freshCommand = (id: string): string => `phasegate backlog unblock ${id} --fresh`;

function titleText({ title, origin }: Item): string {
  const from = origin === null ? '' : ` (follow-up of ${oneLine(origin)})`;
  return `${oneLine(title)}${from}`;
}

const LEFT_ALONE = 'the machine that has its run; `backlog run --target` restarts the item here';

/** What is known of the items and of their runs' machines. */
export interface LocalKnownItems extends KnownItems, LocalFacts {}

export interface LocalFacts {
  /** Ids of items that are left to another machine. */
  readonly leftAlone: ReadonlySet<string>;
  /** Items at a gate that a guardrail stops, with the reason. */
  readonly guards: ReadonlyMap<string, string>;
  /** Done items whose pipelines change files, and whose runs changed none. */
  readonly unchanged: ReadonlySet<string>;
  /** Unfinished items that a process of this machine works on, or worked on until it died. */
  readonly processes: ReadonlyMap<string, ProcessState>;
  /** The commands that decide at the gates of items. */
  readonly decisions: ReadonlyMap<string, readonly string[]>;
  /** What the providers said that failed items which are left for later. */
  readonly providers: ReadonlyMap<string, string>;
  /** The dependency cycles that items are in, or need an item of. */
  readonly circles: ReadonlyMap<string, readonly string[]>;
  /** Sentences about changes that unfinished items depend on, and that are not in the bases of their runs. */
  readonly unmerged: ReadonlyMap<string, readonly string[]>;
  /** Of items that failed: what of the checkout their runs do not have, as a sentence without a full stop. */
  readonly outdated: ReadonlyMap<string, string>;
}

export type ProcessState = 'runs' | 'died';

/** Where no run of this machine is known. */
export const NOTHING_LOCAL: LocalFacts = {
  leftAlone: new Set(),
  guards: new Map(),
  unchanged: new Set(),
  processes: new Map(),
  decisions: new Map(),
  providers: new Map(),
  circles: new Map(),
  unmerged: new Map(),
  outdated: new Map(),
};

/** Whether the next session continues the item, and nobody else has to act first. */
export function isForNextSession(item: Item, known: LocalKnownItems): boolean {
  if (item.status === 'done') return false;
  const isResumed = item.block === null && known.processes.get(item.id) === 'died';
  return isResumed || ownWait(item, known) === '';
}

/** Whom it waits for, and why; empty if it does not wait. */
export function waitsFor(item: Item, known: LocalKnownItems): string {
  const provider = known.providers.get(item.id);
  const wait = ownWait(item, known);
  if (wait !== '' || provider === undefined || item.status === 'done') return wait;
  return `the next try, because the provider did not answer: ${providerErrorText(provider)}`;
}

/** The same, without a provider that the next session asks again anyway. */
function ownWait(item: Item, known: LocalKnownItems): string {
  if (item.status === 'done') return '';
  const process = known.processes.get(item.id);
  if (process !== undefined) return process === 'runs' ? AT_WORK : diedText(item);
  const guard = known.guards.get(item.id);
  if (guard !== undefined) return `${WHO.guardrail}: ${guard}`;
  if (item.block !== null) return `${WHO[item.block.kind]}: ${oneLine(item.block.reason)}`;
  if (item.delivery !== null) return 'delivery together with other items';
  const open = unmet(item, known);
  if (open.length > 0) return `${open.join(', ')}${circleHint(known.circles.get(item.id))}`;
  return known.leftAlone.has(item.id) ? LEFT_ALONE : '';
}

/** Why that never comes, and what ends it. */
const circleHint = (circle: readonly string[] | undefined): string =>
  circle === undefined
    ? ''
    : ` (dependency cycle: ${circleText(circle)}; \`${dropCommand(circle[0], circle[1])}\` breaks it)`;

const AT_WORK = 'the process that works on it now';

/** A session continues only items that are not blocked. */
function diedText({ status, block, work }: Item): string {
  const run = (block?.from ?? status) === 'new' ? work.triage : work.run;
  const session = block === null ? ' or the next `phasegate backlog run`' : '';
  return `\`phasegate resume ${run}\`${session}, because the process that worked on it died`;
}

const WHO: Readonly<Record<ItemBlock['kind'], string>> = {
  question: 'your answer',
  guardrail: 'your override',
  person: 'your override',
  failed: 'a retry',
  gate: 'your decision',
  budget: 'more budget',
  rejected: 'a retry or a close',
  'by-hand': 'you',
};

/** The number of items by status. */
export function itemCounts(items: readonly Item[]): string {
  const counts = STATUSES.flatMap((status) => {
    const count = items.filter((item) => item.status === status).length;
    return count === 0 ? [] : [`${count} ${statusText(status)}`];
  });
  return counts.join(', ');
}
