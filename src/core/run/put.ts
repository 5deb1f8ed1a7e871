import { phaseAt } from '../lib/graph.ts';
import type { Plan } from '../plan/plan.ts';
import { hasEnded, type PhaseState, phaseState, type RunState, type Standing } from './state.ts';

/**
 * The state with one phase replaced. Keeps what is derived from the phases (who is ready, running, asking, open)
 * in step, and tells the dependants when the phase ends or is no longer ended. Costs the phase's own edges.
 */
export function put(
  plan: Plan,
  state: RunState,
  { index, phase }: { readonly index: number; readonly phase: PhaseState },
): RunState {
  const before = phaseState(plan, state, index);
  const placed = place(state, index, phase);
  const opened = Number(hasEnded(before.standing)) - Number(hasEnded(phase.standing));
  if (opened === 0) return placed;
  return phaseAt(plan, index).dependants.reduce((next, dependant) => {
    const known = phaseState(plan, next, dependant);
    const openNeeds = known.openNeeds + opened;
    const standing = opened > 0 ? steppedBack(known.standing) : known.standing;
    return place(next, dependant, { ...known, openNeeds, standing });
  }, placed);
}

/** {@link put} of what `change` makes of the phase. */
export function update(
  plan: Plan,
  state: RunState,
  index: number,
  change: (phase: PhaseState) => PhaseState,
): RunState {
  return put(plan, state, { index, phase: change(phaseState(plan, state, index)) });
}

/** A gate or a question was about a need that is being done again: it is asked anew. */
function steppedBack(standing: Standing): Standing {
  return standing.status === 'waiting' || standing.status === 'blocked'
    ? { status: 'pending' }
    : standing;
}

function place(state: RunState, index: number, phase: PhaseState): RunState {
  const { status } = phase.standing;
  const isReady = status === 'pending' && phase.openNeeds === 0;
  return {
    ...state,
    phases: state.phases.set(index, phase),
    ready: isReady ? state.ready.set(index, true) : state.ready.delete(index),
    running: member(state.running, index, status === 'running'),
    asking: member(state.asking, index, status === 'asking'),
    open: member(state.open, index, status === 'waiting'),
  };
}

function member(list: readonly number[], index: number, belongs: boolean): readonly number[] {
  if (list.includes(index) === belongs) return list;
  return belongs ? [...list, index].sort((a, b) => a - b) : list.filter((other) => other !== index);
}
