const MAX_LENGTH = 64 * 1024;

/**
 * Sets a text that someone else wrote apart from our own, between two lines with a mark that nobody could guess.
 * `source` says where it is from, in a line.
 */
export function fence(text: string, source: string, mark: string): string {
  if (mark.length < 8) throw new Error('a mark that short could be guessed');
  const inside = capped(cleaned(text).replaceAll(mark, '[mark]'));
  const from = cleaned(source).replace(/\s+/g, ' ');
  return `--- ${mark} begins: ${from} ---\n${inside}\n--- ${mark} ends ---`;
}

/**
 * Without what a person would not see but a model would read: control characters, zero-width and bidirectional ones,
 * tags, variation selectors. Newlines and tabs stay.
 */
export function cleaned(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(INVISIBLE, '');
}

/**
 * A text that people read as GitHub shows it, without the comments of HTML, which are not shown, and with a word about
 * them. One that is left open hides all that follows.
 */
export function asShown(text: string): string {
  const hidden = text.match(HTML_COMMENT)?.length ?? 0;
  if (hidden === 0) return text;
  const comments = hidden === 1 ? 'a comment' : `${hidden} comments`;
  return `${text.replace(HTML_COMMENT, '')}\n[left out: ${comments} in HTML, invisible on the page]`;
}

const HTML_COMMENT = /<!--.*?(?:-->|$)/gs;

/** Control characters but tab and newline; what Unicode says is not to be shown; halves of surrogate pairs. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cs}]/gu;

function capped(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const left = text.length - MAX_LENGTH;
  return `${text.slice(0, MAX_LENGTH).replace(INVISIBLE, '')}\n[cut: ${left} more characters]`;
}
