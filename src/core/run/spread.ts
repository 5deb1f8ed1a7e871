import { canonical } from '../lib/digest.ts';
import type { JsonObject } from '../lib/json.ts';
import { legIndex } from '../plan/legs.ts';
import type { Plan } from '../plan/plan.ts';
import { freshRound } from './fresh-round.ts';
import { legsOf, standingOfLegs } from './legs.ts';
import { put, putPhase } from './put.ts';
import { type PhaseStanding, type PhaseState, phaseState, type RunState } from './state.ts';

/** Spreads the phase over these legs. A leg with the same values as before keeps its state. */
export function spread(
  plan: Plan,
  state: RunState,
  { index, values }: { readonly index: number; readonly values: readonly JsonObject[] },
): RunState {
  // A forged journal may spread any phase.
  if (!plan.spread.includes(index)) return state;
  const spreading = values.reduce((next, matrix, number) => {
    const at = legIndex(plan, index, number);
    const leg: PhaseState = {
      ...freshRound(sameLeg(phaseState(plan, next, at), matrix), 're-run'),
      matrix,
      openNeeds: 0,
    };
    return putPhase(next, at, leg, 'leg');
  }, state);
  const legs = { count: values.length, open: values.length };
  const owner = { ...phaseState(plan, spreading, index), legs };
  const standing: PhaseStanding =
    values.length > 0
      ? { status: 'spread' }
      : standingOfLegs(plan, putPhase(spreading, index, owner), index);
  return put(plan, spreading, { index, phase: { ...owner, standing } });
}

function sameLeg(known: PhaseState, matrix: JsonObject): PhaseState {
  return isSameLeg(known.matrix, matrix) ? known : ofOtherValues(known);
}

/** The attempt number continues, so that no record is overwritten. The rest belonged to other values. */
export const ofOtherValues = (known: PhaseState): PhaseState => ({
  ...known,
  memory: [],
  messages: [],
  session: null,
});

export const isSameLeg = (before: JsonObject | null, now: JsonObject): boolean =>
  before !== null && canonical(before) === canonical(now);

/** Makes the whole phase pending again. It is spread again later; until then its legs keep their state. */
export function beginAgain(
  plan: Plan,
  state: RunState,
  { index, deliveries }: { readonly index: number; readonly deliveries: 'kept' | 're-run' },
): RunState {
  const withdrawn = legsOf(plan, state, index).reduce(
    (next, { index: at, known }) =>
      putPhase(next, at, { ...known, standing: { status: 'pending' }, openNeeds: 1 }, 'leg'),
    state,
  );
  const known = phaseState(plan, withdrawn, index);
  const phase = { ...freshRound(known, deliveries), legs: null };
  return put(plan, withdrawn, { index, phase });
}
