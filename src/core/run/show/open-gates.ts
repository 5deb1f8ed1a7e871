import { phaseAt } from '../../lib/graph.ts';
import type { GatePhase, Plan } from '../../plan/plan.ts';
import { phaseState, type RunState } from '../state.ts';

/** The gates at which the run waits, in the order of the file; none while it works or after it ended. */
export function openGates(plan: Plan, state: RunState): readonly GatePhase[] {
  if (state.finished?.outcome !== 'waiting') return [];
  return [...state.open]
    .sort((a, b) => a - b)
    .map((index) => phaseAt(plan, index))
    .filter((phase) => phase.kind === 'gate');
}

/** Whether a person can send the work back: the gate has `rework`, and some are left. */
export const mayRework = (plan: Plan, state: RunState, { rework, index }: GatePhase): boolean =>
  rework !== null && phaseState(plan, state, index).reworks < rework.max;

/** Why the gate asks a person; empty if it is not open. */
export function whyOf(plan: Plan, state: RunState, { index }: GatePhase): string {
  const { standing } = phaseState(plan, state, index);
  return standing.status === 'waiting' ? standing.why : '';
}

/**
 * The names of the phases at which the run waits, failed or was blocked: all open gates, then the phase of its outcome. Of a run that
 * works, was cancelled, or whose process died: the phases under way.
 */
export function restingPlaces(plan: Plan, state: RunState): readonly string[] {
  const { outcome = null, phase = null } = state.finished ?? {};
  if (outcome === null || (outcome === 'cancelled' && phase === null))
    return [...state.running].sort((a, b) => a - b).map((index) => phaseAt(plan, index).id);
  const gates = openGates(plan, state).map(({ id }) => id);
  return [...new Set<string>([...gates, ...(phase === null ? [] : [phase])])];
}
