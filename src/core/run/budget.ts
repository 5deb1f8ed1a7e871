import type { Budget, Plan, WorkPhase } from '../plan.ts';
import type { BudgetExceeded } from './event.ts';
import { phaseState, type RunState, type Spent } from './state.ts';

/** Which limit stands in the way of another attempt at the phase: its own, or the run's. */
export function exceededBudget(
  plan: Plan,
  state: RunState,
  phase: WorkPhase,
): BudgetExceeded | null {
  const ofRun: Budget = { ...plan.budget, usd: state.limitUsd };
  const run = exceeded(ofRun, state.spent);
  if (run !== null) return { type: 'budgetExceeded', phase: null, ...run };
  if (phase.kind !== 'agent') return null;
  const own = exceeded(phase.budget, phaseState(plan, state, phase.index).spent);
  return own === null ? null : { type: 'budgetExceeded', phase: phase.id, ...own };
}

type Exceeded = Pick<BudgetExceeded, 'limit' | 'allowed' | 'spent'>;

function exceeded(budget: Budget, spent: Spent): Exceeded | null {
  const tokens = (spent.inputTokens ?? 0) + (spent.outputTokens ?? 0);
  const rows: readonly (readonly [Exceeded['limit'], number | null, number])[] = [
    ['usd', budget.usd, spent.usd ?? 0],
    ['tokens', budget.tokens, tokens],
    ['time', budget.timeMs, spent.ms],
  ];
  for (const [limit, allowed, used] of rows) {
    if (allowed !== null && used >= allowed) return { limit, allowed, spent: used };
  }
  return null;
}
