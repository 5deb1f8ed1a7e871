import type { Plan } from '../core/plan.ts';
import { Refusal } from '../ports.ts';
import type { World } from './world.ts';

/** The run's base is not what the change could be delivered on any more: the run ends `stale`. */
export class StaleBase extends Refusal {
  override readonly name = 'StaleBase';
}

/** Throws `StaleBase` where `policy.stale-base` forbids a delivery on the base as it is now. */
export async function checkBase(world: World, plan: Plan): Promise<void> {
  const now = await world.baseNow();
  if (now === 'gone') {
    throw new StaleBase(
      'The base of the run is no longer in the history of its branch.',
      'Start a new run.',
    );
  }
  if (now === 'same' || plan.policy.staleBase === 'keep') return;
  const why =
    plan.policy.staleBase === 'rebase'
      ? 'rebasing is not supported yet'
      : '`policy.stale-base` is `fail`';
  throw new StaleBase(
    `The base branch has moved since the run began, and ${why}.`,
    'Start a new run on the new base.',
  );
}
