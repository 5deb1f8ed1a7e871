import { diffLine } from '../core/text/terminal/gate-lines.ts';
import { page } from './pager.ts';
import { printResult, surfaceOf } from './print.ts';

/** Shows a unified diff in colours, in the person's pager if on a terminal. `what` names what changed. */
export async function showDiff(text: string, what: string): Promise<void> {
  if (text === '') return printResult(`${what} changed no file.`);
  const { paint } = surfaceOf(process.stdout);
  const lines = text.trimEnd().split('\n');
  await page(lines.map((line) => diffLine(line, paint)).join('\n'));
}
