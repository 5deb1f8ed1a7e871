import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { artifactsFolder, journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { runId } from '../../core/lib/brands.ts';
import { phaseState } from '../../core/run/state.ts';
import type { ItemArtifact } from '../../core/text/terminal/backlog-item.ts';
import { readRun } from '../stored/stored.ts';

/** The artifacts of the item's run, with absolute paths; none if the run is not in the store. */
export async function artifactsOf(store: string, { work }: Item): Promise<readonly ItemArtifact[]> {
  const run = runId(work.run ?? '');
  if (run === null || !existsSync(journalFile(runFolder(store, run)))) return [];
  const { plan, state, folder } = await readRun(store, run);
  return plan.phases.flatMap(({ id, index }) => {
    const { standing } = phaseState(plan, state, index);
    if (standing.status !== 'succeeded') return [];
    return standing.artifacts.map(({ path }) => ({
      phase: id,
      path: join(artifactsFolder(folder, id), path),
    }));
  });
}
