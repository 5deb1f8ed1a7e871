import { legOf } from '../plan/legs.ts';
import type { Plan, PlannedPhase } from '../plan/plan.ts';
import { type Message, phaseState, type RunState } from './state.ts';

/** What people and phases said to the phase. A message to a spread phase goes to each of its legs. */
export function messagesTo(plan: Plan, state: RunState, phase: PlannedPhase): readonly Message[] {
  const leg = legOf(phase);
  const ofOwner = leg === null ? [] : phaseState(plan, state, leg.at).messages;
  return [...ofOwner, ...phaseState(plan, state, phase.index).messages];
}
