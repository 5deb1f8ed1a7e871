import type { JsonObject } from '../lib/json.ts';
import { listAt, textAt } from '../lib/json-value.ts';
import { legOf } from '../plan/legs.ts';
import type { Plan, PlannedPhase } from '../plan/plan.ts';
import { type Message, phaseState, type RunState } from './state.ts';

/**
 * What people said about the item before the run began, and what people and phases said to the phase. A message to a spread phase
 * goes to each of its legs.
 */
export function messagesTo(plan: Plan, state: RunState, phase: PlannedPhase): readonly Message[] {
  const leg = legOf(phase);
  const ofOwner = leg === null ? [] : phaseState(plan, state, leg.at).messages;
  return [...messagesOf(state.item), ...ofOwner, ...phaseState(plan, state, phase.index).messages];
}

/** What people said about an item before its run began. */
export const messagesOf = (item: JsonObject): readonly Message[] =>
  listAt(item, 'messages').flatMap((message) => {
    const [from, text] = [textAt(message, 'from'), textAt(message, 'text')];
    return from === null || text === null ? [] : [{ kind: 'note', from, text } as const];
  });
