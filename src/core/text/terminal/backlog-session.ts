import type { Item } from '../../backlog/item/item.ts';
import { durationText } from '../duration-text.ts';
import { oneLine } from '../line.ts';
import { knownMoney, moneyText } from '../money.ts';
import { plural } from '../plural.ts';
import {
  artifactText,
  doneCommands,
  type ItemArtifact,
  lookCommands,
  mergedText,
  nextCommands,
} from './backlog-item.ts';
import { asShown, isForNextSession, type LocalKnownItems, waitsFor } from './backlog-list.ts';
import { resultText, spentOn, spentText } from './backlog-result.ts';
import type { Paint } from './paint.ts';

/** The result of a backlog session, for a person who returns to it. */
export interface SessionText {
  /** All requested items in their current state. */
  readonly asked: readonly Item[];
  /** Those that were completed in this session. */
  readonly finished: readonly FinishedText[];
  /** Those that were completed since the beginning of an earlier session that was killed, and never said so. */
  readonly finishedBefore?: readonly FinishedText[];
  /** Those that were merged away as duplicates in this session. */
  readonly merged: readonly MergedItem[];
  readonly known: LocalKnownItems;
  /** Ids of items whose runs are on another machine. */
  readonly elsewhere: ReadonlySet<string>;
  readonly phases: number;
  /** In USD for this session; `null`: unknown. */
  readonly costUsd: number | null;
  /** Duration of this session in milliseconds. */
  readonly ms: number;
  /** Why it stopped, for people. */
  readonly why: string;
  readonly stopped: string;
  /** `triage`: only triage was done (default: `all`). */
  readonly stage?: 'all' | 'triage';
  readonly paint: Paint;
}

export interface MergedItem {
  readonly id: string;
  /** The id of the item that stays. */
  readonly into: string;
}

export interface FinishedText {
  readonly item: Item;
  readonly artifacts: readonly ItemArtifact[];
}

/** Most items, and artifacts of an item, that are listed; the rest is counted. */
const MAX_LISTED = 20;

/** What was finished, what waits for whom, and what everything took; the last line says why the session stopped. */
export function sessionLines(session: SessionText): readonly string[] {
  const {
    asked,
    finished,
    finishedBefore = [],
    merged,
    phases,
    costUsd,
    why,
    stopped,
    paint,
  } = session;
  const open = asShown(asked.filter(({ status }) => status !== 'done'));
  const isTriage = session.stage === 'triage';
  const done = isTriage ? asked.filter(isTriaged).length : asked.length - open.length;
  // The text about a signal has its name.
  const reason = stopped === 'signal' ? why : `${why} (${stopped})`;
  const cost = costUsd === null ? '' : `, ${moneyText(costUsd)}`;
  return [
    ...section(
      'Finished before, since a session began that was killed:',
      finishedBefore.map((one) => finishedLines(one, session)),
      paint,
    ),
    ...section(
      'Finished:',
      finished.map((one) => finishedLines(one, session)),
      paint,
    ),
    ...section(
      'Waiting:',
      open.map((item) => openLines(item, session)),
      paint,
    ),
    ...section(
      'Merged as duplicates:',
      merged.map(({ id, into }) => [`  ${paint('strong', id)}  into ${into}`]),
      paint,
    ),
    '',
    ...continueLines(session),
    ...tookLines(session),
    `${done} of ${asked.length} items ${isTriage ? 'triaged' : 'done'}, ${plural(phases, 'phase')}${cost}. Stopped: ${reason}.`,
  ];
}

export const isTriaged = ({ status, block }: Item): boolean =>
  status !== 'new' && block?.from !== 'new';

function section(
  title: string,
  entries: readonly (readonly string[])[],
  paint: Paint,
): readonly string[] {
  if (entries.length === 0) return [];
  const more = entries.length - MAX_LISTED;
  return [
    '',
    paint('strong', title),
    ...entries.slice(0, MAX_LISTED).flat(),
    ...(more > 0 ? [`  and ${more} more: \`phasegate backlog list\``] : []),
  ];
}

const head = ({ id, title, origin }: Item, paint: Paint): string => {
  const from = origin === null ? '' : ` (follow-up of ${oneLine(origin)})`;
  return `  ${paint('strong', id)}  ${oneLine(title)}${from}`;
};

function finishedLines(
  { item, artifacts }: FinishedText,
  { known, elsewhere, paint }: SessionText,
): readonly string[] {
  const more = artifacts.length - MAX_LISTED;
  const next = doneCommands(item, {
    isElsewhere: elsewhere.has(item.id),
    isUnchanged: known.unchanged.has(item.id),
  });
  return [
    head(item, paint),
    `    ${resultText(item, known)}`,
    ...item.merged.map((one) => `    with ${mergedText(one)}, which was merged into it`),
    ...artifacts.slice(0, MAX_LISTED).map((one) => `    artifact ${artifactText(one)}`),
    ...(more > 0 ? [`    and ${more} more artifacts`] : []),
    ...next.map((command) => `    ${paint('accent', command)}`),
  ];
}

function openLines(item: Item, { known, elsewhere, paint }: SessionText): readonly string[] {
  const waits = waitsFor(item, known) || 'the next session';
  const commands = nextCommands(item, {
    isElsewhere: elsewhere.has(item.id),
    guard: known.guards.get(item.id) ?? null,
    decisions: known.decisions.get(item.id) ?? null,
    isOutdated: known.outdated.has(item.id),
  });
  const lacks = [known.outdated.get(item.id) ?? [], known.unmerged.get(item.id) ?? []].flat();
  return [
    head(item, paint),
    `    waits for ${waits}`,
    ...lacks.map((line) => `    ${oneLine(line)}`),
    ...[...lookCommands(item, elsewhere.has(item.id)), ...commands].map(
      (command) => `    ${paint('accent', command)}`,
    ),
  ];
}

/** The command that continues with items that wait for nobody. */
function continueLines({ asked, known, stopped, stage, paint }: SessionText): readonly string[] {
  const due = asked.filter((item) => isForNextSession(item, known));
  if (due.length === 0 || !(CONTINUED.has(stopped) || stage === 'triage')) return [];
  const what = due.length === 1 ? 'the remaining item' : `the other ${due.length} items`;
  return [`Continue with ${what}: ${paint('accent', 'phasegate backlog run')}`];
}

/** A session ended before everything was done that could be. */
const CONTINUED: ReadonlySet<string> = new Set([
  'cap',
  'until',
  'budget',
  'failures',
  'agent',
  'provider',
  'signal',
]);

/** Cost and time of the session, and of its items since they began, if that is more. */
function tookLines({ asked, costUsd, ms, phases }: SessionText): readonly string[] {
  if (phases === 0) return [];
  const session = [knownMoney(costUsd), durationText(ms)];
  const all = spentText(spentOn(asked));
  const inAll = all === '' ? '' : `; total of its items: ${all}`;
  return [`This session: ${session.filter((part) => part !== '').join(' · ')}${inAll}`];
}
