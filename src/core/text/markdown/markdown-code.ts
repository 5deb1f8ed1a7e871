/** A text as a code block that no run of backticks in it can end. The text is neutralised before. */
export function codeBlock(text: string): string {
  const shown = text.trimEnd();
  const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
  return `${fence}text\n${shown}\n${fence}`;
}

/** The same within a sentence, for one line. */
export function inlineCode(line: string): string {
  if (line.trim() === '') return '`–`';
  const fence = '`'.repeat(longestRun(line) + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}
