import type { BudgetPool } from '../core/run/decide/limits.ts';

/** A limit of USD over everything that several runs spend beside each other, and what they have spent of it. */
export class SharedBudget {
  readonly #limitUsd: number | null;
  /** One for each time that a run was worked on; `null`: it told nothing. */
  readonly #accounts: (number | null)[] = [];

  constructor(limitUsd: number | null) {
    this.#limitUsd = limitUsd;
  }

  /** Gives whoever works on a run what to tell its spending with: all of it each time. */
  open(): (usd: number | null) => void {
    const at = this.#accounts.push(null) - 1;
    return (usd) => {
      this.#accounts[at] = usd;
    };
  }

  /** `null`: nobody told. */
  get spentUsd(): number | null {
    const told = this.#accounts.filter((usd) => usd !== null);
    return told.length === 0 ? null : told.reduce((sum, usd) => sum + usd, 0);
  }

  get limitUsd(): number | null {
    return this.#limitUsd;
  }

  get isEmpty(): boolean {
    return this.#limitUsd !== null && (this.spentUsd ?? 0) >= this.#limitUsd;
  }

  /** `null` where there is no limit. */
  now(): BudgetPool | null {
    const { limitUsd, spentUsd } = this;
    return limitUsd === null ? null : { limitUsd, spentUsd: spentUsd ?? 0 };
  }
}
