import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { printable } from '../core/text/untrusted/neutral.ts';
import { printResult } from './print.ts';

/** Shows a long text: by the person's pager on a terminal, else on stdout as it is. */
export async function page(text: string): Promise<void> {
  const { GIT_PAGER, PAGER, LESS } = process.env;
  const pager = GIT_PAGER ?? PAGER ?? 'less';
  if (process.stdout.isTTY !== true || pager === '' || pager === 'cat') return printResult(text);
  // As git does: leaves at once what fits on the screen, keeps colours, and keeps the screen.
  const env = { ...process.env, LESS: LESS ?? 'FRX' };
  const child = spawn('/bin/sh', ['-c', pager], { stdio: ['pipe', 'inherit', 'inherit'], env });
  // A pager that is left early reads no more.
  child.stdin.on('error', () => {});
  child.stdin.end(`${printable(text)}\n`);
  const [code] = await once(child, 'close');
  if (code === 126 || code === 127) printResult(text);
}
