import { backlogLines, waitsFor } from '../../core/text/terminal/backlog-list.ts';
import { printJson, printProse, printResult, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, collect, type RegisteredCommand, subcommand } from '../command.ts';
import { itemJson } from './item-json.ts';
import { filterOf, noMatch, ONLY } from './only.ts';
import { knownIn, lookAhead, openBacklog } from './open.ts';

interface BacklogListOptions extends CommonOptions {
  readonly only: readonly string[];
}

/** `phasegate backlog list`: the board. */
export function listCommand(): RegisteredCommand {
  const command = subcommand(
    'list',
    'List items with their status, and what each item waits for.',
  ).option('--only <key=value>', ONLY, collect, []);
  return { command, act: list, hidden: false };
}

async function list(options: BacklogListOptions): Promise<number> {
  const opened = openBacklog(options);
  const only = filterOf(options.only, opened.config);
  const known = knownIn(await lookAhead(opened));
  const { items } = known;
  const shown = [...items.values()].filter(only.filter);
  if (options.json)
    printJson(shown.map((item) => ({ ...itemJson(item), waitsFor: waitsFor(item, known) })));
  else if (shown.length === 0 && items.size > 0) printProse(noMatch(options.only, only, items));
  else {
    printResult(backlogLines({ shown, ...known, ...surfaceOf(process.stdout) }).join('\n'));
  }
  return 0;
}
