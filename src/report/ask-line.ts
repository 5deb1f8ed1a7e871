import { createInterface, type Interface } from 'node:readline';
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
 * What a person types after the question is shown, up to Enter; of a pasted text, all lines. `null`: Ctrl-C, Ctrl-D, the end of
 * the input, or the signal.
 */
export const askLine = (question: string, signal: AbortSignal): Promise<string | null> =>
  atTerminal(() => typedLine(question, signal));

async function typedLine(question: string, signal: AbortSignal): Promise<string | null> {
  await discardTypedAhead();
  if (signal.aborted) return null;
  const { stdin: input, stderr: output } = process;
  const lines = createInterface({ input, output, terminal: true, historySize: 0 });
  return new Promise((resolve) => {
    const typed: string[] = [];
    let isAnswered = false;
    const stop = (): void => lines.close();
    signal.addEventListener('abort', stop, { once: true });
    lines.on('line', (line) => {
      typed.push(line);
      void nothingFollows(lines, typed).then((nothing) => {
        if (!nothing) return;
        isAnswered = true;
        lines.close();
      });
    });
    lines.once('close', () => {
      signal.removeEventListener('abort', stop);
      if (!isAnswered) output.write('\n');
      resolve(isAnswered ? typed.join('\n') : null);
    });
    lines.setPrompt(question);
    lines.prompt();
  });
}

/** Whether the last line is the end of the answer: of a pasted text, more lines arrive at once, and the last one may lack its Enter. */
async function nothingFollows(lines: Interface, typed: readonly string[]): Promise<boolean> {
  const { length } = typed;
  // The first turn may be the rest of the current one; the second one reads what has arrived.
  await nextTurn();
  await nextTurn();
  return typed.length === length && lines.line === '';
}
