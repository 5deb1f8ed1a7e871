const MINUTE_MS = 60_000;

/** In milliseconds, after each failure in a row; the last one recurs. */
const PAUSES_MS: readonly number[] = [1, 2, 5, 10, 15].map((minutes) => minutes * MINUTE_MS);

/** Most failures in a row in a session without a limit of time: with the agents' own patience, about two hours. */
const MAX_ROUNDS = 9;
/** The longest pause of a provider's own choice that such a session makes. */
const MAX_ASKED_MS = 6 * 60 * MINUTE_MS;

/** The failure of a provider that the session tells a person. */
export interface ProviderFailure {
  readonly why: string;
  /** The pause that the provider asked for; `null`: none. */
  readonly retryAfterMs: number | null;
  /** When the work began that failed. */
  readonly startedAt: number;
  readonly now: number;
}

interface Outage {
  readonly why: string;
  readonly rounds: number;
  readonly failedAt: number;
  /** `null`: not in this session. */
  readonly nextAt: number | null;
}

/**
 * The providers that do not answer in a session, and when each is asked again. Times are milliseconds since 1970; a key stands for
 * everything that the same provider would fail.
 */
export class ProviderPauses {
  readonly #untilMs: number | null;
  readonly #outages = new Map<string, Outage>();
  #isLeft = false;

  /** `untilMs`: when the session ends; `null`: only when it gives up. */
  constructor(untilMs: number | null) {
    this.#untilMs = untilMs;
  }

  /** Returns when the provider is asked again; `null`: not in this session. */
  failed(key: string, failure: ProviderFailure): number | null {
    const before = this.#outages.get(key);
    const { why, startedAt, now } = failure;
    // It began before another one failed, so it is part of the same round.
    if (before !== undefined && startedAt < before.failedAt) return before.nextAt;
    const rounds = (before?.rounds ?? 0) + 1;
    const nextAt = this.#nextAt(rounds, failure);
    this.#outages.set(key, { why, rounds, failedAt: now, nextAt });
    return nextAt;
  }

  #nextAt(rounds: number, { retryAfterMs, now }: ProviderFailure): number | null {
    const pauseMs = PAUSES_MS[Math.min(rounds, PAUSES_MS.length) - 1] ?? MINUTE_MS;
    const nextAt = now + Math.max(pauseMs, retryAfterMs ?? 0);
    if (this.#isLeft) return null;
    if (this.#untilMs !== null) return nextAt < this.#untilMs ? nextAt : null;
    return rounds < MAX_ROUNDS && (retryAfterMs ?? 0) <= MAX_ASKED_MS ? nextAt : null;
  }

  answered(key: string): void {
    this.#outages.delete(key);
  }

  /** No provider is asked again. */
  leave(): void {
    this.#isLeft = true;
  }

  isResting(key: string, now: number): boolean {
    const outage = this.#outages.get(key);
    return outage !== undefined && (outage.nextAt === null || outage.nextAt > now);
  }

  /** Whether it has failed before in this session, and not answered since. */
  isDown(key: string): boolean {
    return this.#outages.has(key);
  }

  /** The earliest time at which one that rests now is asked again; `null`: there is none. */
  nextAt(now: number): number | null {
    const times = [...this.#outages.values()].flatMap(({ nextAt }) =>
      nextAt !== null && nextAt > now ? [nextAt] : [],
    );
    return times.length === 0 ? null : Math.min(...times);
  }

  /** What the last provider said that is not asked again in this session; `null`: there is none. */
  get lastError(): string | null {
    const left = [...this.#outages.values()].filter(({ nextAt }) => nextAt === null);
    return left.at(-1)?.why ?? null;
  }
}
