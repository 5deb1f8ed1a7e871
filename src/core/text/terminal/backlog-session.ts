import type { Item } from '../../backlog/item/item.ts';
import { durationText } from '../duration-text.ts';
import { oneLine, truncate } from '../line.ts';
import { moneyText } from '../money.ts';
import { nextCommands } from './backlog-item.ts';
import { type KnownHere, waitsFor } from './backlog-list.ts';
import { resultText, spentOn, spentText } from './backlog-result.ts';
import type { Paint } from './paint.ts';

/** What somebody who comes back to a session of the backlog wants to know. */
export interface SessionText {
  /** Everything that was asked for, as it is now. */
  readonly asked: readonly Item[];
  /** Of these, what became done in this session. */
  readonly finished: readonly FinishedText[];
  readonly known: KnownHere;
  /** Ids of those whose runs are on another machine. */
  readonly elsewhere: ReadonlySet<string>;
  readonly phases: number;
  /** Of this session; `null`: nobody told. */
  readonly costUsd: number | null;
  /** That this session lasted. */
  readonly ms: number;
  /** Why it stopped, in words. */
  readonly why: string;
  readonly stopped: string;
  readonly paint: Paint;
}

export interface FinishedText {
  readonly item: Item;
  /** Paths of its artifacts, as a person may open them. */
  readonly artifacts: readonly string[];
}

/** Items, and artifacts of an item, that are named; of more, how many more. */
const MOST = 20;

/** What was finished, what waits and for whom, and what it all took; the last line says why it stopped. */
export function sessionLines(session: SessionText): readonly string[] {
  const { asked, finished, phases, costUsd, why, stopped, paint } = session;
  const open = asked.filter(({ status }) => status !== 'done');
  const done = asked.length - open.length;
  const cost = costUsd === null ? '' : `, ${moneyText(costUsd)}`;
  return [
    ...section(
      'Finished:',
      finished.map((one) => finishedLines(one, paint)),
      paint,
    ),
    ...section(
      'Waiting:',
      open.map((item) => openLines(item, session)),
      paint,
    ),
    '',
    ...tookLines(session),
    `${done} of ${asked.length} items done, ${phases} phases${cost}. Stopped: ${why} (${stopped}).`,
  ];
}

function section(
  title: string,
  entries: readonly (readonly string[])[],
  paint: Paint,
): readonly string[] {
  if (entries.length === 0) return [];
  const more = entries.length - MOST;
  return [
    '',
    paint('strong', title),
    ...entries.slice(0, MOST).flat(),
    ...(more > 0 ? [`  and ${more} more: \`phasegate backlog list\``] : []),
  ];
}

const LONGEST_TITLE = 60;
const head = ({ id, title }: Item, paint: Paint): string =>
  `  ${paint('strong', id)}  ${truncate(oneLine(title), LONGEST_TITLE)}`;

function finishedLines({ item, artifacts }: FinishedText, paint: Paint): readonly string[] {
  const more = artifacts.length - MOST;
  return [
    head(item, paint),
    `    ${resultText(item)}`,
    ...artifacts.slice(0, MOST).map((path) => `    ${oneLine(path)}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

function openLines(item: Item, { known, elsewhere, paint }: SessionText): readonly string[] {
  const waits = waitsFor(item, known) || 'the next session';
  const [command] = nextCommands(item, { isElsewhere: elsewhere.has(item.id) });
  return [
    head(item, paint),
    `    waits for ${waits}`,
    ...(command === undefined ? [] : [`    ${paint('accent', command)}`]),
  ];
}

/** The session, and what its items took since they were begun, where that is more than nothing. */
function tookLines({ asked, costUsd, ms, phases }: SessionText): readonly string[] {
  if (phases === 0) return [];
  const session = [costUsd === null ? '' : moneyText(costUsd), durationText(ms)];
  const all = spentText(spentOn(asked));
  const inAll = all === '' ? '' : `; total of its items: ${all}`;
  return [`This session: ${session.filter((part) => part !== '').join(' · ')}${inAll}`];
}
