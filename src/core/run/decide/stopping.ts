import { downstream, phaseAt } from '../../lib/graph.ts';
import { ownerAt } from '../../plan/legs.ts';
import { isExcused } from '../../plan/nest.ts';
import { isGate } from '../../plan/phase-kind.ts';
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

/** Of failures that stop the run, those that no person caused: neither a no, nor what failed behind one. */
export function beyondNo(plan: Plan, state: RunState, stops: readonly number[]): readonly number[] {
  const others = stops.filter((index) => !isRejection(phaseState(plan, state, index).standing));
  if (others.length === 0) return [];
  const behind = new Set(downstream(plan, ...refusals(plan, state)));
  return others.filter((index) => !behind.has(ownerAt(plan, index)));
}

/** Whether a person's no has stopped the run, or is its outcome although the file goes on behind it, and nothing else stopped it. */
export function isRejected(plan: Plan, state: RunState): boolean {
  const stopped = stopping(plan, state);
  if (beyondNo(plan, state, stopped).length > 0) return false;
  return stopped.length > 0 || refusal(plan, state) !== null;
}

/** Phases that failed behind a person's no. They are told, and change nothing about it. */
export function failedBehindNo(plan: Plan, state: RunState): readonly number[] {
  return downstream(plan, ...refusals(plan, state)).filter((index) => {
    const { standing } = phaseState(plan, state, index);
    if (phaseAt(plan, index).kind === 'pipeline') return false;
    return isFailure(plan, index, standing) && !isRejection(standing);
  });
}

/** The first gate that a person rejected; `null`: none. It does not matter what accepts the rejection. */
export const refusal = (plan: Plan, state: RunState): number | null =>
  refusals(plan, state)[0] ?? null;

const refusals = (plan: Plan, state: RunState): readonly number[] =>
  [...state.phases.entries()].flatMap(([index, { standing }]) =>
    isRejection(standing) && isGate(phaseAt(plan, index)) ? [index] : [],
  );

const isRejection = (standing: PhaseStanding): boolean =>
  standing.status === 'failed' && standing.reason === 'rejected';
