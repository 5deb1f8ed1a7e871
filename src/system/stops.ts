/** Somebody to whom it matters that this process is stopped, by Ctrl-Z or SIGSTOP, and goes on. */
export interface Stoppable {
  /** Called at Ctrl-Z, before the shell has the terminal; never at SIGSTOP. */
  stop(): void;
  /** Called when the process goes on, whatever stopped it. */
  goOn(): void;
}

const stoppables = new Set<Stoppable>();

/** Tells it of stops until disposed of. All listen by one listener: the process can only be stopped while none is left. */
export function tellOfStops(stoppable: Stoppable): Disposable {
  stoppables.add(stoppable);
  if (stoppables.size === 1) listen();
  return {
    [Symbol.dispose]() {
      if (stoppables.delete(stoppable) && stoppables.size === 0) stopListening();
    },
  };
}

function listen(): void {
  process.on('SIGTSTP', stop);
  process.on('SIGCONT', goOn);
}

function stopListening(): void {
  process.off('SIGTSTP', stop);
  process.off('SIGCONT', goOn);
}

function stop(): void {
  for (const stoppable of stoppables) stoppable.stop();
  stopListening();
  // Stops the process here, until `fg` or `bg`; without a shell that could continue it, it does not stop.
  process.kill(process.pid, 'SIGTSTP');
  listen();
  goOn();
}

function goOn(): void {
  for (const stoppable of [...stoppables].reverse()) stoppable.goOn();
}
