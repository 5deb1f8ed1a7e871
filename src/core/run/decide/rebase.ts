import type { PhaseId } from '../../lib/brands.ts';
import { downstream, phaseAt } from '../../lib/graph.ts';
import { strategyOf } from '../../plan/legs.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import type { RunRebased } from '../event.ts';
import { legsOf, phasesThere } from '../legs.ts';
import { hasEnded, phaseState, type Rebase, type RunState } from '../state.ts';
import { judgesBefore } from './judges.ts';
import type { RunLimits } from './limits.ts';

/** Rebasing happens between two checkouts and is not a command; verifying the result is one. */
export function rebasing(rebase: Rebase, { may }: RunLimits): Command {
  const { phase, verify, failure } = rebase;
  if (failure !== null) return { type: 'finish', outcome: 'stale', next: null, phase };
  return verify !== null && may.work
    ? { type: 'verifyAgain', writers: verify }
    : { type: 'finish', outcome: 'waiting', next: 'work', phase };
}

/**
 * What must hold again after a rebase: commands between the change and a delivery, all phases that judged the change by their
 * results, every decided gate, and every writer's `verify`.
 */
export function afterRebase(plan: Plan, state: RunState): Pick<RunRebased, 'again' | 'verify'> {
  const writers = phasesThere(plan, state).filter(
    (phase) => 'access' in phase && phase.access === 'write',
  );
  const behind = new Set(downstream(plan, ...writers.map(({ index }) => index)));
  const judges = plan.phases
    .filter((phase) => phase.kind === 'deliver')
    .filter(({ index }) => !hasEnded(phaseState(plan, state, index).standing))
    .flatMap((phase) => judgesBefore(plan, state, phase));
  const checks = judges.filter(({ kind, index }) => kind === 'run' && behind.has(index));
  // The base and the commit are part of a gate's evidence, so the decision was about other evidence.
  const isDecided = ({ kind, index }: PlannedPhase): boolean =>
    kind === 'gate' && phaseState(plan, state, index).standing.status !== 'pending';
  const first = [...checks, ...judges.filter(isDecided)];
  const touched = new Set(downstream(plan, ...first.map(({ index }) => index)));
  const again = judges.filter(({ index }) => touched.has(index));
  const verified = writers
    .flatMap((phase) =>
      strategyOf(phase) === null ? [phase] : legPhases(plan, state, phase.index),
    )
    .filter((phase) => wasVerified(plan, state, phase));
  return { again: names(plan, again), verify: names(plan, verified) };
}

function legPhases(plan: Plan, state: RunState, index: number): readonly PlannedPhase[] {
  return legsOf(plan, state, index).map((leg) => phaseAt(plan, leg.index));
}

function wasVerified(plan: Plan, state: RunState, phase: PlannedPhase): boolean {
  const { standing, reused } = phaseState(plan, state, phase.index);
  const isDone = standing.status === 'succeeded' && (standing.by === 'attempt' || reused !== null);
  return isDone && phase.kind === 'agent' && phase.verify.length > 0;
}

function names(plan: Plan, phases: readonly PlannedPhase[]): readonly PhaseId[] {
  const indices = [...new Set(phases.map(({ index }) => index))].sort((a, b) => a - b);
  return indices.map((index) => phaseAt(plan, index).id);
}
