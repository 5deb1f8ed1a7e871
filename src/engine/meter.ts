import type { PhaseId } from '../core/lib/brands.ts';
import { ownerOf } from '../core/plan/legs.ts';
import type { WorkPhase } from '../core/plan/plan.ts';
import { budgetsOf, exceeded } from '../core/run/decide/budget.ts';
import type { AttemptSpending, BudgetExceeded, Spending } from '../core/run/event.ts';
import type { RunMoment } from '../core/run/moment.ts';
import { add, plus } from '../core/run/spent.ts';
import { NOTHING_SPENT, type SpentTotals } from '../core/run/state.ts';
import type { SharedBudget } from './shared-budget.ts';

/** Spending while agents work, including concurrent ones: the journal has the spending of ended attempts only. */
export class Meter {
  /** Spending of attempts that have ended, in this process or before. */
  #ended: SpentTotals;
  /** Spending of attempts that ended in this process. */
  #endedHere: SpentTotals = NOTHING_SPENT;
  /** The same by phase; a leg counts for its spread phase. */
  readonly #endedHereOf = new Map<PhaseId, SpentTotals>();
  /** Attempts under way: the latest report of each. */
  readonly #underway = new Map<PhaseId, PhaseSpending>();
  /** Attempts that were cut off. */
  readonly #cutOff: AttemptSpending[] = [];
  readonly #budgetPool: SharedBudget | null;
  readonly #reportTotal: (usd: number | null) => void;

  /** What phases spent before this process. */
  readonly #before: (phase: PhaseId) => SpentTotals;

  constructor({ spent, of, budgetPool }: MeterOptions) {
    this.#ended = spent;
    this.#before = of;
    this.#budgetPool = budgetPool;
    this.#reportTotal = budgetPool?.open() ?? (() => {});
  }

  /** How many milliseconds the session, if there is one, still waits for a provider. */
  get patienceMs(): number {
    return this.#budgetPool?.patienceMs ?? Number.POSITIVE_INFINITY;
  }

  /** Which limit the attempt's reported spending reaches; `null`: none. */
  reads({ plan, state, phase }: MeteredAttempt, spending: Spending): BudgetExceeded | null {
    const owner = ownerOf(phase);
    this.#underway.set(phase.id, { owner, spending });
    const run = this.#with(this.#ended);
    this.#reportAll();
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
    this.#reportAll();
  }

  /** An attempt without an end event. What it reported before it was stopped counts if its end tells nothing. */
  cutOff({ phase, attempt }: StoppedAttempt, { durationMs, ...end }: Spending): void {
    const isTold = end.usage !== null || end.costUsd !== null;
    const told = isTold ? end : (this.#underway.get(phase.id)?.spending ?? end);
    const spending = { ...told, durationMs };
    this.ended(phase, spending);
    if (spending.usage === null && spending.costUsd === null) return;
    this.#cutOff.push({ phase: phase.id, attempt, ...spending });
  }

  /** What attempts used that were cut off since the last call. */
  takeCutOff(): readonly AttemptSpending[] {
    return this.#cutOff.splice(0);
  }

  /** Reports the total to the budget that several runs share. */
  #reportAll(): void {
    this.#reportTotal(this.#with(this.#endedHere).usd);
  }

  #with(ended: SpentTotals): SpentTotals {
    return [...this.#underway.values()]
      .map(({ spending }) => spending)
      .reduce<SpentTotals>(add, ended);
  }

  /** What a phase spent before and in this process, including attempts under way. */
  #of(owner: PhaseId): SpentTotals {
    const before = this.#before(owner);
    const here = this.#endedHereOf.get(owner);
    const ended = here === undefined ? before : plus(before, here);
    const own = [...this.#underway.values()].filter((one) => one.owner === owner);
    return own.map(({ spending }) => spending).reduce<SpentTotals>(add, ended);
  }
}

export interface MeterOptions {
  /** What the run spent before this process. */
  readonly spent: SpentTotals;
  /** What one of its phases spent before this process. */
  readonly of: (phase: PhaseId) => SpentTotals;
  readonly budgetPool: SharedBudget | null;
}

interface PhaseSpending {
  /** The phase itself, or the phase of which it is a leg. */
  readonly owner: PhaseId;
  readonly spending: Spending;
}

export interface StoppedAttempt {
  readonly phase: Pick<WorkPhase, 'id' | 'leg'>;
  readonly attempt: number;
}

/** The moment at which the attempt began. */
export interface MeteredAttempt extends RunMoment {
  readonly phase: WorkPhase;
}
