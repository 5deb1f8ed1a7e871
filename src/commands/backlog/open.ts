import { localIssueStore } from '../../app/backlog/issue-source.ts';
import type { VisibleBacklog } from '../../app/backlog/outlook.ts';
import { findConfig } from '../../app/stored/config-file.ts';
import { repositoryRoot } from '../../app/stored/repository-root.ts';
import { localActor } from '../../app/stored/surroundings.ts';
import { fileStore } from '../../backlog/file.ts';
import type { Backlog, BacklogStore } from '../../backlog/store.ts';
import { byAge, type Item } from '../../core/backlog/item/item.ts';
import type { Config } from '../../core/config/config.ts';
import { suggest } from '../../core/lib/nearest.ts';
import type { LocalKnownItems } from '../../core/text/terminal/backlog-list.ts';
import { Refusal } from '../../ports.ts';
import { printNote } from '../../report/print.ts';

/** The backlog of a command. */
export interface OpenBacklog {
  readonly root: string;
  readonly config: Config;
  readonly store: BacklogStore;
  readonly actor: string;
}

/** Throws the errors of the configuration. */
export function openBacklog({ root: folder }: { readonly root: string }): OpenBacklog {
  const root = repositoryRoot(folder);
  const { config } = findConfig(root);
  const store = config.source === 'issues' ? localIssueStore(root) : fileStore(root);
  return { root, config, store, actor: localActor() };
}

/** The content of the store; reports invalid values. */
export async function readBacklog({ store }: OpenBacklog): Promise<Backlog> {
  const backlog = await store.read();
  for (const warning of backlog.warnings) printNote(`Warning: ${warning}`);
  return backlog;
}

/** The same, with what the next session would determine: results of runs, and blocks. */
export async function lookAhead(opened: OpenBacklog): Promise<VisibleBacklog> {
  const { outlookIfAny } = await import('../../app/backlog/outlook.ts');
  const seen = await outlookIfAny(opened, await readBacklog(opened));
  if (seen.fault !== null) printNote(`Warning: the items are shown as last stored. ${seen.fault}`);
  return seen;
}

/** What texts about items must know. */
export const knownIn = (seen: VisibleBacklog): LocalKnownItems => ({
  ...seen,
  archived: new Set(seen.archived.keys()),
});

/** Finds an item by its id, with or without the prefix, or by a unique beginning of it. */
export function itemNamed({ items, archived }: Backlog, name: string): Item {
  const exact = items.get(name);
  if (exact !== undefined) return exact;
  const all = [...items.values()].sort(byAge);
  const meant = all.filter(
    ({ id }) => id.startsWith(name) || id.slice(id.indexOf('-') + 1).startsWith(name),
  );
  const whole = meant.filter(({ id }) => id.slice(id.indexOf('-') + 1) === name);
  const [only, ...more] = whole.length > 0 ? whole : meant;
  if (only !== undefined && more.length === 0 && name !== '') return only;
  const hint =
    meant.length > 1
      ? `Several items match: ${meant.map(({ id }) => `\`${id}\``).join(', ')}.`
      : archived.has(name)
        ? `The item is closed, archived or merged into another: \`phasegate backlog show ${name}\` shows which.`
        : (suggest(name, [...items.keys()]) ?? '`phasegate backlog add TITLE` adds one.');
  throw new Refusal(`The backlog has no item \`${name}\`.`, hint);
}
