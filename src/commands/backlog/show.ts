import type { VisibleBacklog } from '../../app/backlog/outlook.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { mergedFrom, mergedInto } from '../../core/backlog/item/merged.ts';
import { goneItemLines, itemLines } from '../../core/text/terminal/backlog-item.ts';
import { waitsFor } from '../../core/text/terminal/backlog-list.ts';
import { printJson, printProse, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { artifactsFor } from './artifacts.ts';
import { itemJson } from './item-json.ts';
import {
  archivedNamed,
  itemNamed,
  knownIn,
  lookAhead,
  type OpenBacklog,
  openBacklog,
} from './open.ts';

/** `phasegate backlog show ID`: everything about one item. */
export function showCommand(): RegisteredCommand {
  const command = subcommand(
    'show',
    'Show the details of an item, and the commands that apply now.',
  )
    .argument('<id>', 'item; a unique beginning of the id is enough')
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate backlog show a1b2c
  $ phasegate backlog show a1b2c --json       # with all events`,
    );
  return { command, act: show, hidden: false };
}

const LAST = 10;

async function show(name: string, options: CommonOptions): Promise<number> {
  const opened = openBacklog(options);
  const backlog = await lookAhead(opened);
  const gone = archivedNamed(backlog, name);
  if (gone !== null)
    return showGone(opened, { id: gone, title: backlog.archived.get(gone) ?? '' }, options);
  const item = itemNamed(backlog, name);
  const { elsewhere, guards, decisions, unchanged, outdated } = backlog;
  const events = await opened.store.events(item.id);
  const from = mergedFrom(item, events, backlog.archived);
  if (options.json) printJson({ ...itemJson(item), mergedFrom: from.map(({ id }) => id), events });
  else {
    const { paint } = surfaceOf(process.stdout);
    const waits = waitsFor(item, knownIn(backlog));
    printProse(
      itemLines({
        item,
        waits,
        base: await baseLines(opened, backlog, item),
        artifacts: await artifactsFor(opened, item),
        isElsewhere: elsewhere.has(item.id),
        guard: guards.get(item.id) ?? null,
        decisions: decisions.get(item.id) ?? null,
        isOutdated: outdated.has(item.id),
        isUnchanged: unchanged.has(item.id),
        mergedFrom: from,
        events: events.slice(-LAST),
        paint,
      }).join('\n'),
    );
  }
  return 0;
}

/** An archived item: where it went. */
async function showGone(
  { store, config }: OpenBacklog,
  { id, title }: Pick<Item, 'id' | 'title'>,
  { json }: CommonOptions,
): Promise<number> {
  const events = await store.events(id);
  const into = mergedInto(events);
  if (json) printJson({ id, title, status: 'archived', mergedInto: into, events });
  else {
    const { paint } = surfaceOf(process.stdout);
    const lines = goneItemLines({
      id,
      title,
      into,
      isBackable: config.source === 'file',
      events: events.slice(-LAST),
      paint,
    });
    printProse(lines.join('\n'));
  }
  return 0;
}

/** How the commit and the text that its run began with differ from the current ones. */
async function baseLines(
  { root }: OpenBacklog,
  { items, unmerged }: VisibleBacklog,
  item: Item,
): Promise<readonly string[]> {
  const { findPlace } = await import('../../app/stored/place.ts');
  const { begunLines } = await import('../../app/backlog/begun.ts');
  const begun = await begunLines(await findPlace(root), item, items);
  return begun.length === 0 ? (unmerged.get(item.id) ?? []) : begun;
}
