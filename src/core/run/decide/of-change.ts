import type { DeliverPhase, Delivery, Plan } from '../../plan/plan.ts';
import { phaseState, type RunState } from '../state.ts';

/** Whether the delivery contains the run's change. */
export const isOfChange = ({ kind }: Pick<Delivery, 'kind'>): boolean =>
  kind === 'pull-request' || kind === 'commit';

/** Whether a phase of the run has delivered the change in that repository; `null`: the run's own repository. */
export const isChangeDelivered = (
  plan: Plan,
  state: RunState,
  repository: Delivery['repository'],
): boolean =>
  plan.phases.some(
    (phase) =>
      phase.kind === 'deliver' &&
      phase.deliveries.some(
        (delivery, place) =>
          isOfChange(delivery) &&
          delivery.repository === repository &&
          phaseState(plan, state, phase.index).made.has(place),
      ),
  );

/**
 * Whether another run delivers the change together with those of other backlog items, and has not done so yet: then the phase
 * does not begin here.
 */
export function isLeftToOthers(plan: Plan, state: RunState, phase: DeliverPhase): boolean {
  if (state.item.deliver !== 'one' || state.facts.files === 0) return false;
  const { made } = phaseState(plan, state, phase.index);
  return phase.deliveries.some((delivery, place) => isOfChange(delivery) && !made.has(place));
}
