import type { VisibleBacklog } from '../../app/backlog/outlook.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { itemLines } from '../../core/text/terminal/backlog-item.ts';
import { waitsFor } from '../../core/text/terminal/backlog-list.ts';
import { printJson, printResult, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { artifactsFor } from './artifacts.ts';
import { itemJson } from './item-json.ts';
import { itemNamed, knownIn, lookAhead, type OpenBacklog, openBacklog } from './open.ts';

/** `phasegate backlog show ID`: everything about one item. */
export function showCommand(): RegisteredCommand {
  const command = subcommand(
    'show',
    'Show the details of an item, and the commands that apply now.',
  ).argument('<id>', 'item; a unique beginning of the id is enough');
  return { command, act: show, hidden: false };
}

const LAST = 10;

async function show(name: string, options: CommonOptions): Promise<number> {
  const opened = openBacklog(options);
  const backlog = await lookAhead(opened);
  const item = itemNamed(backlog, name);
  const { elsewhere, guards, decisions, unchanged } = backlog;
  const events = await opened.store.events(item.id);
  if (options.json) printJson({ ...itemJson(item), events });
  else {
    const { paint } = surfaceOf(process.stdout);
    const waits = waitsFor(item, knownIn(backlog));
    printResult(
      itemLines({
        item,
        waits,
        base: await baseLines(opened, backlog, item),
        artifacts: await artifactsFor(opened, item),
        isElsewhere: elsewhere.has(item.id),
        guard: guards.get(item.id) ?? null,
        decisions: decisions.get(item.id) ?? null,
        isUnchanged: unchanged.has(item.id),
        events: events.slice(-LAST),
        paint,
      }).join('\n'),
    );
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
