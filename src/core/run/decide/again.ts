import type { PhaseId } from '../../lib/brands.ts';
import { downstream, phaseAt, requiredPhase } from '../../lib/graph.ts';
import { beginOf, isExcused } from '../../plan/nest.ts';
import type { Plan } from '../../plan/plan.ts';
import { everyLegOf, legsOf } from '../legs.ts';
import { type PhaseStanding, phaseState, type RunState } from '../state.ts';
import { isRejected } from './stopping.ts';

/**
 * Which failed phases a process that takes up a run tries again. `always`: a person asks for that. `unless-waiting`: those that
 * stopped the run; a run that waits behind failures that it accepts goes on from there. `never`: a person only decides or answers.
 */
export type Retries = 'always' | 'unless-waiting' | 'never';

/** The failed phases that are tried again, and phases skipped because of them. A rejected run is over: none. */
export function retried(plan: Plan, state: RunState, retries: Retries): readonly PhaseId[] {
  const outcome = state.finished?.outcome;
  const isWaiting = outcome === 'waiting' || outcome === 'blocked';
  const isLeft = retries === 'never' || (retries === 'unless-waiting' && isWaiting);
  return isLeft || isRejected(plan, state) ? [] : failedAgain(plan, state);
}

/**
 * Phases that become pending again when a run is resumed: failed phases, and phases skipped because of them. A rejection stays,
 * because a person decided it.
 */
export function failedAgain(plan: Plan, state: RunState): readonly PhaseId[] {
  const failed = [...state.phases.entries()]
    .filter(
      ([index, { standing }]) => isToBeTriedAgain(standing) && !isExcused(phaseAt(plan, index)),
    )
    .flatMap(([index]) => [
      ...withoutGoodLegs(plan, state, index),
      ...skippedUses(plan, state, index),
    ]);
  const isSkipped = (index: number): boolean =>
    phaseState(plan, state, index).standing.status === 'skipped';
  const behind = downstream(plan, ...failed).filter(isSkipped);
  return names(plan, [...new Set([...failed, ...behind])]);
}

/** Of a spread phase that failed because of its legs, only the legs that did not succeed run again. */
function withoutGoodLegs(plan: Plan, state: RunState, index: number): readonly number[] {
  const legs = legsOf(plan, state, index).filter(({ known }) => {
    const { status } = known.standing;
    return status === 'failed' || status === 'skipped';
  });
  const isForLegs = legs.some(({ known }) => known.standing.status === 'failed');
  return isForLegs ? legs.map((leg) => leg.index) : [index];
}

/** Legs that run a pipeline and were skipped because of `fail-fast`: no failed phase is before them. */
function skippedUses(plan: Plan, state: RunState, index: number): readonly number[] {
  if (phaseAt(plan, index).kind !== 'pipeline') return [];
  return everyLegOf(plan, state, index)
    .map((leg) => beginOf(phaseAt(plan, leg.index)))
    .filter((entry) => phaseState(plan, state, entry).standing.status === 'skipped');
}

function isToBeTriedAgain(standing: PhaseStanding): boolean {
  return standing.status === 'failed' && !standing.tolerated && standing.reason !== 'rejected';
}

/** `--from`: the phase and everything that needs it. */
export function fromAgain(plan: Plan, from: PhaseId): readonly PhaseId[] {
  return names(plan, downstream(plan, beginOf(requiredPhase(plan, from))));
}

function names(plan: Plan, indices: readonly number[]): readonly PhaseId[] {
  return [...indices].sort((a, b) => a - b).map((index) => phaseAt(plan, index).id);
}
