/** What ends the process from outside, while somebody listens or not. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type EndingSignal = (typeof ENDING)[number] | 'SIGQUIT';

/**
 * Calls `act` once when a signal is about to end the process, then lets the signal do what it does without us: whoever else
 * listens acts on it, else it ends the process. Returns how to stop listening.
 */
export function beforeSignals(
  act: () => void,
  signals: readonly EndingSignal[] = ENDING,
): () => void {
  const listener = (signal: NodeJS.Signals): void => {
    stop();
    act();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of signals) process.off(signal, listener);
  };
  for (const signal of signals) process.on(signal, listener);
  return stop;
}
