import { constants } from 'node:os';
import { isLostTerminal } from '../system/lost-terminal.ts';
import { beforeSignals } from './before-signals.ts';

/** As shells count it. */
const ENDED_BY_SIGHUP = 128 + constants.signals.SIGHUP;
const SHOW_CURSOR = '\u001b[?25h';

/**
 * Asks questions such that the terminal stays usable: it is as before when a signal ends the process, and after Ctrl-Z and `fg`
 * the question goes on; `drawAgain` shows it there, if what asks does not. `null`: the questions ended without an answer, as
 * nothing can be typed any more. A terminal that is closed ends the process, as it ends others.
 */
export async function atTerminal<T>(
  ask: () => Promise<T>,
  drawAgain = (): void => {},
): Promise<T | null> {
  const { stdin } = process;
  const open: (() => void)[] = [];
  const close = (): void => {
    for (const undo of open.splice(0)) undo();
  };
  // What asks stops reading at SIGCONT, after this listener.
  const goOn = (): void => {
    setImmediate(readOn, drawAgain);
  };
  process.on('SIGCONT', goOn);
  open.push(() => process.off('SIGCONT', goOn));
  open.push(
    beforeSignals(() => {
      close();
      restoreTerminal();
    }),
  );
  // At once: what asks would try to set a terminal that is gone.
  const ended = (): void => {
    if (isLostTerminal(stdin.fd)) process.exit(ENDED_BY_SIGHUP);
  };
  stdin.prependListener('end', ended);
  open.push(() => stdin.off('end', ended));
  const nothingComes = new Promise<null>((resolve) => {
    const resolved = (): void => resolve(null);
    process.on('beforeExit', resolved);
    open.push(() => process.off('beforeExit', resolved));
  });
  try {
    return await Promise.race([ask(), nothingComes]);
  } finally {
    close();
    // What asked may take the input for paused, if it was resumed after `fg`; it would keep the process from its end.
    stdin.pause();
  }
}

function readOn(drawAgain: () => void): void {
  const { stdin } = process;
  if (!stdin.isRaw) return;
  // The shell may have changed the terminal in between, which Node does not know.
  stdin.setRawMode(false);
  stdin.setRawMode(true);
  stdin.resume();
  drawAgain();
}

function restoreTerminal(): void {
  const { stdin, stderr } = process;
  if (!stdin.isRaw || isLostTerminal(stdin.fd)) return;
  stdin.setRawMode(false);
  stderr.write(`${SHOW_CURSOR}\n`);
}
