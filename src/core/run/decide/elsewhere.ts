import { phaseAt } from '../../lib/graph.ts';
import { legAt, strategyOf } from '../../plan/legs.ts';
import type { Leg, Plan } from '../../plan/plan.ts';
import { slotOf, slotsFor } from '../../plan/slots.ts';
import { legsOf } from '../legs.ts';
import { phaseState, type RunState } from '../state.ts';
import type { Limits } from './limits.ts';

/** Over how many slots the legs of a phase are spread, once it is; 1 where all of them stay in one job. */
export function slotsAt(plan: Plan, state: RunState, index: number): number {
  const strategy = strategyOf(phaseAt(plan, index));
  const { legs } = phaseState(plan, state, index);
  return strategy === null || legs === null ? 1 : slotsFor(strategy, legs.count);
}

/** Whether other jobs carry out the legs of a phase: those of a rework, and what a slot lost, stay in one job. */
function isForSlots(plan: Plan, state: RunState, at: number, limits: Limits): boolean {
  const { isJoined } = phaseState(plan, state, at);
  return limits.slots && !isJoined && slotsAt(plan, state, at) > 1;
}

/** Whether a leg is for another job than this one. */
export function isElsewhere(plan: Plan, state: RunState, leg: Leg, limits: Limits): boolean {
  const { child } = state;
  if (child === null) return isForSlots(plan, state, leg.at, limits);
  return leg.at !== child.of || slotOf(leg.number, child.slots) !== child.slot;
}

/** The place of the first phase whose legs wait for other jobs; `null` if there is none. */
export function phaseForSlots(plan: Plan, state: RunState, limits: Limits): number | null {
  const isDue = (at: number): boolean =>
    isForSlots(plan, state, at, limits) &&
    legsOf(plan, state, at).some(({ index }) => state.ready.get(index));
  return plan.spread.find(isDue) ?? null;
}

/** Whether a place is that of a leg for another job. */
export function isPlaceElsewhere(
  plan: Plan,
  state: RunState,
  index: number,
  limits: Limits,
): boolean {
  const leg = legAt(plan, index);
  return leg !== null && isElsewhere(plan, state, leg, limits);
}
