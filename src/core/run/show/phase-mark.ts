import type { Plan } from '../../plan/plan.ts';
import { onlyReports } from '../only-reported.ts';
import type { RunState } from '../state.ts';
import { type PhaseStatus, phaseStatus } from './phase-status.ts';

/** What a person sees of a phase: its status, or `reported`. */
export type PhaseMark = PhaseStatus | 'reported';

/**
 * The same wherever a phase is shown, and for its evidence. A command that ended as it should and reports by its outputs has no
 * tick: what it reports may be bad. Nor has a pipeline that ends with one.
 */
export function phaseMark(plan: Plan, state: RunState, index: number): PhaseMark {
  const status = phaseStatus(plan, state, index);
  const isDone = status === 'succeeded' || status === 'reused';
  return isDone && onlyReports(plan, state, index) ? 'reported' : status;
}
