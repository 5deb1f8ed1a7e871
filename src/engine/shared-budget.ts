import type { BudgetPool } from '../core/run/decide/limits.ts';

/** What several concurrent runs of a session share: a spending limit in USD, what they have spent so far, and the session's end. */
export class SharedBudget {
  readonly #limitUsd: number | null;
  /** One for each session of a run, in USD; `null`: nothing reported yet. */
  readonly #accounts: (number | null)[] = [];

  readonly #untilEnd: () => number;

  /** `untilEnd`: milliseconds until the session starts nothing more. */
  constructor(limitUsd: number | null, untilEnd: () => number = () => Number.POSITIVE_INFINITY) {
    this.#limitUsd = limitUsd;
    this.#untilEnd = untilEnd;
  }

  /** How many milliseconds a provider may still be waited for. */
  get patienceMs(): number {
    return this.isEmpty ? 0 : this.#untilEnd();
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
