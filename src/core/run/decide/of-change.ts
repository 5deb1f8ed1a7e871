import type { DeliverPhase, Delivery, Plan } from '../../plan/plan.ts';
import { phaseState, type RunState } from '../state.ts';

/** Whether what is delivered is the run's change. */
export const isOfChange = ({ kind }: Pick<Delivery, 'kind'>): boolean =>
  kind === 'pull-request' || kind === 'commit';

/**
 * Whether another run delivers the change, together with those of other items of the backlog, and has not yet: then the
 * phase is not begun here.
 */
export function isLeftToOthers(plan: Plan, state: RunState, phase: DeliverPhase): boolean {
  if (state.item.deliver !== 'one' || state.facts.files === 0) return false;
  const { made } = phaseState(plan, state, phase.index);
  return phase.deliveries.some((delivery, place) => isOfChange(delivery) && !made.has(place));
}
