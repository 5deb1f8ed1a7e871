import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Does work on behalf of a run: every git call in it carries the run's mark, so that whoever comes after a kill finds it. One
 * process may work on several runs at once, so the mark cannot be one of the process.
 */
export function onBehalf<T>(mark: string, work: () => Promise<T>): Promise<T> {
  return marks.run(mark, work);
}

/** Of the run on whose behalf this happens; `null` outside of all. */
export const markHere = (): string | null => marks.getStore() ?? null;

const marks = new AsyncLocalStorage<string>();
