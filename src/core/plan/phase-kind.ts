import type { GatePhase, PlannedPhase, WorkPhase } from './plan.ts';

export const isWork = (phase: PlannedPhase): phase is WorkPhase =>
  phase.kind === 'agent' || phase.kind === 'run';

export const isGate = (phase: PlannedPhase): phase is GatePhase => phase.kind === 'gate';
