import type { Items } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { runId } from '../../core/lib/brands.ts';
import { nextStep } from '../../core/text/terminal/next-step.ts';
import { Refusal } from '../../ports.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { readRun, type SeenRun } from '../stored/stored.ts';
import { isRunHere } from './begun-elsewhere.ts';
import { changesNeeded, unmergedLines } from './unmerged.ts';

/** What the runs of unfinished items say to a person, by item id. */
export interface RunFacts {
  /** The commands that decide at the gate of the item's run. */
  readonly decisions: ReadonlyMap<string, readonly string[]>;
  /** Sentences about changes that the item depends on, and that are not in the base of its run. */
  readonly unmerged: ReadonlyMap<string, readonly string[]>;
}

export async function runFacts(
  { store, repository }: Pick<RepositoryPlace, 'store' | 'repository'>,
  items: Items,
): Promise<RunFacts> {
  const decisions = new Map<string, readonly string[]>();
  const unmerged = new Map<string, readonly string[]>();
  for (const item of items.values()) {
    const isAtGate = item.block?.kind === 'gate';
    if (item.status === 'done') continue;
    if (!isAtGate && changesNeeded(item, items).length === 0) continue;
    const run = await runIfAny(store, item);
    const lines = await unmergedLines(item, items, { repository, begun: run?.state.base ?? null });
    if (lines.length > 0) unmerged.set(item.id, lines);
    if (isAtGate && run !== null) decisions.set(item.id, decisionsAt(run));
  }
  return { decisions, unmerged };
}

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
