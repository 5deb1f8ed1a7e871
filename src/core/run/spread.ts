import { canonical } from '../lib/digest.ts';
import type { JsonObject } from '../lib/json.ts';
import { legIndex } from '../plan/legs.ts';
import type { Plan } from '../plan/plan.ts';
import { freshRound } from './fresh-round.ts';
import { joined, legsOf } from './legs.ts';
import { place, put } from './put.ts';
import { type PhaseState, phaseState, type RunState, type Standing } from './state.ts';

/** The phase is spread over these legs; what happened to one of the same values before is kept. */
export function spread(
  plan: Plan,
  state: RunState,
  { index, values }: { readonly index: number; readonly values: readonly JsonObject[] },
): RunState {
  // A journal that was made up may spread any phase.
  if (!plan.spread.includes(index)) return state;
  const spreading = values.reduce((next, matrix, number) => {
    const at = legIndex(plan, index, number);
    const leg: PhaseState = {
      ...freshRound(sameLeg(phaseState(plan, next, at), matrix), 're-run'),
      matrix,
      openNeeds: 0,
    };
    return place(next, at, leg, 'leg');
  }, state);
  const legs = { count: values.length, open: values.length };
  const owner = { ...phaseState(plan, spreading, index), legs };
  const standing: Standing =
    values.length > 0 ? { status: 'spread' } : joined(plan, place(spreading, index, owner), index);
  return put(plan, spreading, { index, phase: { ...owner, standing } });
}

/** Its number of attempts goes on, so that no record is written over; the rest was about other values. */
function sameLeg(known: PhaseState, matrix: JsonObject): PhaseState {
  const isSame = known.matrix !== null && canonical(known.matrix) === canonical(matrix);
  return isSame ? known : { ...known, memory: [], messages: [], session: null };
}

/** Pending again, as a whole: it will be spread anew, and what its legs were is theirs until then. */
export function beginAgain(
  plan: Plan,
  state: RunState,
  { index, deliveries }: { readonly index: number; readonly deliveries: 'kept' | 're-run' },
): RunState {
  const withdrawn = legsOf(plan, state, index).reduce(
    (next, { index: at, known }) =>
      place(next, at, { ...known, standing: { status: 'pending' }, openNeeds: 1 }, 'leg'),
    state,
  );
  const known = phaseState(plan, withdrawn, index);
  const phase = { ...freshRound(known, deliveries), legs: null };
  return put(plan, withdrawn, { index, phase });
}
