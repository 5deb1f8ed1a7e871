import type { BudgetPool } from '../core/run/decide/limits.ts';

/** A spending limit in USD over several concurrent runs, and what they have spent so far. */
export class SharedBudget {
  readonly #limitUsd: number | null;
  /** One for each session of a run, in USD; `null`: nothing reported yet. */
  readonly #accounts: (number | null)[] = [];

  constructor(limitUsd: number | null) {
    this.#limitUsd = limitUsd;
  }

  /** Returns a function that reports a session's total spending so far. */
  open(): (usd: number | null) => void {
    const at = this.#accounts.push(null) - 1;
    return (usd) => {
      this.#accounts[at] = usd;
    };
  }

  /** In USD; `null`: nothing reported. */
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

  /** `null`: there is no limit. */
  now(): BudgetPool | null {
    const { limitUsd, spentUsd } = this;
    return limitUsd === null ? null : { limitUsd, spentUsd: spentUsd ?? 0 };
  }
}
