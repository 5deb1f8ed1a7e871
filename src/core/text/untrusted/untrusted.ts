import { ESCAPES } from './escapes.ts';

const MAX_LENGTH = 64 * 1024;

/** Separates untrusted text from our own by two lines with an unguessable mark. `source` names its origin in one line. */
export function fence(text: string, source: string, mark: string): string {
  if (mark.length < 8) throw new Error('a mark that short could be guessed');
  const inside = capped(cleaned(text).replaceAll(mark, '[mark]'));
  const from = cleaned(source).replace(/\s+/g, ' ');
  return `--- ${mark} begins: ${from} ---\n${inside}\n--- ${mark} ends ---`;
}

/**
 * Removes characters that a model reads but a person does not see: escape sequences of a terminal as a whole, control characters,
 * zero-width and bidirectional characters, tags, variation selectors. Newlines and tabs stay.
 */
export function cleaned(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return withoutEscapes(lines).replace(INVISIBLE, '');
}

/** Line by line, so that a sequence without its end hides no other line. */
const withoutEscapes = (lines: string): string =>
  lines.includes(ESCAPE)
    ? lines
        .split('\n')
        .map((line) => (line.includes(ESCAPE) ? line.replace(ESCAPES, '') : line))
        .join('\n')
    : lines;

const ESCAPE = '\u001B';

/**
 * A text as people see it on GitHub: HTML comments are invisible there, so they are removed and mentioned. An unclosed comment
 * hides the rest.
 */
export function asShown(text: string): string {
  const hidden = text.match(HTML_COMMENT)?.length ?? 0;
  if (hidden === 0) return text;
  const comments = hidden === 1 ? 'a comment' : `${hidden} comments`;
  return `${text.replace(HTML_COMMENT, '')}\n[left out: ${comments} in HTML, invisible on the page]`;
}

const HTML_COMMENT = /<!--.*?(?:-->|$)/gs;

/** Control characters except tab and newline, characters that Unicode defines as ignorable, and unpaired surrogates. */
export const INVISIBLE =
  /(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cs}]/gu;

function capped(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const left = text.length - MAX_LENGTH;
  return `${text.slice(0, MAX_LENGTH).replace(INVISIBLE, '')}\n[cut: ${left} more characters]`;
}
