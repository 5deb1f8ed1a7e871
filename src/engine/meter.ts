import type { PhaseId } from '../core/lib/brands.ts';
import type { Plan, WorkPhase } from '../core/plan/plan.ts';
import { budgetsOf, exceeded } from '../core/run/decide/budget.ts';
import type { BudgetExceeded, Spending } from '../core/run/event.ts';
import { add } from '../core/run/spent.ts';
import { NOTHING_SPENT, phaseState, type RunState, type Spent } from '../core/run/state.ts';
import type { SharedPurse } from './purse.ts';

/** What is being spent while agents work, beside each other too: the journal tells only of attempts that have ended. */
export class Meter {
  /** Of attempts that have ended, in this process or before. */
  #ended: Spent;
  /** Of those, in this process. */
  #endedHere: Spent = NOTHING_SPENT;
  /** Attempts under way: what each has told so far. */
  readonly #underway = new Map<PhaseId, Spending>();
  readonly #purse: SharedPurse | null;
  readonly #tell: (usd: number | null) => void;

  constructor(spent: Spent, purse: SharedPurse | null) {
    this.#ended = spent;
    this.#purse = purse;
    this.#tell = purse?.open() ?? (() => {});
  }

  /** Which limit is reached by what the attempt has told so far; `null` while there is room. */
  reads({ plan, state, phase }: Metered, told: Spending): BudgetExceeded | null {
    this.#underway.set(phase.id, told);
    const run = this.#with(this.#ended);
    this.#tellAll();
    const own = add(phaseState(plan, state, phase.index).spent, told);
    const purse = this.#purse?.now() ?? null;
    return exceeded({ phase, ...budgetsOf(plan, state, phase), run, own, purse });
  }

  ended(phase: PhaseId, spending: Spending): void {
    this.#underway.delete(phase);
    this.#ended = add(this.#ended, spending);
    this.#endedHere = add(this.#endedHere, spending);
    this.#tellAll();
  }

  /** To those who share the purse. */
  #tellAll(): void {
    this.#tell(this.#with(this.#endedHere).usd);
  }

  #with(ended: Spent): Spent {
    return [...this.#underway.values()].reduce<Spent>(add, ended);
  }
}

export interface Metered {
  readonly plan: Plan;
  /** As it was when the attempt began. */
  readonly state: RunState;
  readonly phase: WorkPhase;
}
