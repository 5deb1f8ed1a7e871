import { widthOf, wrapped } from '../line.ts';

/**
 * A help text with its paragraphs broken at the width of the terminal. An example that does not fit has its comment beneath, and
 * goes on in further lines as a shell takes it. Other indented lines stay as they are.
 */
export function helpText(text: string, columns: number): string {
  const paragraphs: string[][] = [];
  for (const line of text.split('\n')) {
    const last = paragraphs.at(-1);
    if (last !== undefined && isProse(last) && isProse([line])) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs
    .flatMap((lines) =>
      isProse(lines) && lines.some((line) => widthOf(line) > columns)
        ? wrapped(lines.join(' '), columns)
        : lines.flatMap((line) => exampleLines(line, columns)),
    )
    .join('\n');
}

function exampleLines(line: string, columns: number): readonly string[] {
  const [, typed, comment] = /^( +\$ \S.*?)(?: {2,}# (\S.*))?$/.exec(line) ?? [];
  if (typed === undefined || widthOf(line) <= columns) return [line];
  const comments = comment === undefined ? [] : wrapped(comment, columns - BENEATH.length);
  return [...typedLines(typed, columns), ...comments.map((text) => BENEATH + text)];
}

const BENEATH = '      # ';
const GOES_ON = ' \\';

/** Neither a word of a command nor an option and its value are broken. */
function typedLines(typed: string, columns: number): readonly string[] {
  if (widthOf(typed) <= columns) return [typed];
  const words = typed.trimStart().match(WORDS) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer + GOES_ON) <= columns)
      lines[lines.length - 1] = longer;
    else lines.push(`${lines.length === 0 ? '  ' : '    '}${word}`);
  }
  return lines.map((line, at) => (at < lines.length - 1 ? line + GOES_ON : line));
}

/** Texts in quotes and in `$(…)` are one word, as is an option with what follows it. */
const WORDS = /(?:--?[a-z][a-z-]* (?!-))?(?:"[^"]*"|\$\([^)]*\)|\S)+/g;

const isProse = ([first = '']: readonly string[]): boolean => /^\S/.test(first);
