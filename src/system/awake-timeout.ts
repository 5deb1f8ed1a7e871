import { awakeNow, TICK_MS } from './awake-clock.ts';

/**
 * A limit of time, however long, for which the time does not count in which this process is stopped, or the machine asleep: the
 * program that is limited could do nothing then.
 */
export class AwakeTimeout {
  readonly #ms: number;
  readonly #act: () => void;
  readonly #now: () => number;
  #endsAt: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number, act: () => void, now: () => number = awakeNow) {
    this.#ms = ms;
    this.#act = act;
    this.#now = now;
    this.#endsAt = now() + ms;
    this.#wait(ms);
  }

  /** The time begins again. */
  refresh(): void {
    this.#endsAt = this.#now() + this.#ms;
  }

  clear(): void {
    clearTimeout(this.#timer);
  }

  #wait(left: number): void {
    this.#timer = setTimeout(() => this.#look(), Math.min(left, TICK_MS));
  }

  #look(): void {
    const left = this.#endsAt - this.#now();
    if (left > 0) this.#wait(left);
    else this.#act();
  }
}
