import { existsSync } from 'node:fs';
import type { Backlog } from '../../backlog/store.ts';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { ItemRunUpdate } from '../../core/backlog/after-run.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { readRun, type SeenRun } from '../stored/stored.ts';
import { ranOf } from './item-run.ts';

export interface ContinuedRun {
  readonly item: Item;
  readonly ran: ItemRunUpdate;
}

/** Blocked items whose runs a person has resumed since, for example by approving a gate or raising a limit. */
export async function wentOn(store: string, { items }: Backlog): Promise<readonly ContinuedRun[]> {
  const found: ContinuedRun[] = [];
  for (const item of items.values()) {
    const { kind, run } = workOf(item);
    if (item.block === null || run === null || !existsSync(journalFile(runFolder(store, run))))
      continue;
    const seen = await readRun(store, run);
    if (isNews(item, seen)) found.push({ item, ran: ranOf({ kind, run, item }, seen) });
  }
  return found;
}

/** The run that blocks the item: its triage, before it is triaged. */
function workOf({
  block,
  work,
}: Item): Pick<ItemRunUpdate, 'kind'> & { readonly run: RunId | null } {
  return block?.from === 'new'
    ? { kind: 'triage', run: runId(work.triage ?? '') }
    : { kind: 'work', run: runId(work.run ?? '') };
}

/** Whether the run rests, and has events that the item does not know. */
function isNews(item: Item, { run, state, events, isHeld }: SeenRun): boolean {
  const last = events.at(-1)?.seq ?? 0;
  return !isHeld && state.finished !== null && last > (item.work.seen[run] ?? 0);
}
