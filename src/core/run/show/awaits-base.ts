import type { Delivery, Plan } from '../../plan/plan.ts';
import { isChangeDelivered, isOfChange } from '../decide/of-change.ts';
import { isFinal } from '../outcome.ts';
import { phaseState, type RunState } from '../state.ts';

/**
 * Whether the run has still to make a delivery in its own repository that depends on the position of the base branch. A phase with
 * an `if` may be skipped, so it does not count.
 */
export const awaitsBase = (plan: Plan, state: RunState): boolean =>
  !isFinal(state.finished?.outcome) &&
  plan.phases.some((phase) => {
    if (phase.kind !== 'deliver' || phase.condition !== null) return false;
    const { standing, made } = phaseState(plan, state, phase.index);
    if (standing.status !== 'pending' && standing.status !== 'failed') return false;
    return made.size === 0 && phase.deliveries.some((one) => dependsOnBase(plan, state, one));
  });

const dependsOnBase = (plan: Plan, state: RunState, delivery: Delivery): boolean =>
  delivery.repository === null &&
  (isOfChange(delivery) || !isChangeDelivered(plan, state, delivery.repository));
