import { COMPLETED } from '../../core/backlog/item/event-text.ts';
import { Refusal } from '../../ports.ts';
import { printJson, printProse } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { refuseDeciding } from '../run/running.ts';
import { decideOn, decideOnEach, moved } from './deciding.ts';
import { itemNamed, openBacklog } from './open.ts';

/** `phasegate backlog complete ID`: a person did the remaining work. */
export function completeCommand(): RegisteredCommand {
  const command = subcommand('complete', 'Mark an item in progress as done.').argument(
    '<id>',
    'item id',
  );
  return { command, act: complete, hidden: false };
}

/** `phasegate backlog close ID…`: the items are no longer to be done. */
export function closeCommand(): RegisteredCommand {
  const command = subcommand(
    'close',
    'Close items, done or not, and move them to the archive.',
  ).argument('<id...>', 'items to close');
  return { command, act: close, hidden: false };
}

/** `phasegate backlog archive [ID…]`: archives done items. */
export function archiveCommand(): RegisteredCommand {
  const command = subcommand('archive', 'Move done items into the archive.').argument(
    '[id...]',
    'done items to archive (default: all)',
  );
  return { command, act: archive, hidden: false };
}

async function complete(name: string, options: CommonOptions): Promise<number> {
  return decideOn({ name, options }, (item) => {
    const why = COMPLETED;
    const { block } = item;
    if (block === null || block.from !== 'in_progress') return [moved(item, 'done', why)];
    const back = { ...item, status: block.from, block: null };
    return [moved(item, block.from, why), moved(back, 'done', why)];
  });
}

async function close(names: readonly string[], options: CommonOptions): Promise<number> {
  return decideOnEach({ names, options }, ({ id }) => [
    { type: 'noted', item: id, text: 'closed by a person' },
    { type: 'itemArchived', item: id },
  ]);
}

async function archive(names: readonly string[], options: CommonOptions): Promise<number> {
  refuseDeciding('`phasegate backlog archive`');
  const { store, actor } = openBacklog(options);
  let archived: readonly string[] = [];
  await store.change(actor, (backlog) => {
    const all = [...backlog.items.values()];
    const chosen =
      names.length === 0
        ? all.filter(({ status }) => status === 'done')
        : names.map((name) => itemNamed(backlog, name));
    const open = chosen.find(({ status }) => status !== 'done');
    if (open !== undefined) {
      throw new Refusal(
        `\`${open.id}\` is not done.`,
        `\`phasegate backlog close ${open.id}\` closes the item.`,
      );
    }
    archived = [...new Set(chosen.map(({ id }) => id))];
    return archived.map((item) => ({ type: 'itemArchived', item }) as const);
  });
  if (options.json) printJson({ archived });
  else printProse(archived.length === 0 ? 'No item is done.' : `Archived: ${archived.join(', ')}`);
  return 0;
}
