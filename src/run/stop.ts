/** Cancels what runs when the process is told to end. */
export interface Stop extends Disposable {
  readonly controller: AbortController;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** From now on, until it is disposed of, a signal aborts the controller instead of ending the process. */
export function stopOnSignals(): Stop {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  for (const signal of SIGNALS) process.on(signal, abort);
  return {
    controller,
    [Symbol.dispose]: () => {
      for (const signal of SIGNALS) process.off(signal, abort);
    },
  };
}
