import { existsSync } from 'node:fs';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { Items } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import {
  changedSince,
  changedText,
  movedText,
  startOver,
} from '../../core/backlog/schedule/changed.ts';
import { type Commit, runId } from '../../core/lib/brands.ts';
import { askGit } from '../../git/git.ts';
import { realPlace } from '../../git/git-dirs.ts';
import type { Repository } from '../../git/repository.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { readRun } from '../stored/stored.ts';
import { unmergedLines } from './unmerged.ts';

/**
 * For an unfinished item with a run here: a sentence for what changed since the run began, the base commit or the item's text, and for
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
  const { state } = await readRun(store, run);
  const changed = changedSince(item, state.item);
  const behind = await commitsSince(repository, state.base);
  const lines = [
    ...(changed.length === 0 ? [] : [changedText(item.id, changed)]),
    ...(behind === 0 ? [] : [movedText(item.id, { base: state.base, behind })]),
  ];
  const missing = await unmergedLines(item, items, { repository, begun: state.base });
  return [
    ...missing.map((line) => `The run of ${item.id} ${line}.`),
    ...lines,
    ...(lines.length === 0 ? [] : [startOver(item.id)]),
  ];
}

/** How many commits of the checkout the base of a run does not have; 0 if git cannot tell. */
async function commitsSince(repository: Repository, base: Commit): Promise<number> {
  const args = ['rev-list', '--count', '--end-of-options', `${base}..${repository.head}`];
  const { code, stdout } = await askGit({ place: realPlace(repository), args });
  return code === 0 ? Number(stdout.toString().trim()) : 0;
}
