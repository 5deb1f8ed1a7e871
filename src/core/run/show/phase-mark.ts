import { phaseAt } from '../../lib/graph.ts';
import type { Plan } from '../../plan/plan.ts';
import { reportsByOutputs } from '../../plan/reports.ts';
import type { RunState } from '../state.ts';
import { type PhaseStatus, phaseStatus } from './phase-status.ts';

/** What a person sees of a phase: its status, or `reported`. */
export type PhaseMark = PhaseStatus | 'reported';

/**
 * The same wherever a phase is shown, and for its evidence. A command that ended with 0 and reports by its outputs has no tick: what
 * it reports may be bad.
 */
export function phaseMark(plan: Plan, state: RunState, index: number): PhaseMark {
  const status = phaseStatus(plan, state, index);
  const isDone = status === 'succeeded' || status === 'reused';
  return isDone && reportsByOutputs(phaseAt(plan, index)) ? 'reported' : status;
}
