import { findPhase } from '../../lib/graph.ts';
import { requiredIndex } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import type { BudgetExceeded, RunFinished, RunRebased, RunResumed } from '../event.ts';
import { update } from '../put.ts';
import { beginAgain } from '../spread.ts';
import { phaseState, type RunState } from '../state.ts';
import { used } from './account.ts';
import { cutOff } from './standing.ts';

/** A delivery waits for work only if its base has moved. */
export function applyRunFinished(plan: Plan, state: RunState, event: RunFinished): RunState {
  const { outcome, next, phase, stopped = [] } = event;
  const isAtDelivery = findPhase(plan, phase)?.kind === 'deliver';
  const isDue = outcome === 'waiting' && next === 'work' && isAtDelivery;
  const rebase = state.rebase ?? (isDue ? { phase, verify: null, failure: null } : null);
  const told = stopped.reduce<RunState>((now, one) => used(plan, now, one), state);
  return { ...told, rebase, finished: event };
}

export function applyRunRebased(plan: Plan, state: RunState, event: RunRebased): RunState {
  const { base, commit: head, facts, verify } = event;
  const phase = state.rebase?.phase ?? null;
  const rebase = verify.length === 0 ? null : { phase, verify, failure: null };
  return event.again.reduce<RunState>(
    (next, again) =>
      beginAgain(plan, next, { index: requiredIndex(plan, again), deliveries: 're-run' }),
    { ...state, base, head, facts, rebase },
  );
}

export function withFailure(state: RunState, failure: string | null): RunState {
  return { ...state, rebase: state.rebase && { ...state.rebase, failure } };
}

export function applyBudgetExceeded(plan: Plan, state: RunState, event: BudgetExceeded): RunState {
  const { stopped } = event;
  const next = { ...state, exceeded: event };
  return stopped === null
    ? next
    : cutOff(plan, used(plan, next, stopped), requiredIndex(plan, stopped.phase));
}

export function applyRunResumed(plan: Plan, state: RunState, event: RunResumed): RunState {
  const raised = raisedLimit(plan, state, event.budgetUsd);
  const begun: RunState = { ...withFailure(raised, null), finished: null, exceeded: null };
  const told = event.recovered.reduce<RunState>((next, one) => used(plan, next, one), begun);
  const stopped = state.running.reduce<RunState>((next, index) => cutOff(plan, next, index), told);
  return event.again.reduce<RunState>((next, phase) => {
    const index = requiredIndex(plan, phase);
    const { standing, isRepeatRequested: wasAnew } = phaseState(plan, next, index);
    const deliveries = standing.status === 'failed' ? 'kept' : 're-run';
    const isAnew = wasAnew || standing.status === 'succeeded';
    const again = beginAgain(plan, next, { index, deliveries });
    return update(plan, again, index, (before) => ({
      ...before,
      reworks: 0,
      isRepeatRequested: isAnew,
    }));
  }, stopped);
}

/** Raises the limit that was reached: the phase's own, or the run's. */
function raisedLimit(plan: Plan, state: RunState, usd: number | null): RunState {
  if (usd === null) return state;
  const phase = state.exceeded?.phase ?? null;
  if (phase === null) return { ...state, limitUsd: usd };
  return update(plan, state, requiredIndex(plan, phase), (before) => ({
    ...before,
    limitUsd: usd,
  }));
}
