/** A text as a block of code that no run of backticks within it can end. What it holds is made harmless before. */
export function codeBlock(text: string): string {
  const shown = text.trimEnd();
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

/** The same within a sentence, for a text of one line. */
export function inlineCode(line: string): string {
  if (line.trim() === '') return '`–`';
  const fence = '`'.repeat(longestRun(line) + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}
