import type { BacklogStore } from '../../backlog/store.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { cancelResting } from '../stored/cancel.ts';
import { hasBegun, readRun } from '../stored/stored.ts';

export interface EndRunsContext {
  /** The folder of the runs. */
  readonly runs: string;
  readonly store: BacklogStore;
  readonly actor: string;
}

/**
 * Cancels the waiting runs of an item that is not worked on any more, so that nobody delivers its work by approving a gate. Returns
 * a sentence for each run.
 */
export async function endRuns(ending: EndRunsContext, item: Item): Promise<readonly string[]> {
  const { work, delivery } = item;
  const own = await Promise.all(idsOf([work.run, work.triage]).map((run) => endRun(ending, run)));
  const joint = await Promise.all(
    idsOf([delivery?.run ?? null]).map((run) => endDelivery(ending, run)),
  );
  return [...own, ...joint].flat();
}

const idsOf = (names: readonly (string | null)[]): readonly RunId[] =>
  [...new Set(names)].flatMap((name) => runId(name ?? '') ?? []);

/** Cancels one run, if it waits. Returns a sentence, or none if there is nothing to cancel. */
export async function endRun(
  { runs, actor }: EndRunsContext,
  run: RunId,
): Promise<readonly string[]> {
  if (!hasBegun(runs, run)) return [];
  const how = await cancelResting(runs, run, actor);
  if (how === 'over') return [];
  return [how === 'cancelled' ? `The run ${run} is cancelled.` : heldText(run)];
}

const heldText = (run: RunId): string =>
  `A process is working on the run ${run}. The process finishes the current phase, and starts no other.`;

/** A joint delivery contains the change of the item. The other items are delivered by another run. */
async function endDelivery(ending: EndRunsContext, run: RunId): Promise<readonly string[]> {
  const { runs, store, actor } = ending;
  const lines = await endRun(ending, run);
  if (!hasBegun(runs, run)) return lines;
  const { state, isHeld } = await readRun(runs, run);
  const outcome = state.finished?.outcome;
  if (isHeld || outcome === 'succeeded' || outcome === 'no-change') return lines;
  await store.change(actor, ({ items }) => dueAgain(items.values(), run));
  return lines;
}

const dueAgain = (items: Iterable<Item>, run: RunId): readonly BacklogEvent[] =>
  [...items]
    .filter(({ delivery }) => delivery?.run === run)
    .map(({ id }) => ({ type: 'deliveryDue', item: id, run: null }));
