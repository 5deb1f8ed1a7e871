import type { MergedRecord } from '../../backlog/store.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import type { Items } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { withoutMerged } from '../../core/backlog/triage/duplicates.ts';
import { Refusal } from '../../ports.ts';
import { printJson, printNote, printProse } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { refuseDeciding } from '../run/running.ts';
import { itemJson } from './item-json.ts';
import { archivedNamed, itemNamed, openBacklog, readBacklog } from './open.ts';

/** `phasegate backlog unmerge ID`: an agent was wrong about a duplicate. */
export function unmergeCommand(): RegisteredCommand {
  const command = subcommand(
    'unmerge',
    'Take a merged item back out of the item into which an agent merged it. The item starts again, and no agent merges it again.',
  )
    .argument('<id>', 'merged item; `phasegate backlog show ID` of the other item lists them')
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate backlog unmerge a1b2c`,
    );
  return { command, act: unmerge, hidden: false };
}

async function unmerge(name: string, options: CommonOptions): Promise<number> {
  refuseDeciding('`phasegate backlog unmerge`');
  const opened = openBacklog(options);
  const { store, actor, config } = opened;
  const backlog = await readBacklog(opened);
  const id = archivedNamed(backlog, name);
  if (id === null) {
    const item = itemNamed(backlog, name);
    throw new Refusal(
      `\`${item.id}\` is on the backlog, and is not merged into another item.`,
      `\`phasegate backlog show ${item.id}\` lists the items that were merged into it.`,
    );
  }
  if (config.source === 'issues')
    throw new Refusal(
      `\`${id}\` is an issue, and its text is still there.`,
      'Add a new issue with that text and the label `phasegate`.',
    );
  const gone = await store.mergedItem(id);
  if (gone === null)
    throw new Refusal(
      `\`${id}\` was closed or archived, and not merged into another item.`,
      'Add an item with its text: `phasegate backlog add TITLE`.',
    );
  const { items } = await store.change(actor, ({ items: now }) => unmergeEvents(now, gone));
  const item = items.get(id);
  if (item === undefined) throw new Error(`${id} is not back`);
  const keeper = items.get(gone.into);
  if (options.json) printJson(itemJson(item));
  else printProse(`${id} is new: taken back out of ${gone.into}`);
  if (keeper !== undefined)
    printNote(
      `Items that waited for ${id} still wait for ${keeper.id}. \`phasegate backlog edit\` changes that.`,
    );
  return 0;
}

function unmergeEvents(items: Items, { item, into }: MergedRecord): readonly BacklogEvent[] {
  const { id, title, description, tags, dependencies, assessment, pipeline } = item;
  const { origin, depth, createdAt, needsPerson } = item;
  // The item that has its text may have been merged itself.
  const all = [...items.values()];
  const keeper = all.find(({ merged }) => merged.some((one) => one.id === id)) ?? items.get(into);
  const words = { title, description, tags, dependencies, assessment, pipeline };
  return [
    {
      ...{ type: 'itemUnmerged', item: id, ...words, origin, depth, createdAt, needsPerson },
      from: keeper?.id ?? null,
    },
    ...(keeper === undefined ? [] : keeperEvents(keeper, item)),
  ];
}

function keeperEvents(keeper: Item, gone: Item): readonly BacklogEvent[] {
  const { id, title, tags, dependencies, assessment, pipeline } = keeper;
  const description = withoutMerged(keeper.description, gone);
  const words = { title, description, tags, dependencies, assessment, pipeline };
  return [
    ...(description === keeper.description
      ? []
      : [{ type: 'itemEdited', item: id, ...words } as const]),
    { type: 'noted', item: id, text: `${gone.id} was taken back out: ${gone.title}` },
  ];
}
