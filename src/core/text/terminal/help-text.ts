import { widthOf, wrapped } from '../line.ts';

/** A help text with its paragraphs broken at the width of the terminal. Indented lines, such as examples, stay as they are. */
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
        : lines,
    )
    .join('\n');
}

const isProse = ([first = '']: readonly string[]): boolean => /^\S/.test(first);
