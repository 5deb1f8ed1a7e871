import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import type { Items } from '../../core/backlog/item/evolve.ts';
import { type Item, statusText } from '../../core/backlog/item/item.ts';
import { EventCollector } from '../../core/backlog/item/story.ts';
import { wrongStep } from '../../core/backlog/item/transition.ts';
import { oneLine } from '../../core/text/line.ts';
import { mergedSentences } from '../../core/text/terminal/backlog-item.ts';
import { Refusal } from '../../ports.ts';
import { printJson, printNote, printProse } from '../../report/print.ts';
import type { CommonOptions } from '../command.ts';
import { refuseDeciding } from '../run/running.ts';
import { itemJson } from './item-json.ts';
import { itemNamed, type OpenBacklog, openBacklog } from './open.ts';
import { type Situations, situationsIn } from './situation.ts';

/**
 * Records a person's decision about one item with its consequences. The decision is judged on the item as `show` and `list` show
 * it, so results of its run are recorded first.
 */
export async function decideOn(
  { name, options }: { readonly name: string; readonly options: CommonOptions },
  decide: Decide,
): Promise<number> {
  refuseDeciding('A decision on an item');
  const json = await decided(openBacklog(options), { name, options }, decide);
  if (options.json) printJson(json);
  return 0;
}

/** The same for several items. Nothing is decided if one of them does not exist. */
export async function decideOnEach(
  { names, options }: { readonly names: readonly string[]; readonly options: CommonOptions },
  decide: Decide,
): Promise<number> {
  refuseDeciding('A decision on an item');
  const opened = openBacklog(options);
  const backlog = await opened.store.read();
  const ids = [...new Set(names.map((name) => itemNamed(backlog, name).id))];
  const all: unknown[] = [];
  for (const name of ids) all.push(await decided(opened, { name, options }, decide));
  // One item is one object, as for the other decisions.
  if (options.json) printJson(all.length === 1 ? all[0] : all);
  return 0;
}

type Decide = (item: Item, situations: Situations) => readonly BacklogEvent[];

async function decided(
  opened: OpenBacklog,
  { name, options }: { readonly name: string; readonly options: CommonOptions },
  decide: Decide,
) {
  const { before, items } = await recordDecision(opened, name, decide);
  const item = items.get(before.id) ?? null;
  if (!options.json) printProse(`${before.id} is ${item === null ? 'closed' : stateText(item)}`);
  const isOver = item === null || item.status === 'done';
  if (isOver || isRestarted(before, item)) await endRunsOf(opened, before);
  if (!options.json) await noteMore(opened, { before, item, items });
  return item === null ? { id: before.id, status: 'archived' } : itemJson(item);
}

interface DecidedItem {
  readonly before: Item;
  /** `null`: archived. */
  readonly item: Item | null;
  readonly items: Items;
}

/** What else a person should know after the decision. */
async function noteMore(opened: OpenBacklog, { before, item, items }: DecidedItem): Promise<void> {
  if (item === null || item.status === 'done') {
    for (const line of mergedSentences(before, opened.config.source)) printNote(line);
    return;
  }
  if (!isRestarted(before, item)) await noteBase(opened, item, items);
  if (item.block === null) printNote('The next `phasegate backlog run` continues the item.');
}

const stateText = ({ status, block }: Item): string =>
  block === null ? statusText(status) : `${statusText(status)}: ${oneLine(block.reason)}`;

const isRestarted = (before: Item, { work }: Item): boolean =>
  work.run !== before.work.run || work.triage !== before.work.triage;

/** What the run that continues does not have. */
async function noteBase({ root }: OpenBacklog, item: Item, items: Items): Promise<void> {
  const { begunLines } = await import('../../app/backlog/begun.ts');
  const { findPlace } = await import('../../app/stored/place.ts');
  for (const line of await begunLines(await findPlace(root), item, items)) printNote(line);
}

/** The item with what the next session would record of it first. These events are stored. */
export async function takenIn(opened: OpenBacklog, name: string): Promise<Item> {
  const { before } = await recordDecision(opened, name, () => []);
  return before;
}

/** `before` is the item on which the decision was made. */
async function recordDecision(
  opened: OpenBacklog,
  name: string,
  decide: Decide,
): Promise<{ readonly before: Item; readonly items: Items }> {
  const { store, actor } = opened;
  const situations = await situationsIn(opened);
  let before: Item | null = null;
  const { items } = await store.change(actor, (backlog) => {
    const first = situations.ahead(backlog, itemNamed(backlog, name));
    const story = new EventCollector(backlog.items);
    story.add(first);
    before = itemNamed({ ...backlog, items: story.items }, name);
    return [...first, ...decide(before, situations)];
  });
  if (before === null) throw new Error('nothing was decided');
  return { before, items };
}

async function endRunsOf({ root, store, actor }: OpenBacklog, item: Item): Promise<void> {
  const { endRuns } = await import('../../app/backlog/end-runs.ts');
  const { findPlace } = await import('../../app/stored/place.ts');
  const { store: runs } = await findPlace(root);
  for (const line of await endRuns({ runs, store, actor }, item)) printNote(line);
}

/** The change of status as an event. Throws `Refusal` if it is illegal. */
export function moved(item: Item, to: Item['status'], why: string): BacklogEvent {
  const wrong = wrongStep(item, to);
  if (wrong !== null)
    throw new Refusal(`${wrong}.`, `\`phasegate backlog show ${item.id}\` shows details.`);
  return { type: 'itemMoved', item: item.id, to, why, block: null };
}
