import { afterEdit } from '../../core/backlog/item/after-edit.ts';
import { type Item, statusText } from '../../core/backlog/item/item.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { oneLine } from '../../core/text/line.ts';
import { Refusal } from '../../ports.ts';
import { printJson, printProse } from '../../report/print.ts';
import { collect, type RegisteredCommand, subcommand } from '../command.ts';
import { itemJson } from './item-json.ts';
import { idsNamed, itemNamed, openBacklog } from './open.ts';
import { situationsIn } from './situation.ts';
import { type ItemOptions, itemDetailsWith, refuseCircle, withWords } from './words.ts';

interface EditOptions extends ItemOptions {
  readonly title?: string;
  readonly dropDep: readonly string[];
  readonly dropTag: readonly string[];
}

/** `phasegate backlog edit ID`: changes texts and assessment; options that are not given leave their values. */
export function editCommand(): RegisteredCommand {
  const command = withWords(
    subcommand('edit', 'Change fields of an item; all other fields stay.')
      .argument('<id>', 'item id')
      .option('--title <text>', 'new title')
      .option('--drop-dep <id>', 'remove the dependency on this item; repeatable', collect, [])
      .option('--drop-tag <tag>', 'remove this tag; repeatable', collect, []),
    { isEdit: true },
  );
  return { command, act: edit, hidden: false };
}

async function edit(name: string, options: EditOptions): Promise<number> {
  refuseNothing(name, options);
  const opened = openBacklog(options);
  const { store, config, actor } = opened;
  const { guarded, guard } = await situationsIn(opened);
  let id = '';
  const { items } = await store.change(actor, (backlog) => {
    const item = itemNamed(backlog, name);
    id = item.id;
    const dropped = options.dropDep.map((given) => dependencyOf(item, given));
    refuseOtherTags(item, options.dropTag);
    const kept = {
      ...item,
      tags: item.tags.filter((tag) => !options.dropTag.includes(tag)),
      dependencies: item.dependencies.filter((dep) => !dropped.includes(dep)),
    };
    const title = options.title ?? item.title;
    const words = itemDetailsWith(kept, { ...options, title }, { backlog, config });
    refuseCircle(backlog, item, words);
    const edited = { ...item, ...words };
    const isLetPass = guarded(edited);
    return [{ type: 'itemEdited', item: id, ...words }, ...afterEdit(edited, isLetPass)];
  });
  const item = items.get(id);
  if (item === undefined) throw new Error(`${id} is gone`);
  if (options.json) printJson(itemJson(item));
  else printProse(`${id}: edited; now ${stateText(item, guard(item))}${listsText(item, options)}`);
  return 0;
}

/** The whole lists to which options added something, or from which they removed it. */
function listsText({ dependencies, tags }: Item, options: EditOptions): string {
  const isDep = options.dep.length > 0 || options.dropDep.length > 0;
  const isTag = options.tag.length > 0 || options.dropTag.length > 0;
  return [
    ...(isDep ? [listText('depends on', dependencies, '--drop-dep')] : []),
    ...(isTag ? [listText('tags:', tags, '--drop-tag')] : []),
  ].join('');
}

const listText = (name: string, list: readonly string[], drop: string): string =>
  list.length === 0
    ? `\n  ${name} nothing now`
    : `\n  ${name} ${list.map(oneLine).join(', ')} (\`${drop}\` removes one)`;

/** A dependency by the names of {@link itemNamed}. Throws `Refusal` if the item has no such one, or several. */
function dependencyOf({ id, dependencies }: Item, given: string): string {
  if (dependencies.includes(given)) return given;
  const [found, ...more] = idsNamed(dependencies, given);
  if (found !== undefined && more.length === 0) return found;
  const all = dependencies.map((dep) => `\`${dep}\``).join(', ');
  throw new Refusal(
    more.length === 0
      ? `\`${id}\` does not depend on \`${given}\`.`
      : `\`${given}\` matches several dependencies of \`${id}\`.`,
    all === '' ? 'It depends on nothing.' : `It depends on ${all}.`,
  );
}

function refuseOtherTags({ id, tags }: Item, dropped: readonly string[]): void {
  const other = dropped.find((tag) => !tags.includes(tag));
  if (other === undefined) return;
  throw new Refusal(
    `\`${id}\` does not have the tag \`${other}\`.`,
    suggest(other, tags) ?? 'It has no tags.',
  );
}

function refuseNothing(name: string, options: EditOptions): void {
  const { title, description, pipeline, size, complexity, risk, impact } = options;
  const single = [title, description, pipeline, size, complexity, risk, impact];
  const lists = [options.dep, options.tag, options.dropDep, options.dropTag];
  const isGiven = single.some((one) => one !== undefined) || lists.some(({ length }) => length > 0);
  if (isGiven) return;
  throw new Refusal(
    'No field to change is given.',
    `Give one, such as \`phasegate backlog edit ${name} --title "…"\`; \`--help\` lists them.`,
  );
}

const stateText = ({ status, block }: Item, guard: string | null): string =>
  block === null ? statusText(status) : `${statusText(status)}: ${oneLine(guard ?? block.reason)}`;
