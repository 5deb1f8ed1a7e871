import { INVISIBLE } from '../text/untrusted/untrusted.ts';
import { withoutAnsi } from './ansi.ts';

/** A text with its invisible and bidirectional characters shown as code points. */
export const visible = (text: string): string => text.replace(INVISIBLE, numbered);

/** A character as its code point. */
export function numbered(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** On one line, without colours, truncated to `most` characters. */
export function brief(text: string, most: number): string {
  // Untrusted text may have megabytes.
  const begin = text.slice(0, most * 8 + 200).split('\n');
  const line = visible(
    withoutAnsi(
      begin
        .map((part) => part.trim())
        .join(' ')
        .trim(),
    ),
  );
  const characters = [...line.slice(0, most * 2)];
  return characters.length <= most
    ? line.slice(0, most * 2)
    : `${characters.slice(0, most - 1).join('')}…`;
}
