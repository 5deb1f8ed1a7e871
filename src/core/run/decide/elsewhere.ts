import { phaseAt } from '../../lib/graph.ts';
import { legAt, strategyOf } from '../../plan/legs.ts';
import type { Leg, Plan } from '../../plan/plan.ts';
import { slotOf, slotsFor } from '../../plan/slots.ts';
import { legsOf } from '../legs.ts';
import { phaseState, type RunState } from '../state.ts';
import type { RunLimits } from './limits.ts';

/** The number of slots for the legs of a spread phase; 1: all legs stay in one job. */
export function slotsAt(plan: Plan, state: RunState, index: number): number {
  const strategy = strategyOf(phaseAt(plan, index));
  const { legs } = phaseState(plan, state, index);
  return strategy === null || legs === null ? 1 : slotsFor(strategy, legs.count);
}

/** Whether other jobs run the legs of a phase. Legs of a rework and legs of a lost slot stay in one job. */
function isForSlots(plan: Plan, state: RunState, at: number, limits: RunLimits): boolean {
  const { isJoined } = phaseState(plan, state, at);
  return limits.slots && !isJoined && slotsAt(plan, state, at) > 1;
}

/** Whether another job than this one runs a leg. */
export function isElsewhere(plan: Plan, state: RunState, leg: Leg, limits: RunLimits): boolean {
  const { child } = state;
  if (child === null) return isForSlots(plan, state, leg.at, limits);
  return leg.at !== child.of || slotOf(leg.number, child.slots) !== child.slot;
}

/** Index of the first phase whose legs wait for other jobs; `null`: none. */
export function phaseForSlots(plan: Plan, state: RunState, limits: RunLimits): number | null {
  const isDue = (at: number): boolean =>
    isForSlots(plan, state, at, limits) &&
    legsOf(plan, state, at).some(({ index }) => state.ready.get(index));
  return plan.spread.find(isDue) ?? null;
}

/** Whether the index belongs to a leg that another job runs. */
export function isPlaceElsewhere(
  plan: Plan,
  state: RunState,
  index: number,
  limits: RunLimits,
): boolean {
  const leg = legAt(plan, index);
  return leg !== null && isElsewhere(plan, state, leg, limits);
}
