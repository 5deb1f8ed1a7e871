import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import type { Plan } from '../../plan/plan.ts';
import { type PhaseStanding, phaseState, type RunState } from '../state.ts';

/** Passed gates that lead to an unfinished delivery with no other gate between. */
export function passedGates(plan: Plan, state: RunState): readonly PhaseId[] {
  const standingOf = (index: number): PhaseStanding => phaseState(plan, state, index).standing;
  return plan.phases
    .filter(({ kind, index }) => kind === 'gate' && isPassed(standingOf(index)))
    .filter(({ index }) => leadsToDelivery(plan, index, standingOf))
    .map(({ id }) => id);
}

const isPassed = ({ status }: PhaseStanding): boolean =>
  status === 'succeeded' || status === 'skipped';

function leadsToDelivery(
  plan: Plan,
  gate: number,
  standingOf: (index: number) => PhaseStanding,
): boolean {
  const seen = new Set(phaseAt(plan, gate).dependants);
  for (const index of seen) {
    const { kind, dependants } = phaseAt(plan, index);
    const { status } = standingOf(index);
    if (kind === 'deliver' && !['succeeded', 'skipped', 'failed'].includes(status)) return true;
    // A later gate decides about everything behind it.
    if (kind === 'gate') continue;
    for (const next of dependants) seen.add(next);
  }
  return false;
}
