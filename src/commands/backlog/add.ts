import { ItemLines } from '../../backlog/item-lines.ts';
import type { Backlog } from '../../backlog/store.ts';
import { UNASSESSED } from '../../core/backlog/item/assessment.ts';
import { sameTitleAs } from '../../core/backlog/triage/same-title.ts';
import { phrase } from '../../core/text/phrase.ts';
import { printJson, printNote, printResult } from '../../report/print.ts';
import { type RegisteredCommand, subcommand } from '../command.ts';
import { itemJson } from './item-json.ts';
import { openBacklog } from './open.ts';
import { type ItemOptions, itemDetailsWith, withWords } from './words.ts';

/** `phasegate backlog add TITLE`: prints the id of the new item. */
export function addCommand(): RegisteredCommand {
  const command = withWords(
    subcommand('add', 'Add an item.').argument('<title>', 'the work in a few words'),
    { isEdit: false },
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate backlog add "Fix the date parser" --description "2026-02-30 is accepted as a date" --tag bug
  $ phasegate backlog add "Release 1.2" --dep a1b2c --size small --complexity low --risk low

An item with --size, --complexity and --risk needs no triage. An agent triages all other items.`,
  );
  return { command, act: add, hidden: false };
}

const EMPTY_ITEM = {
  title: '',
  description: null,
  tags: [],
  dependencies: [],
  assessment: UNASSESSED,
  pipeline: null,
};

async function add(title: string, options: ItemOptions): Promise<number> {
  const { store, config, actor } = openBacklog(options);
  let before: ReadonlySet<string> = new Set();
  let same: readonly string[] = [];
  const { items } = await store.change(actor, (backlog) => {
    before = new Set(backlog.items.keys());
    const id = store.newId(backlog);
    const words = itemDetailsWith(EMPTY_ITEM, { ...options, title }, { backlog, config });
    same = openWithTitle(backlog, words.title);
    return [{ type: 'itemAdded', item: id, ...words, origin: null, depth: 0 }];
  });
  // Checks ids only, because parsing all items would take longer than everything else.
  for (const id of items.keys()) {
    const item = before.has(id) ? undefined : items.get(id);
    if (item === undefined) continue;
    if (options.json) printJson(itemJson(item));
    else printResult(item.id);
  }
  if (same.length > 0)
    printNote(
      `${phrase(same)} ${same.length === 1 ? 'has' : 'have'} the same title. If it is the same work: \`phasegate backlog close ID\`.`,
    );
  return 0;
}

/** The ids of items that are not done and have this title. Of a file, the other items are not even parsed. */
function openWithTitle({ items }: Backlog, title: string): readonly string[] {
  const isSame = sameTitleAs(title);
  const found =
    items instanceof ItemLines
      ? [...items.withTitle(isSame)]
      : [...items.values()].filter((item) => isSame(item.title));
  return found.filter(({ status }) => status !== 'done').map(({ id }) => id);
}
