/** Cancels what runs when the process is told to end. */
export interface Stop extends Disposable {
  readonly controller: AbortController;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Several runs may be under way in one process, and each of them stops; what begins after the signal does, too. */
const stopping = new Set<AbortController>();
let isTold = false;

/** From now on, until it is disposed of, a signal aborts the controller instead of ending the process. */
export function stopOnSignals(): Stop {
  const controller = new AbortController();
  if (stopping.size === 0) for (const signal of SIGNALS) process.on(signal, abortAll);
  stopping.add(controller);
  if (isTold) controller.abort();
  return {
    controller,
    [Symbol.dispose]: () => {
      stopping.delete(controller);
      if (stopping.size > 0) return;
      isTold = false;
      for (const signal of SIGNALS) process.off(signal, abortAll);
    },
  };
}

function abortAll(): void {
  isTold = true;
  for (const controller of stopping) controller.abort();
}
