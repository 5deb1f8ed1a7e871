/** Milliseconds between two ticks. */
export const TICK_MS = 1_000;
/** The most that counts between two ticks: a longer time means that the process was stopped, or the machine asleep. */
const MAX_STEP_MS = 2 * TICK_MS;

/** Counts milliseconds while this process runs, but not while it is stopped. It must be read at least once per tick. */
export class AwakeClock {
  readonly #clock: () => number;
  #last: number;
  #counted = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
    this.#last = clock();
  }

  now(): number {
    const at = this.#clock();
    this.#counted += Math.min(at - this.#last, MAX_STEP_MS);
    this.#last = at;
    return this.#counted;
  }
}

let clock: AwakeClock | null = null;

/** Milliseconds that this process has run; for differences only. */
export function awakeNow(): number {
  clock ??= ticking(new AwakeClock(() => performance.now()));
  return clock.now();
}

function ticking(started: AwakeClock): AwakeClock {
  setInterval(() => started.now(), TICK_MS).unref();
  return started;
}
