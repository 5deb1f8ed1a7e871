import { eventLines } from '../../core/text/terminal/backlog-item.ts';
import { printJson, printProse, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { archivedNamed, itemNamed, openBacklog } from './open.ts';

/** `phasegate backlog events ID`: all events of an item, archived or not. */
export function eventsCommand(): RegisteredCommand {
  const command = subcommand('events', 'Show the events of an item.').argument('<id>', 'item id');
  return { command, act: events, hidden: false };
}

async function events(name: string, options: CommonOptions): Promise<number> {
  const { store } = openBacklog(options);
  const backlog = await store.read();
  const id = archivedNamed(backlog, name) ?? itemNamed(backlog, name).id;
  const found = await store.events(id);
  if (options.json) printJson(found);
  else if (found.length === 0) printProse(`${id} has no events yet.`);
  else printProse(eventLines(found, surfaceOf(process.stdout).paint).join('\n'));
  return 0;
}
