import { createInterface } from 'node:readline';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { atTerminal } from './at-terminal.ts';

/**
 * Discards what was typed at the terminal before this call: keys typed while an agent worked answer no question that is shown
 * later. An unfinished line can be read in raw mode only, where nothing waits for Enter.
 */
export async function discardTypedAhead(): Promise<void> {
  const { stdin } = process;
  if (stdin.isTTY !== true) return;
  let isQuiet = false;
  const drop = (): void => {
    isQuiet = false;
  };
  stdin.setRawMode(true);
  stdin.on('data', drop).resume();
  // The first turn may be the rest of the current one; the second one reads what has arrived.
  while (!isQuiet) {
    isQuiet = true;
    await nextTurn();
    await nextTurn();
  }
  stdin.off('data', drop).pause();
  stdin.setRawMode(false);
}

/**
 * The line that a person types after the question is shown. `null`: Ctrl-C, Ctrl-D, the end of the input, or the signal. Lines
 * that come with it, as of a pasted text, answer nothing.
 */
export const askLine = (question: string, signal: AbortSignal): Promise<string | null> =>
  atTerminal(() => typedLine(question, signal));

async function typedLine(question: string, signal: AbortSignal): Promise<string | null> {
  await discardTypedAhead();
  if (signal.aborted) return null;
  const { stdin: input, stderr: output } = process;
  const lines = createInterface({ input, output, terminal: true, historySize: 0 });
  return new Promise((resolve) => {
    let typed: string | null = null;
    const stop = (): void => lines.close();
    signal.addEventListener('abort', stop, { once: true });
    lines.once('line', (line) => {
      typed = line;
      lines.close();
    });
    lines.once('close', () => {
      signal.removeEventListener('abort', stop);
      if (typed === null) output.write('\n');
      resolve(typed);
    });
    lines.setPrompt(question);
    lines.prompt();
  });
}
