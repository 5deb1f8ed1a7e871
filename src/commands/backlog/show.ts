import { itemLines } from '../../core/text/terminal/backlog-item.ts';
import { waitsFor } from '../../core/text/terminal/backlog-list.ts';
import { printJson, printResult, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, type Registered, subcommand } from '../command.ts';
import { itemJson } from './item-json.ts';
import { itemNamed, look, openBacklog } from './open.ts';

/** `phasegate backlog show ID`: all of one item. */
export function showCommand(): Registered {
  const command = subcommand('show', 'Show all of an item, and what you can do now.').argument(
    '<id>',
    'the item; the beginning of its id is enough',
  );
  return { command, act: show, hidden: false };
}

const LAST = 10;

async function show(name: string, options: CommonOptions): Promise<number> {
  const opened = openBacklog(options);
  const backlog = await look(opened);
  const item = itemNamed(backlog, name);
  const events = await opened.store.events(item.id);
  if (options.json) printJson({ ...itemJson(item), events });
  else {
    const { paint } = surfaceOf(process.stdout);
    const known = { items: backlog.items, archived: new Set(backlog.archived.keys()) };
    const waits = waitsFor(item, known);
    printResult(itemLines({ item, waits, events: events.slice(-LAST), paint }).join('\n'));
  }
  return 0;
}
