import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Does work on behalf of a run: every git call in it carries the run's mark, so that it is found after a kill. A process that
 * works on several runs at once tells their calls apart by their promises, which slows each promise down.
 */
export async function onBehalf<T>(
  { mark, isOnlyRun }: { readonly mark: string; readonly isOnlyRun: boolean },
  work: () => Promise<T>,
): Promise<T> {
  if (!isOnlyRun || only !== null) return marks.run(mark, work);
  only = mark;
  try {
    return await work();
  } finally {
    only = null;
  }
}

/** The mark of the current run; `null` outside of all runs. */
export const markHere = (): string | null => marks.getStore() ?? only;

/** The mark of the process's only run. */
let only: string | null = null;
const marks = new AsyncLocalStorage<string>();
