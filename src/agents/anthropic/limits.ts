import type { Ending } from '../../ports.ts';
import { AwakeTimeout } from '../../system/awake-timeout.ts';

type CallBounds = {
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly signal: AbortSignal;
};

/** Ends a call in this process: by timeout, silence, or cancellation. */
export class CallLimits {
  readonly #controller = new AbortController();
  readonly #bounds: CallBounds;
  readonly #timeout: AwakeTimeout;
  readonly #idle: AwakeTimeout;
  readonly #cancel = () => this.#end({ type: 'cancelled' });
  #ending: Ending | null = null;

  constructor(bounds: CallBounds) {
    const { timeoutMs, idleTimeoutMs, signal } = bounds;
    this.#bounds = bounds;
    this.#timeout = new AwakeTimeout(timeoutMs, () =>
      this.#end({ type: 'timeout', afterMs: timeoutMs }),
    );
    this.#idle = new AwakeTimeout(idleTimeoutMs, () =>
      this.#end({ type: 'idle-timeout', afterMs: idleTimeoutMs }),
    );
    signal.addEventListener('abort', this.#cancel, { once: true });
    if (signal.aborted) this.#cancel();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The one that ended the call; `null`: none. */
  get ending(): Ending | null {
    return this.#ending;
  }

  isAlive(): void {
    this.#idle.refresh();
  }

  [Symbol.dispose](): void {
    this.#timeout.clear();
    this.#idle.clear();
    this.#bounds.signal.removeEventListener('abort', this.#cancel);
  }

  #end(ending: Ending): void {
    this.#ending ??= ending;
    this.#controller.abort();
  }
}
