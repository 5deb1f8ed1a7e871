import type { Delivery, Plan } from '../../plan/plan.ts';
import type { DeliveryMade, RunEvent } from '../event.ts';
import { phaseState, type RunState } from '../state.ts';
import { restingPlaces } from './open-gates.ts';
import { isPushed, isUndelivered, NOT_DELIVERED } from './undelivered.ts';

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

/** `pushed`: the branch is on the remote, and its pull request is only a text in files. */
export type DeliveryWord = 'delivered' | 'pushed' | 'undelivered';

/** Whether a run delivered all that it came to, according to its events; empty: it has delivered nothing so far. */
export function deliveryWord(events: readonly RunEvent[]): '' | DeliveryWord {
  const last = new Map<string, DeliveryWord>();
  for (const event of events) {
    if (event.type !== 'deliveryMade') continue;
    const { phase, delivery, kind, where, url } = event;
    last.set(`${phase} ${delivery}`, wordOf({ kind, where, url }));
  }
  const words = [...last.values()];
  if (words.length === 0) return '';
  if (words.includes('undelivered')) return 'undelivered';
  return words.includes('pushed') ? 'pushed' : 'delivered';
}

function wordOf({ kind, where, url }: Pick<DeliveryMade, 'kind' | 'where' | 'url'>): DeliveryWord {
  if (isUndelivered(where)) return 'undelivered';
  // A pull request without a URL was only written to files.
  if (kind !== 'pull-request' || url !== null) return 'delivered';
  return isPushed(where) ? 'pushed' : 'undelivered';
}

/** Where a run stands, for a list: {@link restingPlaces}, or whether it delivered what it should. */
export function listedPlaces(
  plan: Plan,
  state: RunState,
  events: readonly RunEvent[],
): readonly string[] {
  const word = state.finished?.outcome === 'succeeded' ? deliveryWord(events) : '';
  return word === '' ? restingPlaces(plan, state) : [word];
}
