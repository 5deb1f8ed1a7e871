/** Cancels the run when the process gets a signal. */
export interface SignalStop extends Disposable {
  readonly controller: AbortController;
  /** The first signal that this process got; `null`: none. */
  readonly signal: () => StopSignal | null;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type StopSignal = (typeof SIGNALS)[number];

/** Several runs may be active in one process; the signal stops all of them, and those that begin later. */
const stopping = new Set<AbortController>();
let signalled: StopSignal | null = null;

/** Until disposed of, signals abort the controller instead of ending the process. */
export function stopOnSignals(): SignalStop {
  const controller = new AbortController();
  if (stopping.size === 0) for (const signal of SIGNALS) process.on(signal, abortAll);
  stopping.add(controller);
  if (signalled !== null) controller.abort();
  return {
    controller,
    signal: () => signalled,
    [Symbol.dispose]: () => {
      stopping.delete(controller);
      if (stopping.size > 0) return;
      signalled = null;
      for (const signal of SIGNALS) process.off(signal, abortAll);
    },
  };
}

function abortAll(signal: NodeJS.Signals): void {
  signalled ??= SIGNALS.find((one) => one === signal) ?? null;
  for (const controller of stopping) controller.abort();
}
