import { phaseAt } from '../../lib/graph.ts';
import { ownerAt, ownerOf } from '../../plan/legs.ts';
import { nestsAround } from '../../plan/nest.ts';
import type { Plan, WorkPhase } from '../../plan/plan.ts';
import type { Budget, BudgetExceeded } from '../event.ts';
import { stricter, tokensOf } from '../spent.ts';
import { phaseState, type RunState, type SpentTotals } from '../state.ts';
import type { BudgetPool } from './limits.ts';

/** The limit that prevents another attempt at the phase: its own, the run's, or that of several runs. */
export function exceededBudget(
  plan: Plan,
  state: RunState,
  { phase, budgetPool }: { readonly phase: WorkPhase; readonly budgetPool: BudgetPool | null },
): BudgetExceeded | null {
  const { ofRun, ofPhase } = budgetsOf(plan, state, phase);
  const known = phaseState(plan, state, ownerAt(plan, phase.index));
  const own = exceeded({ phase, ofRun, ofPhase, run: state.spent, own: known.spent, budgetPool });
  return own ?? exceededAround(plan, state, phase);
}

/** The limit of a nested pipeline around the phase; it does not stop attempts under way. */
function exceededAround(plan: Plan, state: RunState, phase: WorkPhase): BudgetExceeded | null {
  for (const { exit } of nestsAround(phase)) {
    const around = phaseAt(plan, exit);
    if (around.kind !== 'pipeline') continue;
    const { spent, limitUsd } = phaseState(plan, state, exit);
    const limit = reached({ ...around.budget, usd: limitUsd ?? around.budget.usd }, spent);
    if (limit !== null)
      return { type: 'budgetExceeded', phase: around.id, ...limit, stopped: null };
  }
  return null;
}

export interface BudgetAccount {
  readonly phase: WorkPhase;
  readonly ofRun: Budget;
  readonly ofPhase: Budget;
  /** Spending of the whole run, and of this phase with all of its legs. */
  readonly run: SpentTotals;
  readonly own: SpentTotals;
  readonly budgetPool: BudgetPool | null;
}

/**
 * The first limit that is reached: the run's, then the phase's, then that of several runs. A limit is reached when the spending
 * is at or above it.
 */
export function exceeded({
  phase,
  ofRun,
  ofPhase,
  run,
  own,
  budgetPool,
}: BudgetAccount): BudgetExceeded | null {
  const whole = reached(ofRun, run);
  if (whole !== null) return { type: 'budgetExceeded', phase: null, ...whole, stopped: null };
  const part = reached(ofPhase, own);
  if (part !== null)
    return { type: 'budgetExceeded', phase: ownerOf(phase), ...part, stopped: null };
  if (budgetPool === null || budgetPool.spentUsd < budgetPool.limitUsd) return null;
  const { limitUsd: allowed, spentUsd: spent } = budgetPool;
  return { type: 'budgetExceeded', phase: null, limit: 'session', allowed, spent, stopped: null };
}

/** The current limits; a resume may have raised the USD limit. */
export function budgetsOf(plan: Plan, state: RunState, phase: WorkPhase) {
  const known = phaseState(plan, state, ownerAt(plan, phase.index));
  const written = phase.kind === 'agent' ? phase.budget : NO_BUDGET;
  const ofRun = { ...plan.budget, usd: state.limitUsd };
  return {
    // A child run has its share of all limits.
    ofRun: state.child === null ? ofRun : stricter(ofRun, state.child.limit),
    ofPhase: { ...written, usd: known.limitUsd ?? written.usd },
  };
}

const NO_BUDGET: Budget = { usd: null, tokens: null, timeMs: null };

type ReachedLimit = Pick<BudgetExceeded, 'limit' | 'allowed' | 'spent'>;

/** The first limit that the spending is at or above; `null`: none. */
export function reached(budget: Budget, spent: SpentTotals): ReachedLimit | null {
  const rows: readonly (readonly [ReachedLimit['limit'], number | null, number])[] = [
    ['usd', budget.usd, spent.usd ?? 0],
    ['tokens', budget.tokens, tokensOf(spent)],
    ['time', budget.timeMs, spent.ms],
  ];
  for (const [limit, allowed, used] of rows) {
    if (allowed !== null && used >= allowed) return { limit, allowed, spent: used };
  }
  return null;
}
