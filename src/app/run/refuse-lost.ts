import { hasCommits } from '../../core/run/repositories.ts';
import { Refusal } from '../../ports.ts';
import { newRunOf, rescueOf } from '../stored/outlook.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import type { StoredRun } from '../stored/stored.ts';
import { lostBase } from '../wiring/lost-base.ts';

/** Throws `Refusal` if the run can only end as stale: then a decision would be recorded, and agents would work, in vain. */
export async function refuseLost(place: RepositoryPlace, stored: StoredRun): Promise<void> {
  const lost = await lostBase(place, stored, 'asked');
  if (lost === null) return;
  const { run, state, started } = stored;
  const rescue = rescueOf(stored);
  const remedies = [
    hasCommits(state) ? `The work is on branch ${state.branch}: \`phasegate diff ${run}\`.` : null,
    rescue === null ? null : `To ${rescue.does}: \`${rescue.command}\`.`,
    `To start a new run on the new base: \`${newRunOf(started)}\`.`,
    `To continue without a delivery: \`phasegate resume ${run} --no-deliver\`.`,
  ];
  throw new Refusal(lost, remedies.filter((text) => text !== null).join(' '));
}
