import { existsSync } from 'node:fs';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { Items } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { changedSince, changedText, startOver } from '../../core/backlog/schedule/changed.ts';
import { changedLines } from '../../core/backlog/schedule/outdated.ts';
import { runId } from '../../core/lib/brands.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { readRun } from '../stored/stored.ts';
import { changedCheckout } from './changed-checkout.ts';
import { unmergedLines } from './unmerged.ts';

/**
 * For an unfinished item with a run here: a sentence for what changed since the run began, the checkout or the item's text, and for
 * each change that the item depends on and that the run does not have.
 */
export async function begunLines(
  { store, repository }: Pick<RepositoryPlace, 'store' | 'repository'>,
  item: Item,
  items: Items,
): Promise<readonly string[]> {
  const run = runId(item.work.run ?? '');
  if (item.status === 'done' || run === null || !existsSync(journalFile(runFolder(store, run))))
    return [];
  const seen = await readRun(store, run);
  const { state } = seen;
  const changed = changedSince(item, state.item);
  const lines = [
    ...(changed.length === 0 ? [] : [changedText(item.id, changed)]),
    ...changedLines(item.id, await changedCheckout(repository, item, seen)),
  ];
  const missing = await unmergedLines(item, items, { repository, begun: state.base });
  return [
    ...missing.map((line) => `The run of ${item.id} ${line}.`),
    ...lines,
    ...(lines.length === 0 ? [] : [startOver(item.id)]),
  ];
}
