import { hasCommits } from '../../core/run/repositories.ts';
import { publishedBranch } from '../../git/publish/published.ts';
import { Refusal } from '../../ports.ts';
import { deletedBranch, newRunOf, rescueOf } from '../stored/outlook.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import type { StoredRun } from '../stored/stored.ts';
import { lostBase } from '../wiring/lost-base.ts';

/** Throws `Refusal` if the run can only end as stale: then a decision would be recorded, and agents would work, in vain. */
export async function refuseLost(place: RepositoryPlace, stored: StoredRun): Promise<void> {
  const lost = await lostBase(place, stored, 'asked').catch(unknownIfRefused);
  if (lost === null) return;
  const { run, folder, state, started } = stored;
  const deleted = await deletedBranch(place, stored, true);
  const rescue = rescueOf(stored);
  const remedies = [
    deleted ??
      (hasCommits(state)
        ? `The work is on branch ${publishedBranch(folder) ?? state.branch}: \`phasegate diff ${run}\`.`
        : null),
    rescue === null ? null : `To ${rescue.does}: \`${rescue.command}\`.`,
    `To start a new run on the new base: \`${newRunOf(started)}\`.`,
    'To continue without a delivery: add `--no-deliver` to the command.',
  ];
  throw new Refusal(lost, remedies.filter((text) => text !== null).join('\n  '));
}

/** This look only spares people and money: without an answer the run goes on, and its delivery asks again and needs one. */
function unknownIfRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
