/**
 * What GitHub takes of a text, in characters. GitHub counts code points, and no text has more of them than UTF-16 units:
 * so a text that fits by its `length` fits.
 */
export const MOST_BODY = 65_536;
export const MOST_TITLE = 256;
export const MOST_LABEL = 50;

/** At most so many characters, `end` included. No character is cut in two. */
export function cut(text: string, most: number, end = '…'): string {
  if (text.length <= most) return text;
  return `${whole(text.slice(0, Math.max(0, most - end.length))).trimEnd()}${end}`;
}

/** Without half a surrogate pair at its end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
