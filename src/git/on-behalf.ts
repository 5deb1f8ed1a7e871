import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Does work on behalf of a run: every git call in it carries the run's mark, so that it is found after a kill. One process may
 * work on several runs at once, so the mark cannot belong to the process.
 */
export function onBehalf<T>(mark: string, work: () => Promise<T>): Promise<T> {
  return marks.run(mark, work);
}

/** The mark of the current run; `null` outside of all runs. */
export const markHere = (): string | null => marks.getStore() ?? null;

const marks = new AsyncLocalStorage<string>();
