import type { PlannedPhase, RunPhase } from './plan.ts';

/** A command that judges the change: it changes nothing, and should end with 0. */
export const isCheck = (phase: PlannedPhase): phase is RunPhase =>
  phase.kind === 'run' && phase.access === 'read' && phase.expect === 'success';

/** Whether the verdict of a command is in its outputs: it may end with 0 and report that something is wrong. */
export const reportsByOutputs = (phase: PlannedPhase): boolean =>
  isCheck(phase) && phase.outputs.size > 0;
