import type { Item } from '../../core/backlog/item/item.ts';
import { readFilter } from '../../core/backlog/schedule/filter.ts';
import { backlogLines } from '../../core/text/terminal/backlog-list.ts';
import { Refusal } from '../../ports.ts';
import { printJson, printResult, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, collect, type Registered, subcommand } from '../command.ts';
import { itemJson } from './item-json.ts';
import { look, openBacklog } from './open.ts';

interface ListOptions extends CommonOptions {
  readonly only: readonly string[];
}

/** `phasegate backlog list`: the board. */
export function listCommand(): Registered {
  const command = subcommand(
    'list',
    'Show the items: how each stands, and for whom it waits.',
  ).option(
    '--only <key=value>',
    'status, impact, size, risk, complexity, tag or pipeline; may be given more than once',
    collect,
    [],
  );
  return { command, act: list, hidden: false };
}

async function list(options: ListOptions): Promise<number> {
  const filter = filterOf(options.only);
  const { items, archived } = await look(openBacklog(options));
  const shown = [...items.values()].filter(filter);
  if (options.json) printJson(shown.map(itemJson));
  else {
    const known = { items, archived: new Set(archived.keys()) };
    printResult(backlogLines({ shown, ...known, ...surfaceOf(process.stdout) }).join('\n'));
  }
  return 0;
}

/** `--only` as it was given. Throws `Refusal` for what is no filter. */
export function filterOf(only: readonly string[]): (item: Item) => boolean {
  const read = readFilter(only);
  if (read.ok) return read.filter;
  throw new Refusal(`${read.message}.`, read.hint);
}
