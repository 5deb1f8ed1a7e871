import { type Assessment, SCALES } from '../../backlog/item/assessment.ts';
import { assessmentText } from '../../backlog/item/event-text.ts';
import type { Item, ItemBlock, MergedAway } from '../../backlog/item/item.ts';
import { statusText } from '../../backlog/item/item.ts';
import { dimensionsIn } from '../../backlog/triage/guardrails.ts';
import type { Config } from '../../config/config.ts';
import { shellWord } from '../../lib/shell-word.ts';
import { shownPath } from '../../view/shown-path.ts';
import { durationText } from '../duration-text.ts';
import { oneLine, padEnd, truncate } from '../line.ts';
import { moneyText } from '../money.ts';
import { neutralLine } from '../untrusted/neutral.ts';
import { freshCommand } from './backlog-list.ts';
import { NOTHING_CHANGED } from './backlog-result.ts';
import type { Paint } from './paint.ts';

/** A file that a phase of the item's run left. */
export interface ItemArtifact {
  readonly phase: string;
  /** For people, relative to their folder. */
  readonly path: string;
}

/** What it is, and the command that shows it. */
export const artifactText = ({ phase, path }: ItemArtifact): string =>
  `of \`${oneLine(phase)}\`: cat ${shellWord(oneLine(shownPath(path)))}`;

export interface ItemView {
  readonly item: Item;
  /** Whom it waits for, and why; empty if it does not wait. */
  readonly waits: string;
  /** How the commit and the text of its run differ from the current ones, as sentences. */
  readonly base?: readonly string[];
  /** Whether its run is on another machine, or it has none. */
  readonly isElsewhere: boolean;
  /** Why a guardrail stops the item at its gate; `null`: none does. */
  readonly guard: string | null;
  /** The commands that decide at its gate; `null`: unknown. */
  readonly decisions: readonly string[] | null;
  /** Whether it failed, and its run does not have what is checked out now. */
  readonly isOutdated?: boolean;
  /** Whether its pipeline changes files, and its run changed none. */
  readonly isUnchanged: boolean;
  readonly artifacts: readonly ItemArtifact[];
  /** The items that were merged into it. */
  readonly mergedFrom?: readonly MergedAway[];
  readonly events: readonly { readonly at: string; readonly by: string; readonly text: string }[];
  readonly paint: Paint;
}

/** Everything about an item: its text, status, next commands and events. */
export function itemLines({
  item,
  waits,
  base = [],
  isElsewhere,
  guard,
  decisions,
  isOutdated = false,
  isUnchanged,
  artifacts,
  mergedFrom = [],
  events,
  paint,
}: ItemView): readonly string[] {
  const description = (item.description ?? '')
    .split('\n')
    .map((line) => `  ${neutralLine(line)}`.trimEnd());
  const next = [
    ...lookCommands(item, isElsewhere),
    ...nextCommands(item, { isElsewhere, guard, decisions, isOutdated }),
    ...doneCommands(item, { isElsewhere, isUnchanged }),
  ];
  return [
    paint('strong', `${item.id}  ${oneLine(item.title)}`),
    ...(item.description === null ? [] : ['', ...description]),
    '',
    ...rowsOf(item, waits).map(([name, text]) => `${paint('dim', padEnd(name, 14))}${text}`),
    ...(mergedFrom.length === 0
      ? []
      : [`${paint('dim', padEnd('merged from', 14))}${mergedFrom.map(mergedText).join(', ')}`]),
    ...(isUnchanged ? [`${paint('dim', padEnd('result', 14))}${NOTHING_CHANGED}`] : []),
    ...base.map((line) => `${paint('dim', padEnd('base', 14))}${oneLine(line)}`),
    ...artifacts.map((one) => `${paint('dim', padEnd('artifact', 14))}${artifactText(one)}`),
    ...(next.length === 0 ? [] : ['', ...next.map((command) => `  ${paint('accent', command)}`)]),
    ...(events.length === 0 ? [] : ['', ...eventLines(events, paint)]),
  ];
}

/** `tg-2 "Twin"` */
export const mergedText = ({ id, title }: MergedAway): string =>
  `${oneLine(id)} "${truncate(oneLine(title), MAX_TITLE_LENGTH)}"`;

const MAX_TITLE_LENGTH = 60;

/** For people who end or approve the work of an item: whose work it is, too. */
export const mergedSentences = (
  { id, merged }: Pick<Item, 'id' | 'merged'>,
  source: Config['source'],
): readonly string[] =>
  merged.map((one) => {
    const remedy = ` \`phasegate backlog unmerge ${oneLine(one.id)}\` takes it back out.`;
    return `${mergedText(one)} was merged into ${id}.${source === 'file' ? remedy : ''}`;
  });

export interface GoneItemView extends Pick<ItemView, 'events' | 'paint'> {
  readonly id: string;
  readonly title: string;
  /** The item into which it was merged; `null`: it was closed or archived. */
  readonly into: string | null;
  /** Whether the backlog can take it back. */
  readonly isBackable: boolean;
}

/** An item that is no longer on the backlog, and where it went. */
export function goneItemLines({
  id,
  title,
  into,
  isBackable,
  events,
  paint,
}: GoneItemView): readonly string[] {
  const where = into === null ? 'closed or archived' : `merged into ${oneLine(into)}`;
  return [
    paint('strong', `${id}  ${oneLine(title)}`),
    '',
    `${paint('dim', padEnd('state', 14))}${where}`,
    ...(into === null
      ? []
      : [
          '',
          `  ${paint('accent', `phasegate backlog show ${oneLine(into)}`)}`,
          ...(isBackable ? [`  ${paint('accent', `phasegate backlog unmerge ${id}`)}`] : []),
        ]),
    ...(events.length === 0 ? [] : ['', ...eventLines(events, paint)]),
  ];
}

function rowsOf(item: Item, waits: string): readonly (readonly [string, string])[] {
  const { work, claim, override } = item;
  const rows: readonly (readonly [string, string | null])[] = [
    ['state', statusText(item.status)],
    ['waits for', waits || null],
    ['phase', item.block?.phase ?? item.phase],
    ['assessment', isUnassessed(item.assessment) ? 'none yet' : assessmentText(item.assessment)],
    [
      'accepted',
      override === null ? null : `${assessmentText(override.assessment)}, by ${override.by}`,
    ],
    ['pipeline', item.pipeline ?? 'default'],
    ['tags', item.tags.join(', ') || null],
    ['depends on', item.dependencies.join(', ') || null],
    ['follow-up of', item.origin],
    ['claimed by', claim?.by ?? null],
    ...item.messages.map(({ from, text }) => ['every prompt', `${from}: ${text}`] as const),
    ['next prompt', isInEvery(item) ? null : item.notes],
    ['run', work.run],
    ['attempts', work.attempts === 0 ? null : `${work.attempts}`],
    ['cost', work.costUsd === null ? null : moneyText(work.costUsd)],
    ['time', work.ms === 0 ? null : durationText(work.ms)],
    ['branch', work.branch],
    ['pull request', work.pullRequest],
  ];
  return rows.flatMap(([name, text]) => (text === null ? [] : [[name, oneLine(text)] as const]));
}

const isInEvery = ({ notes, messages }: Item): boolean =>
  messages.some(({ text }) => text === notes);

const isUnassessed = (assessment: Assessment): boolean =>
  Object.values(assessment).every((value) => value === null);

/**
 * The commands that would unblock it. `isElsewhere`: its run is on another machine, so its gate cannot be decided here. `guard`: why
 * a guardrail stops it at its gate.
 */
export function nextCommands(
  { id, block, work }: Item,
  {
    isElsewhere,
    guard,
    decisions,
    isOutdated = false,
  }: Pick<ItemView, 'isElsewhere' | 'guard' | 'decisions' | 'isOutdated'>,
): readonly string[] {
  if (guard !== null) return guardCommands(id, guard);
  if (block === null) return [];
  if (isElsewhere && OF_RUN.has(block.kind)) return [`phasegate backlog unblock ${id}`];
  const ways: Readonly<Record<ItemBlock['kind'], readonly string[]>> = {
    question: [`phasegate backlog answer ${id} "…"`],
    guardrail: guardCommands(id, block.reason),
    person: [`phasegate backlog override ${id}`, `phasegate backlog close ${id}`],
    failed: [
      `phasegate backlog unblock ${id} --notes "…"`,
      ...(isOutdated ? [freshCommand(id)] : []),
      ...(isElsewhere ? [] : recordOf(block, work)),
    ],
    gate: decisions ?? [`phasegate approve ${work.run}`, `phasegate reject ${work.run}`],
    budget: [`phasegate resume ${runOf(block, work)} ${raiseOf(block)}`],
    rejected: [`phasegate backlog retry ${id} "…"`, `phasegate backlog close ${id}`],
    'by-hand': [`phasegate backlog unblock ${id}`],
  };
  return ways[block.kind];
}

/** The commands that show the change and its evidence before a decision at a gate. */
export const lookCommands = ({ block, work }: Item, isElsewhere: boolean): readonly string[] =>
  block?.kind === 'gate' && !isElsewhere
    ? [`phasegate status ${work.run}`, `phasegate diff ${work.run}`]
    : [];

/** What to do with the change of an item that is done: look at it, and merge it where no pull request does. */
export function doneCommands(
  { status, work: { run, branch, pullRequest } }: Item,
  { isElsewhere, isUnchanged }: Pick<ItemView, 'isElsewhere' | 'isUnchanged'>,
): readonly string[] {
  if (status !== 'done' || branch === null || isElsewhere || isUnchanged) return [];
  return [
    ...(run === null ? [] : [`phasegate diff ${run}`]),
    ...(pullRequest === null && PLAIN_BRANCH.test(branch) ? [`git merge ${branch}`] : []),
  ];
}

/** A name that a shell takes as it is. */
const PLAIN_BRANCH = /^\w[\w./-]*$/;

/** A limit of tokens or time is raised in the pipeline file. */
const raiseOf = ({ reason }: ItemBlock): string =>
  /\$\d/.test(reason) ? '--budget +1' : '--accept-changes';

const OF_RUN: ReadonlySet<ItemBlock['kind']> = new Set(['gate', 'budget']);

/** The commands that let an item pass that a guardrail stops for this reason, or end it. */
export const guardCommands = (id: string, reason: string): readonly string[] => [
  `phasegate backlog override ${id}`,
  `phasegate backlog edit ${id} ${flagsFor(reason)}`,
  `phasegate backlog close ${id}`,
];

const flagsFor = (reason: string): string =>
  dimensionsIn(reason)
    .map((name) => `--${name} ${SCALES[name][0]}`)
    .join(' ') || '--size …';

/** The command that shows the failed phase's prompt, output and result. */
function recordOf({ phase, from }: ItemBlock, work: Item['work']): readonly string[] {
  const run = runOf({ from }, work);
  return run === null || phase === null ? [] : [`phasegate log ${run} ${shellWord(phase)}`];
}

const runOf = ({ from }: Pick<ItemBlock, 'from'>, work: Item['work']): string | null =>
  from === 'new' ? work.triage : work.run;

/** One line per event. */
export function eventLines(events: ItemView['events'], paint: Paint): readonly string[] {
  return events.map(({ at, by, text }) => {
    const time = at.slice(0, 19).replace('T', ' ');
    return `${paint('dim', `${time}  ${oneLine(by)}`)}  ${oneLine(text)}`;
  });
}
