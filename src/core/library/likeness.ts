/** How much two texts are alike: the share of lines that both have, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [linesOf(one), linesOf(other)];
  const shared = [...ours].filter((line) => theirs.has(line)).length;
  return (2 * shared) / Math.max(1, ours.size + theirs.size);
}

/** Without indentation, comments and empty lines. */
const linesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
