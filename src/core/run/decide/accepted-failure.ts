import { phaseAt } from '../../lib/graph.ts';
import { ownerAt } from '../../plan/legs.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';
import { phaseState, type RunState } from '../state.ts';

/**
 * Whether the run goes on behind a failed phase: one that needs it accepts the failure, by its `needs` or by a status function in
 * its `if`. What follows then comes before the failure, which counts at the end of the run.
 */
export function isFailureAccepted(plan: Plan, state: RunState, index: number): boolean {
  return behindFailure(plan, phaseAt(plan, ownerAt(plan, index))).some(({ phase, end }) => {
    // The end of a pipeline fails with its phases, so it depends on who needs the pipeline.
    if (isEndOf(phase, end)) return isFailureAccepted(plan, state, phase.index);
    if (phaseState(plan, state, phase.index).standing.status === 'skipped') return false;
    const need = phase.needs.find((one) => one.index === end);
    return need?.accept.includes('failed') === true || phase.condition?.callsStatus === true;
  });
}

interface Dependent {
  readonly phase: PlannedPhase;
  /** The index that it needs. */
  readonly end: number;
}

/** Phases of a pipeline that could not begin accept nothing. */
function behindFailure(plan: Plan, failed: PlannedPhase): readonly Dependent[] {
  const dependents = failed.kind === 'entry' ? [failed.nest.exit] : failed.dependants;
  return dependents.map((index) => ({ phase: phaseAt(plan, index), end: failed.index }));
}

const isEndOf = (phase: PlannedPhase, inside: number): boolean =>
  phase.kind === 'pipeline' && phase.nest.entry <= inside && inside < phase.nest.exit;
