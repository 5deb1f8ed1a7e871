import type { Item } from '../../core/backlog/item/item.ts';
import { backlogLines, killedText, waitsFor } from '../../core/text/terminal/backlog-list.ts';
import { printJson, printProse, printResult, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, collect, type RegisteredCommand, subcommand } from '../command.ts';
import { itemJson } from './item-json.ts';
import { filterOf, noMatch, ONLY } from './only.ts';
import { knownIn, lookAhead, type OpenBacklog, openBacklog } from './open.ts';

interface BacklogListOptions extends CommonOptions {
  readonly only: readonly string[];
}

/** `phasegate backlog list`: the board. */
export function listCommand(): RegisteredCommand {
  const command = subcommand('list', 'List items with their status, and what each item waits for.')
    .option('--only <key=value>', ONLY, collect, [])
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate backlog list
  $ phasegate backlog list --only status=blocked   # what waits for a person
  $ phasegate backlog list --only tag=bug --only risk=low,medium`,
    );
  return { command, act: list, hidden: false };
}

async function list(options: BacklogListOptions): Promise<number> {
  const opened = openBacklog(options);
  const only = filterOf(options.only, opened.config);
  const seen = await lookAhead(opened);
  const known = knownIn(seen);
  const { items } = known;
  const shown = [...items.values()].filter(only.filter);
  if (options.json)
    printJson(shown.map((item) => ({ ...itemJson(item), waitsFor: waitsFor(item, known) })));
  else if (shown.length === 0 && items.size > 0) printProse(noMatch(options.only, only, items));
  else {
    printResult(backlogLines({ shown, ...known, ...surfaceOf(process.stdout) }).join('\n'));
    for (const line of await killedLines(opened, seen.runs, shown)) printProse(line);
  }
  return 0;
}

/** What a session finished that was killed, as long as no other one has said so. */
async function killedLines(
  { store }: OpenBacklog,
  runs: string | null,
  shown: readonly Item[],
): Promise<readonly string[]> {
  if (runs === null) return [];
  const { killedSessions } = await import('../../app/backlog/session-record.ts');
  const { finishedSince } = await import('../../app/backlog/finished-since.ts');
  const [first] = await killedSessions(runs);
  if (first === undefined) return [];
  return killedText(first.at, await finishedSince(store, shown, first.at));
}
