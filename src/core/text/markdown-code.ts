import { cleaned } from './untrusted.ts';

/**
 * Somebody else's text, in Markdown that shows it as it stands: in code nothing is a mention, a link, an image, a
 * command, a heading or HTML.
 */
export function codeBlock(text: string, most: number): string {
  const shown = capped(cleaned(text).trimEnd(), most);
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

/** The same within a sentence, on one line. */
export function inlineCode(text: string, most: number): string {
  const line = capped(cleaned(text).replace(/\s+/g, ' ').trim(), most);
  if (line === '') return '`–`';
  const fence = '`'.repeat(longestRun(line) + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}

function capped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
