import type { Plan } from '../../plan/plan.ts';
import type { RunMoment } from '../moment.ts';
import { onlyReports } from '../only-reported.ts';
import type { RunState } from '../state.ts';
import { type PhaseStatus, phaseStatus } from './phase-status.ts';

/** What a person sees of a phase: its status, `reported`, or `interrupted` if it ran when the process of the run died. */
export type PhaseMark = PhaseStatus | 'reported' | 'interrupted';

/** Whether the process of the run died: it has not ended, and no process works on it. `isHeld`: `undefined` if unknown. */
export const isInterrupted = ({ finished }: RunState, isHeld: boolean | undefined): boolean =>
  finished === null && isHeld === false;

export interface SeenMoment extends RunMoment {
  /** Whether the process of the run died; omitted: no. */
  readonly isDead?: boolean;
}

/**
 * The same wherever a phase is shown, and for its evidence. A command that ended as it should and reports by its outputs has no
 * tick: what it reports may be bad. Nor has a pipeline that ends with one.
 */
export function phaseMark(plan: Plan, state: RunState, index: number): PhaseMark {
  return markIn({ plan, state }, index);
}

/** The same for a run whose process may have died. */
export function markIn({ plan, state, isDead = false }: SeenMoment, index: number): PhaseMark {
  const status = phaseStatus(plan, state, index);
  if (isDead && status === 'running') return 'interrupted';
  const isDone = status === 'succeeded' || status === 'reused';
  return isDone && onlyReports(plan, state, index) ? 'reported' : status;
}
