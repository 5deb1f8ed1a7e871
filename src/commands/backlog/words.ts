import { type Command, Option } from 'commander';
import type { Backlog } from '../../backlog/store.ts';
import { type Assessment, LEVELS, SIZES } from '../../core/backlog/item/assessment.ts';
import type { ItemDetails } from '../../core/backlog/item/event.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { circleText, pathTo } from '../../core/backlog/schedule/dependencies.ts';
import { titleOf } from '../../core/backlog/triage/follow-ups.ts';
import type { Config } from '../../core/config/config.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { Refusal } from '../../ports.ts';
import { type CommonOptions, collect } from '../command.ts';
import { archivedNamed, itemNamed } from './open.ts';

/** The texts and values that a person can give an item. */
export interface ItemOptions extends CommonOptions, Partial<Assessment> {
  readonly description?: string;
  readonly dep: readonly string[];
  readonly tag: readonly string[];
  readonly pipeline?: string;
}

/** Adds the options of {@link ItemOptions}. `isEdit`: the item may have dependencies and tags, to which these are added. */
export function withWords(command: Command, { isEdit }: { readonly isEdit: boolean }): Command {
  const level = (flag: string, about: string) =>
    new Option(`--${flag} <level>`, about).choices(LEVELS);
  return command
    .option('--description <text>', 'details for the agent')
    .option(
      '--dep <id>',
      isEdit
        ? 'add an item that must be done first; `--drop-dep` removes one; repeatable'
        : 'id of an item that must be done first; repeatable',
      collect,
      [],
    )
    .option(
      '--tag <tag>',
      isEdit ? 'add a tag; `--drop-tag` removes one; repeatable' : 'tag; repeatable',
      collect,
      [],
    )
    .addOption(
      new Option('--size <size>', 'size of the change: 1–3 files, 4–10, 11 or more').choices(SIZES),
    )
    .addOption(level('complexity', 'difficulty of the work'))
    .addOption(level('risk', 'harm that a wrong change can do'))
    .addOption(level('impact', 'value of the work; items with a higher impact run first'))
    .option('--pipeline <name>', 'name of a pipeline in phasegate.yml');
}

/** The item's values with the options applied. Throws `Refusal` for invalid ones. */
export function itemDetailsWith(
  before: ItemDetails,
  options: ItemOptions & { readonly title: string },
  { backlog, config }: { readonly backlog: Backlog; readonly config: Config },
): ItemDetails {
  const title = titleOf(options.title);
  if (title === '') throw new Refusal('The title is empty.', 'Describe the work in a few words.');
  const added = options.dep.map((name) => dependency(backlog, name));
  return {
    title,
    description: options.description ?? before.description,
    tags: [...new Set([...before.tags, ...options.tag])],
    dependencies: [...new Set([...before.dependencies, ...added])],
    assessment: {
      size: options.size ?? before.assessment.size,
      complexity: options.complexity ?? before.assessment.complexity,
      risk: options.risk ?? before.assessment.risk,
      impact: options.impact ?? before.assessment.impact,
    },
    pipeline:
      options.pipeline === undefined ? before.pipeline : knownPipeline(options.pipeline, config),
  };
}

/** Throws `Refusal` with the dependency cycle that the new dependencies would close. */
export function refuseCircle({ items }: Backlog, item: Item, words: ItemDetails): void {
  const added = words.dependencies.filter((id) => !item.dependencies.includes(id));
  const path = added.map((id) => pathTo(item.id, id, items)).find((one) => one !== null);
  if (path === undefined || path === null || item.status === 'done') return;
  throw new Refusal(
    `These items would form a dependency cycle: ${circleText([item.id, ...path])}.`,
    'Remove one of the dependencies.',
  );
}

function dependency(backlog: Backlog, name: string): string {
  return archivedNamed(backlog, name) ?? itemNamed(backlog, name).id;
}

function knownPipeline(name: string, { pipelines }: Config): string {
  if (pipelines.has(name)) return name;
  throw new Refusal(
    `phasegate.yml has no pipeline \`${name}\`.`,
    suggest(name, [...pipelines.keys()]) ?? 'List the pipeline there under `pipelines`.',
  );
}
