const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const SHOW_CURSOR = '\u001b[?25h';

/**
 * Asks questions such that the terminal stays usable: it is as before when a signal ends the process, and after Ctrl-Z and `fg`
 * the question goes on. `null`: the questions ended without an answer, as nothing can be typed any more.
 */
export async function atTerminal<T>(ask: () => Promise<T>): Promise<T | null> {
  const open: (() => void)[] = [];
  const listen = (event: string, act: (...args: unknown[]) => void): void => {
    process.on(event, act);
    open.push(() => process.off(event, act));
  };
  const close = (): void => {
    for (const undo of open.splice(0)) undo();
  };
  // What asks stops reading at SIGCONT, after this listener.
  listen('SIGCONT', () => setImmediate(readOn));
  for (const signal of STOPPING)
    listen(signal, () => {
      close();
      restoreTerminal();
      // Whoever else listens acts as without a question; else the signal ends the process.
      process.kill(process.pid, signal);
    });
  const nothingComes = new Promise<null>((resolve) => listen('beforeExit', () => resolve(null)));
  try {
    return await Promise.race([ask(), nothingComes]);
  } finally {
    close();
  }
}

function readOn(): void {
  const { stdin } = process;
  if (!stdin.isRaw) return;
  // The shell may have changed the terminal in between, which Node does not know.
  stdin.setRawMode(false);
  stdin.setRawMode(true);
  stdin.resume();
}

/** At SIGHUP, the terminal may be gone. */
function restoreTerminal(): void {
  const { stdin, stderr } = process;
  if (!stdin.isRaw) return;
  const ignore = (): void => {};
  stdin.on('error', ignore).setRawMode(false);
  stderr.on('error', ignore).write(`${SHOW_CURSOR}\n`);
}
