/**
 * GitHub's limit of a text in characters. GitHub counts code points, and a text never has more of them than UTF-16 code units, so
 * a text with this `length` fits.
 */
export const MAX_BODY_LENGTH = 65_536;
export const MAX_TITLE_LENGTH = 256;
export const MAX_LABEL_LENGTH = 50;

/** At most `most` characters including `end`. No character is split. */
export function cut(text: string, most: number, end = '…'): string {
  if (text.length <= most) return text;
  return `${whole(text.slice(0, Math.max(0, most - end.length))).trimEnd()}${end}`;
}

/** Removes half a surrogate pair at the end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
