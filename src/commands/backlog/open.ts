import { localIssueStore } from '../../app/backlog/issue-source.ts';
import type { OutlookRequest, VisibleBacklog } from '../../app/backlog/outlook.ts';
import { findConfig } from '../../app/stored/config-file.ts';
import { repositoryRoot } from '../../app/stored/repository-root.ts';
import { localActor } from '../../app/stored/surroundings.ts';
import { fileStore } from '../../backlog/file.ts';
import type { Backlog } from '../../backlog/store.ts';
import { byAge, type Item } from '../../core/backlog/item/item.ts';
import { suggest } from '../../core/lib/nearest.ts';
import type { LocalKnownItems } from '../../core/text/terminal/backlog-list.ts';
import { Refusal } from '../../ports.ts';
import { printNote } from '../../report/print.ts';

/** The backlog of a command. */
export type OpenBacklog = OutlookRequest;

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
export function itemNamed(backlog: Backlog, name: string): Item {
  const { items } = backlog;
  const exact = items.get(name);
  if (exact !== undefined) return exact;
  const all = [...items.values()].sort(byAge);
  const meant = idsNamed(
    all.map(({ id }) => id),
    name,
  );
  const only = meant.length === 1 ? items.get(meant[0] ?? '') : undefined;
  if (only !== undefined) return only;
  const gone = archivedNamed(backlog, name);
  const hint =
    meant.length > 1
      ? `Several items match: ${meant.map((id) => `\`${id}\``).join(', ')}.`
      : gone !== null
        ? `The item is closed, archived or merged into another: \`phasegate backlog show ${gone}\` shows which.`
        : (suggest(name, [...items.keys()]) ?? '`phasegate backlog add TITLE` adds one.');
  throw new Refusal(`The backlog has no item \`${name}\`.`, hint);
}

/** The id of an archived item by the same names; `null`: none, or an item of the backlog is meant. */
export function archivedNamed(
  { items, archived }: Pick<Backlog, 'items' | 'archived'>,
  name: string,
): string | null {
  if (items.has(name)) return null;
  if (archived.has(name)) return name;
  if (idsNamed([...items.keys()], name).length > 0) return null;
  const [only, ...more] = idsNamed([...archived.keys()], name);
  return only === undefined || more.length > 0 ? null : only;
}

/** The ids that a name may mean, in any case and without their prefix: a whole id goes before longer ones. */
export function idsNamed(ids: readonly string[], name: string): readonly string[] {
  const wanted = name.toLowerCase();
  if (wanted === '') return [];
  const namesOf = (id: string): readonly string[] => {
    const whole = id.toLowerCase();
    return [whole, whole.slice(whole.indexOf('-') + 1)];
  };
  const whole = ids.filter((id) => namesOf(id).includes(wanted));
  if (whole.length > 0) return whole;
  return ids.filter((id) => namesOf(id).some((one) => one.startsWith(wanted)));
}
