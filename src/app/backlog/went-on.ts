import { existsSync } from 'node:fs';
import type { Backlog } from '../../backlog/store.ts';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { Ran } from '../../core/backlog/after-run.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { runId } from '../../core/lib/brands.ts';
import { readRun } from '../stored/stored.ts';
import { ranOf } from './item-run.ts';

export interface WentOn {
  readonly item: Item;
  readonly ran: Ran;
}

/** Blocked items whose runs a person has resumed since, for example by approving a gate or raising a limit. */
export async function wentOn(store: string, { items }: Backlog): Promise<readonly WentOn[]> {
  const found: WentOn[] = [];
  for (const item of items.values()) {
    const kind = item.block?.from === 'new' ? 'triage' : 'work';
    const run = runId((kind === 'triage' ? item.work.triage : item.work.run) ?? '');
    if (item.block === null || run === null || !existsSync(journalFile(runFolder(store, run))))
      continue;
    const seen = await readRun(store, run);
    const last = seen.events.at(-1)?.seq ?? 0;
    if (seen.isHeld || seen.state.finished === null || last <= (item.work.seen[run] ?? 0)) continue;
    found.push({ item, ran: ranOf({ kind, run, item }, seen) });
  }
  return found;
}
