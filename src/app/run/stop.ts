/** Cancels the run when the process gets a signal. */
export interface SignalStop extends Disposable {
  readonly controller: AbortController;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Several runs may be active in one process; the signal stops all of them, and those that begin later. */
const stopping = new Set<AbortController>();
let isSignalled = false;

/** Until disposed of, signals abort the controller instead of ending the process. */
export function stopOnSignals(): SignalStop {
  const controller = new AbortController();
  if (stopping.size === 0) for (const signal of SIGNALS) process.on(signal, abortAll);
  stopping.add(controller);
  if (isSignalled) controller.abort();
  return {
    controller,
    [Symbol.dispose]: () => {
      stopping.delete(controller);
      if (stopping.size > 0) return;
      isSignalled = false;
      for (const signal of SIGNALS) process.off(signal, abortAll);
    },
  };
}

function abortAll(): void {
  isSignalled = true;
  for (const controller of stopping) controller.abort();
}
