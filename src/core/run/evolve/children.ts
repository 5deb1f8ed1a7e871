import { ownerAt, requiredIndex } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ChildBegan, ChildJoined, ChildLost } from '../event.ts';
import { update } from '../put.ts';
import { allOf, limitAfter } from '../spent.ts';
import type { RunState } from '../state.ts';
import { used } from './account.ts';

export function childBegan(plan: Plan, state: RunState, event: ChildBegan): RunState {
  const { phase, slot, slots, share } = event;
  const limit = limitAfter(state.spent, share);
  return { ...state, child: { of: requiredIndex(plan, phase), slot, slots, limit } };
}

export function childJoined(
  plan: Plan,
  state: RunState,
  { phase, used: all }: ChildJoined,
): RunState {
  const charge = all.reduce<RunState>((next, one) => used(plan, next, one), state);
  const index = requiredIndex(plan, phase);
  const owner = ownerAt(plan, index);
  return joinedAt(plan, joinedAt(plan, charge, owner), index);
}

/** Unknown spending counts as the slot's whole share. */
export function childLost(plan: Plan, state: RunState, { phase, share }: ChildLost): RunState {
  const charge = used(plan, state, { phase, attempt: 0, ...allOf(share) });
  return joinedAt(plan, charge, ownerAt(plan, requiredIndex(plan, phase)));
}

function joinedAt(plan: Plan, state: RunState, index: number): RunState {
  return update(plan, state, index, (phase) => ({ ...phase, isJoined: true }));
}
