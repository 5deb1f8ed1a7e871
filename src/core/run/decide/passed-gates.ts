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

/**
 * The gates that a checkpoint proves nothing about: passed ones before a delivery, and open ones, whose opening says which
 * approvals are older.
 */
export const askedAgain = (plan: Plan, state: RunState): readonly PhaseId[] => [
  ...passedGates(plan, state),
  ...state.open.map((index) => phaseAt(plan, index).id),
];

/** Unfinished deliveries that can be made now although no person let them through, in this process or before. */
export function unguardedDeliveries(
  plan: Plan,
  state: RunState,
  isApproved: (gate: PhaseId) => boolean,
): readonly PhaseId[] {
  const standingOf = (index: number): PhaseStanding => phaseState(plan, state, index).standing;
  const guarded = plan.phases
    .filter(({ kind }) => kind === 'gate')
    .filter(({ id, index }) => !isPassed(standingOf(index)) || isApproved(id))
    .flatMap(({ index }) => [...behind(plan, index)]);
  return (
    plan.phases
      .filter(({ kind }) => kind === 'deliver')
      // A failed one is made again.
      .filter(({ index }) => !isPassed(standingOf(index)) && !guarded.includes(index))
      .map(({ id }) => id)
  );
}

const isPassed = ({ status }: PhaseStanding): boolean =>
  status === 'succeeded' || status === 'skipped';

type StandingOf = (index: number) => PhaseStanding;

const leadsToDelivery = (plan: Plan, gate: number, standingOf: StandingOf): boolean =>
  [...behind(plan, gate)].some((index) => isDue(plan, index, standingOf));

function isDue(plan: Plan, index: number, standingOf: StandingOf): boolean {
  const { status } = standingOf(index);
  return (
    phaseAt(plan, index).kind === 'deliver' && !['succeeded', 'skipped', 'failed'].includes(status)
  );
}

/** The phases that wait for a gate, and those that wait for them. A later gate decides about everything behind it. */
function behind(plan: Plan, gate: number): ReadonlySet<number> {
  const seen = new Set(phaseAt(plan, gate).dependants);
  for (const index of seen) {
    const { kind, dependants } = phaseAt(plan, index);
    if (kind === 'gate') continue;
    for (const next of dependants) seen.add(next);
  }
  return seen;
}
