import { withoutAnsi } from './ansi.ts';

/** Control characters but tab and newline, what Unicode says is not to be shown, halves of surrogate pairs. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cs}]/gu;

/** A text as a person can see all of it: what is invisible or turns the direction of writing stands there by its number. */
export const visible = (text: string): string => text.replace(INVISIBLE, numbered);

function numbered(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** On one line, without colours, cut at so many characters. */
export function brief(text: string, most: number): string {
  // What others wrote may have megabytes.
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
