import type { Concurrency } from './workflow-file.ts';

interface Waiter {
  readonly begin: () => void;
  readonly cancel: () => void;
}

interface Group {
  running: { readonly cancel: () => void };
  readonly pending: Waiter[];
}

/**
 * Groups of which one job runs at a time. With `queue: single` at most one waits, and the newest; with `max`, 100.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency
 */
export class ConcurrencyGroups {
  readonly #groups = new Map<string, Group>();

  /** Resolves once it may run, with what ends its turn; `null` if it was cancelled for another, or by `signal`. */
  async enter(
    { group: name, cancelInProgress, queue }: Concurrency,
    job: { readonly signal: AbortSignal; readonly cancel: () => void },
  ): Promise<(() => void) | null> {
    const key = name.toLowerCase();
    const group = this.#groups.get(key);
    const { cancel } = job;
    if (group === undefined) {
      this.#groups.set(key, { running: { cancel }, pending: [] });
      return () => this.#leave(key);
    }
    if (cancelInProgress) group.running.cancel();
    const replaced = group.pending.splice(
      0,
      queue === 'max' ? group.pending.length - 99 : Infinity,
    );
    for (const waiter of replaced) waiter.cancel();
    const begun = await new Promise<boolean>((resolve) => {
      const waiter = { begin: () => resolve(true), cancel: () => resolve(false) };
      group.pending.push(waiter);
      job.signal.addEventListener('abort', () => {
        const at = group.pending.indexOf(waiter);
        if (at !== -1) group.pending.splice(at, 1);
        resolve(false);
      });
    });
    if (!begun) return null;
    group.running = { cancel };
    return () => this.#leave(key);
  }

  #leave(key: string): void {
    const next = this.#groups.get(key)?.pending.shift();
    if (next === undefined) this.#groups.delete(key);
    else next.begin();
  }
}
