import { phaseAt } from '../../lib/graph.ts';
import type { DeliverPhase, Plan } from '../../plan/plan.ts';
import type { DeliveryMade } from '../event.ts';
import { phaseState, type RunState } from '../state.ts';
import { decide } from './decide.ts';
import type { Limits } from './limits.ts';
import { isOfChange } from './of-change.ts';

/**
 * The phase before which the run has stopped because its change is delivered together with those of others, everything
 * else that it waits for being done, its gates about this very change; `null` if it stands elsewhere.
 */
export function phaseLeftToOthers(plan: Plan, state: RunState): DeliverPhase | null {
  const { finished } = state;
  const index = finished?.phase == null ? undefined : plan.index.get(finished.phase);
  const phase = index === undefined ? null : phaseAt(plan, index);
  if (finished?.outcome !== 'waiting' || phase?.kind !== 'deliver') return null;
  const [next] = decide(plan, { ...state, finished: null }, { ...ALL, only: phase.id });
  const isLeft = next?.type === 'finish' && next.next === 'deliver' && next.phase === phase.id;
  return isLeft ? phase : null;
}

const ALL: Omit<Limits, 'only'> = {
  concurrency: 1,
  may: { work: true, deliver: true, open: true },
  until: null,
  slots: false,
  resting: new Set(),
  budgetPool: null,
};

/** Where the change of a run is that was delivered together with those of others. */
export type Place = Pick<DeliveryMade, 'where' | 'url' | 'number'>;

/** What the run is told of it: whatever of the phase delivers the change is done, the rest is its own to do. */
export function deliveredTogether(
  plan: Plan,
  state: RunState,
  { phase, place }: { readonly phase: DeliverPhase; readonly place: Place },
): readonly DeliveryMade[] {
  const { made } = phaseState(plan, state, phase.index);
  return phase.deliveries.flatMap((one, delivery): readonly DeliveryMade[] => {
    if (!isOfChange(one) || made.has(delivery)) return [];
    // Whatever it was to be, it is part of that pull request now.
    return [{ type: 'deliveryMade', phase: phase.id, delivery, kind: 'pull-request', ...place }];
  });
}
