import { matches } from './merge-lines.ts';

/** The text with LF at the end of each line. */
export const withLf = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The text, whose lines end with LF, with the line ends of `source`: a line that is new ends as the one before it. */
export function withLineEndsOf(source: string, text: string): string {
  if (!source.includes('\r\n')) return text;
  const before = source.split('\n');
  const bare = before.map((line) => line.replace(/\r$/, ''));
  const lines = text.split('\n');
  const last = before.length - 1;
  const ends = new Map<number, string>();
  for (const [from, to] of matches(bare, lines).entries())
    if (to !== -1 && from < last) ends.set(to, before[from] === bare[from] ? '\n' : '\r\n');
  let end = before[0] === bare[0] ? '\n' : '\r\n';
  return lines
    .map((line, at) => {
      end = ends.get(at) ?? end;
      return at === lines.length - 1 ? line : `${line}${end}`;
    })
    .join('');
}
