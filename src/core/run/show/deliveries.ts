import type { Delivery, Plan } from '../../plan/plan.ts';
import { phaseState, type RunState } from '../state.ts';
import { isUndelivered, NOT_DELIVERED } from './undelivered.ts';

/** What became of a delivery. */
export interface DeliveryResult {
  readonly delivery: Delivery;
  /** Where it was delivered, for people; `null`: it was not, or not yet. */
  readonly where: string | null;
  /** Why it could not be delivered; `null`: it was, or was not tried. */
  readonly undelivered: string | null;
}

/** Every delivery of the pipeline, in the order of the file. */
export const deliveriesOf = (plan: Plan, state: RunState): readonly DeliveryResult[] =>
  plan.phases.flatMap((phase) => {
    if (phase.kind !== 'deliver') return [];
    const { made } = phaseState(plan, state, phase.index);
    return phase.deliveries.map((delivery, place) => {
      const where = made.get(place) ?? null;
      if (where === null || !isUndelivered(where)) return { delivery, where, undelivered: null };
      const why = where.slice(where.indexOf(NOT_DELIVERED) + NOT_DELIVERED.length);
      return { delivery, where: null, undelivered: why };
    });
  });
