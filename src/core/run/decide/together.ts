import { findPhase } from '../../lib/graph.ts';
import type { DeliverPhase, Plan } from '../../plan/plan.ts';
import type { DeliveryMade } from '../event.ts';
import { phaseState, type RunState } from '../state.ts';
import { decide } from './decide.ts';
import type { RunLimits } from './limits.ts';
import { isOfChange } from './of-change.ts';

/**
 * The phase at which the run waits because its change is delivered together with others. Everything else is done, and its gates
 * are decided for this change. `null`: the run waits elsewhere.
 */
export function phaseLeftToOthers(plan: Plan, state: RunState): DeliverPhase | null {
  const { finished } = state;
  const phase = findPhase(plan, finished?.phase ?? null);
  if (finished?.outcome !== 'waiting' || phase?.kind !== 'deliver') return null;
  const [next] = decide(plan, { ...state, finished: null }, { ...ALL, only: phase.id });
  const isLeft = next?.type === 'finish' && next.next === 'deliver' && next.phase === phase.id;
  return isLeft ? phase : null;
}

const ALL: Omit<RunLimits, 'only'> = {
  concurrency: 1,
  may: { work: true, deliver: true, open: true },
  until: null,
  slots: false,
  resting: new Set(),
  budgetPool: null,
};

/** Where the change of a run was delivered together with those of others. */
export type SharedDelivery = Pick<DeliveryMade, 'where' | 'url' | 'number'>;

/** Events for the joint delivery: the deliveries of the change are done; the run makes the phase's other deliveries itself. */
export function deliveredTogether(
  plan: Plan,
  state: RunState,
  { phase, place }: { readonly phase: DeliverPhase; readonly place: SharedDelivery },
): readonly DeliveryMade[] {
  const { made } = phaseState(plan, state, phase.index);
  return phase.deliveries.flatMap((one, delivery): readonly DeliveryMade[] => {
    if (!isOfChange(one) || made.has(delivery)) return [];
    // Whatever delivery the author asked for, the change is part of that pull request now.
    return [{ type: 'deliveryMade', phase: phase.id, delivery, kind: 'pull-request', ...place }];
  });
}
