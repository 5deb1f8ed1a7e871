import type { PlannedPhase, RunPhase } from './plan.ts';

/** A command that judges the change: it changes nothing, and should end with 0. */
export const isCheck = (phase: PlannedPhase): phase is RunPhase =>
  phase.kind === 'run' && phase.access === 'read' && phase.expect === 'success';

/**
 * Whether the verdict of a command is in its outputs: whatever its exit code should be and whether it may write, it may end as it
 * should and report that something is wrong.
 */
export const reportsByOutputs = (phase: PlannedPhase): boolean =>
  phase.kind === 'run' && phase.outputs.size > 0;
