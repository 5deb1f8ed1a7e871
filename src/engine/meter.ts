import type { PhaseId } from '../core/brands.ts';
import type { Plan, WorkPhase } from '../core/plan.ts';
import { budgetsOf, exceeded } from '../core/run/budget.ts';
import type { BudgetExceeded, Spending } from '../core/run/event.ts';
import { add } from '../core/run/spent.ts';
import { phaseState, type RunState, type Spent } from '../core/run/state.ts';

/** What is being spent while agents work, beside each other too: the journal tells only of attempts that have ended. */
export class Meter {
  /** Of attempts that have ended, in this process or before. */
  #ended: Spent;
  /** Attempts under way: what each has told so far. */
  readonly #underway = new Map<PhaseId, Spending>();

  constructor(spent: Spent) {
    this.#ended = spent;
  }

  /** Which limit is reached by what the attempt has told so far; `null` while there is room. */
  reads({ plan, state, phase }: Metered, told: Spending): BudgetExceeded | null {
    this.#underway.set(phase.id, told);
    const run = [...this.#underway.values()].reduce<Spent>(add, this.#ended);
    const own = add(phaseState(plan, state, phase.index).spent, told);
    return exceeded({ phase, ...budgetsOf(plan, state, phase), run, own });
  }

  ended(phase: PhaseId, spending: Spending): void {
    this.#underway.delete(phase);
    this.#ended = add(this.#ended, spending);
  }
}

export interface Metered {
  readonly plan: Plan;
  /** As it was when the attempt began. */
  readonly state: RunState;
  readonly phase: WorkPhase;
}
