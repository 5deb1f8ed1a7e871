import { phaseAt } from '../../lib/graph.ts';
import { isExcused } from '../../plan/nest.ts';
import type { Plan } from '../../plan/plan.ts';
import { type PhaseStanding, phaseState, type RunState } from '../state.ts';
import { isFailureAccepted } from './accepted-failure.ts';

/** A failure that makes the run fail, be it now or at its end. */
export function isFailure(plan: Plan, index: number, standing: PhaseStanding): boolean {
  return standing.status === 'failed' && !standing.tolerated && !isExcused(phaseAt(plan, index));
}

/** The failures that stop the run, because nothing that needs them accepts them, in the order of the plan. */
export function stopping(plan: Plan, state: RunState): readonly number[] {
  return [...state.phases.entries()]
    .filter(([index, { standing }]) => isFailure(plan, index, standing))
    .map(([index]) => index)
    .filter((index) => !isFailureAccepted(plan, state, index));
}

/** Whether nothing but a person's no has stopped the run: it is over, whatever failed before and was accepted. */
export function isRejected(plan: Plan, state: RunState): boolean {
  const stopped = stopping(plan, state);
  return stopped.length > 0 && stopped.every((index) => isNo(phaseState(plan, state, index)));
}

const isNo = ({ standing }: { readonly standing: PhaseStanding }): boolean =>
  standing.status === 'failed' && standing.reason === 'rejected';
