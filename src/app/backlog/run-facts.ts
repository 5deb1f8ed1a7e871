import type { Items } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { changedBrief } from '../../core/backlog/schedule/outdated.ts';
import { runId } from '../../core/lib/brands.ts';
import { nextStep } from '../../core/text/terminal/next-step.ts';
import { Refusal } from '../../ports.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { readRun, type SeenRun } from '../stored/stored.ts';
import { isRunHere } from './begun-elsewhere.ts';
import { changedCheckout } from './changed-checkout.ts';
import { changesNeeded, unmergedLines } from './unmerged.ts';

/** What the runs of unfinished items say to a person, by item id. */
export interface RunFacts {
  /** The commands that decide at the gate of the item's run. */
  readonly decisions: ReadonlyMap<string, readonly string[]>;
  /** Sentences about changes that the item depends on, and that are not in the base of its run. */
  readonly unmerged: ReadonlyMap<string, readonly string[]>;
  /** Of items that failed: what of the checkout their runs do not have, as a sentence without a full stop. */
  readonly outdated: ReadonlyMap<string, string>;
}

export async function runFacts(
  place: Pick<RepositoryPlace, 'store' | 'repository'>,
  items: Items,
): Promise<RunFacts> {
  const decisions = new Map<string, readonly string[]>();
  const unmerged = new Map<string, readonly string[]>();
  const outdated = new Map<string, string>();
  for (const item of items.values()) {
    if (!isTold(item, items)) continue;
    const { repository } = place;
    const run = await runIfAny(place.store, item);
    const lines = await unmergedLines(item, items, { repository, begun: run?.state.base ?? null });
    if (lines.length > 0) unmerged.set(item.id, lines);
    if (run === null) continue;
    if (isAtGate(item)) decisions.set(item.id, decisionsAt(run));
    for (const brief of await outdatedBrief(repository, item, run)) outdated.set(item.id, brief);
  }
  return { decisions, unmerged, outdated };
}

async function outdatedBrief(
  repository: RepositoryPlace['repository'],
  item: Item,
  run: SeenRun,
): Promise<readonly string[]> {
  if (!isFailed(item)) return [];
  const brief = changedBrief(await changedCheckout(repository, item, run));
  return brief === '' ? [] : [brief];
}

/** Whether the run of the item is looked at. */
const isTold = (item: Item, items: Items): boolean =>
  item.status !== 'done' &&
  (isAtGate(item) || isFailed(item) || changesNeeded(item, items).length > 0);

const isAtGate = ({ block }: Item): boolean => block?.kind === 'gate';

/** A triage that failed begins again from the checkout anyway. */
const isFailed = ({ block }: Item): boolean => block?.kind === 'failed' && block.from !== 'new';

const decisionsAt = ({ plan, state }: SeenRun): readonly string[] =>
  nextStep(plan, state).commands.map(({ command }) => command);

/** `null`: the item has no run here, or it cannot be read. Commands about the run report that. */
async function runIfAny(store: string, { work }: Item): Promise<SeenRun | null> {
  const run = runId(work.run ?? '');
  if (run === null || !isRunHere(store)(run)) return null;
  try {
    return await readRun(store, run);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
