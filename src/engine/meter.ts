import type { PhaseId } from '../core/lib/brands.ts';
import { ownerOf } from '../core/plan/legs.ts';
import type { Plan, WorkPhase } from '../core/plan/plan.ts';
import { budgetsOf, exceeded } from '../core/run/decide/budget.ts';
import type { BudgetExceeded, Spending } from '../core/run/event.ts';
import { add, plus } from '../core/run/spent.ts';
import { NOTHING_SPENT, type RunState, type Spent } from '../core/run/state.ts';
import type { SharedBudget } from './shared-budget.ts';

/** What is being spent while agents work, beside each other too: the journal tells only of attempts that have ended. */
export class Meter {
  /** Of attempts that have ended, in this process or before. */
  #ended: Spent;
  /** Of those, in this process. */
  #endedHere: Spent = NOTHING_SPENT;
  /** The same, by phase, legs with the phase that they are of. */
  readonly #endedHereOf = new Map<PhaseId, Spent>();
  /** Attempts under way: what each has told so far. */
  readonly #underway = new Map<PhaseId, Told>();
  readonly #budgetPool: SharedBudget | null;
  readonly #tell: (usd: number | null) => void;

  /** What phases had spent before this process. */
  readonly #before: (phase: PhaseId) => Spent;

  constructor({ spent, of, budgetPool }: MeterOptions) {
    this.#ended = spent;
    this.#before = of;
    this.#budgetPool = budgetPool;
    this.#tell = budgetPool?.open() ?? (() => {});
  }

  /** Which limit is reached by what the attempt has told so far; `null` while there is room. */
  reads({ plan, state, phase }: Metered, told: Spending): BudgetExceeded | null {
    const owner = ownerOf(phase);
    this.#underway.set(phase.id, { owner, told });
    const run = this.#with(this.#ended);
    this.#tellAll();
    const own = this.#of(owner);
    const budgetPool = this.#budgetPool?.now() ?? null;
    return exceeded({ phase, ...budgetsOf(plan, state, phase), run, own, budgetPool });
  }

  ended(phase: Pick<WorkPhase, 'id' | 'leg'>, spending: Spending): void {
    this.#underway.delete(phase.id);
    const owner = phase.leg?.of ?? phase.id;
    this.#endedHereOf.set(owner, add(this.#endedHereOf.get(owner) ?? NOTHING_SPENT, spending));
    this.#ended = add(this.#ended, spending);
    this.#endedHere = add(this.#endedHere, spending);
    this.#tellAll();
  }

  /** To the budget that several runs share. */
  #tellAll(): void {
    this.#tell(this.#with(this.#endedHere).usd);
  }

  #with(ended: Spent): Spent {
    return [...this.#underway.values()].map(({ told }) => told).reduce<Spent>(add, ended);
  }

  /** What a phase spent, before and here, with what its attempts under way have told. */
  #of(owner: PhaseId): Spent {
    const before = this.#before(owner);
    const here = this.#endedHereOf.get(owner);
    const ended = here === undefined ? before : plus(before, here);
    const own = [...this.#underway.values()].filter((one) => one.owner === owner);
    return own.map(({ told }) => told).reduce<Spent>(add, ended);
  }
}

export interface MeterOptions {
  /** What the run had spent before this process. */
  readonly spent: Spent;
  /** The same of one of its phases. */
  readonly of: (phase: PhaseId) => Spent;
  readonly budgetPool: SharedBudget | null;
}

interface Told {
  /** The phase that it is, or is a leg of. */
  readonly owner: PhaseId;
  readonly told: Spending;
}

export interface Metered {
  readonly plan: Plan;
  /** As it was when the attempt began. */
  readonly state: RunState;
  readonly phase: WorkPhase;
}
