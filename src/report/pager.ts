import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { printable } from '../core/text/untrusted/neutral.ts';
import { printResult } from './print.ts';

/** Shows a long text in the person's pager on a terminal, otherwise unchanged on stdout. */
export async function page(text: string): Promise<void> {
  const { GIT_PAGER, PAGER, LESS } = process.env;
  const pager = GIT_PAGER ?? PAGER ?? 'less';
  if (process.stdout.isTTY !== true || pager === '' || pager === 'cat') return printResult(text);
  // The same as git's settings: quits if the text fits on one screen, keeps colours and the screen's content.
  const env = { ...process.env, LESS: LESS ?? 'FRX' };
  const child = spawn('/bin/sh', ['-c', pager], { stdio: ['pipe', 'inherit', 'inherit'], env });
  // A pager may be quit before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(`${printable(text)}\n`);
  const [code] = await once(child, 'close');
  if (code === 126 || code === 127) printResult(text);
}
