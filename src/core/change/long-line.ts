/**
 * Characters of a line that are shown where a person decides; of a longer one the rest is counted. In a diff, the sign before the
 * text is one of them.
 */
export const MAX_WHOLE_LINE = 2000;

export interface LineBeginning {
  readonly shown: string;
  /** Number of characters that are not shown. */
  readonly omitted: number;
}

/** What is shown of a line that a person approves: all of it, unless it is longer than anybody reads. */
export function beginningOf(line: string, most = MAX_WHOLE_LINE): LineBeginning {
  if (line.length <= most) return { shown: line, omitted: 0 };
  // No half of a surrogate pair.
  const shown = line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return { shown, omitted: line.length - shown.length };
}

export const omittedText = (omitted: number): string =>
  `… ${omitted.toLocaleString('en')} more ${omitted === 1 ? 'character' : 'characters'}`;
