import { existsSync } from 'node:fs';
import { contextIn } from '../../app/backlog/keep-ran.ts';
import { missedIn, runsOf } from '../../app/backlog/missed.ts';
import type { Backlog, BacklogStore } from '../../backlog/store.ts';
import { runFolder } from '../../checkpoints/directory.ts';
import { caughtUp, type MissedRun } from '../../core/backlog/catch-up.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import type { EventCollector } from '../../core/backlog/item/story.ts';
import { runId } from '../../core/lib/brands.ts';
import { restored } from '../checkpoints.ts';
import type { Job } from '../job.ts';
import type { ActionBacklog } from './open.ts';

/**
 * Restores the runs of an item that `isWanted` accepts into the job's store, given a run's name and the last event that the item
 * knows. Throws `Refusal` for an invalid checkpoint.
 */
export async function restoreRuns(
  job: Job,
  item: Item,
  isWanted: (run: string, known: number) => boolean,
): Promise<void> {
  for (const about of runsOf(item)) {
    const run = runId(about.run);
    if (run === null || existsSync(runFolder(job.store, run))) continue;
    if (isWanted(run, item.work.seen[run] ?? 0))
      await restored(job, { run, id: null, digest: null, elsewhere: true });
  }
}

/** New events of the item's runs in the job's store. */
export function missedHere({ store }: Job, item: Item): readonly MissedRun[] {
  return runsOf(item).flatMap((about) => missedIn(store, item, about) ?? []);
}

/** The backlog events that follow, by item. */
export function catchUp(
  story: EventCollector,
  missed: ReadonlyMap<string, readonly MissedRun[]>,
  { at, store, backlog }: CatchUpRequest,
): void {
  const context = { ...contextIn({ ...at, store }, backlog), repeatsDeliveries: true };
  for (const [id, runs] of missed) {
    const item = story.item(id);
    if (item === null) continue;
    const { items } = story;
    story.add(caughtUp(id, runs, { ...context, items, pipeline: at.shapeOf(item) }));
  }
}

export interface CatchUpRequest {
  readonly at: ActionBacklog;
  readonly store: BacklogStore;
  readonly backlog: Backlog;
}
