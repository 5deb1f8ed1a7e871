import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import { phaseIndex } from '../plan/legs.ts';
import type { GatePhase, Plan } from '../plan/plan.ts';
import type { RunMoment } from '../run/moment.ts';
import { type EvidenceSource, evidenceOf, type GateEvidence } from './gate-evidence.ts';

export interface GateInTime {
  readonly gate: PhaseId;
  /** The last state of the run. */
  readonly now: RunMoment;
  /** The run when the gate asked; `null`: it has not asked. */
  readonly asked: RunMoment | null;
  /** Whether it has not asked again since. */
  readonly isLast: boolean;
}

/**
 * What a person sees at a gate that is open, and saw at one that has been decided: a later resume may have done phases before it
 * again. `null`: the pipeline had no such gate.
 */
export function evidenceWhenAsked(
  { gate, now, asked, isLast }: GateInTime,
  about: Omit<EvidenceSource, 'gate'>,
): GateEvidence | null {
  const asks = gateIn(now.plan, gate);
  const isOpen = isLast && asks !== null && now.state.open.includes(asks.index);
  return evidenceIn(asked === null || isOpen ? now : asked, gate, about);
}

/** The evidence of the gate in a run at one time; `null`: its pipeline has no such gate. */
export function evidenceIn(
  { plan, state }: RunMoment,
  id: PhaseId,
  about: Omit<EvidenceSource, 'gate'>,
): GateEvidence | null {
  const gate = gateIn(plan, id);
  return gate && evidenceOf(plan, state, { ...about, gate });
}

function gateIn(plan: Plan, id: PhaseId): GatePhase | null {
  const index = phaseIndex(plan, id);
  const phase = index === undefined ? null : phaseAt(plan, index);
  return phase?.kind === 'gate' ? phase : null;
}
