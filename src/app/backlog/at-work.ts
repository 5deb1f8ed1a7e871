import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import { isLocked } from '../../checkpoints/lock.ts';
import { providerFailure } from '../../core/backlog/after-run.ts';
import type { Items } from '../../core/backlog/item/evolve.ts';
import { runId } from '../../core/lib/brands.ts';
import type { ProcessState } from '../../core/text/terminal/backlog-list.ts';
import { readJournal } from '../../engine/journal-text.ts';
import { currentRun } from './missed.ts';

/** The folder of the lock that a session has while it works on the item. */
export const itemLockFolder = (store: string, id: string): string =>
  sessionLockFolder(store, Buffer.from(id).toString('hex'));

export const sessionLockFolder = (store: string, name: string): string =>
  join(store, 'backlog', name);

/** Whether a session on this machine works on the item now. */
export const isInSession = (store: string, id: string): Promise<boolean> =>
  isLocked(itemLockFolder(store, id));

/** The processes of this machine that work on unfinished items, and those that died. */
export async function processesOf(
  store: string,
  items: Items,
): Promise<ReadonlyMap<string, ProcessState>> {
  const found = new Map<string, ProcessState>();
  for (const item of items.values()) {
    const run = runId(currentRun(item).run ?? '');
    if (item.status === 'done' || run === null) continue;
    const folder = runFolder(store, run);
    if ((await isInSession(store, item.id)) || (await isLocked(folder))) found.set(item.id, 'runs');
    else if (isUnfinished(journalFile(folder))) found.set(item.id, 'died');
  }
  return found;
}

/** What the providers said that failed the runs of unfinished items last, if these are left for later. */
export function providersDown(store: string, items: Items): ReadonlyMap<string, string> {
  return new Map(
    [...items.values()].flatMap((item) => {
      const run = runId(currentRun(item).run ?? '');
      if (item.status === 'done' || item.block !== null || run === null) return [];
      const journal = journalFile(runFolder(store, run));
      const events = existsSync(journal) ? readJournal(journal).events : [];
      const finished = events.at(-1);
      if (finished?.type !== 'runFinished') return [];
      const failed = providerFailure({ finished, events });
      return failed === null ? [] : [[item.id, failed.message] as const];
    }),
  );
}

/** A process that ends records that its run ended or waits. */
function isUnfinished(journal: string): boolean {
  const last = existsSync(journal) ? readJournal(journal).events.at(-1) : undefined;
  return last !== undefined && last.type !== 'runFinished';
}
