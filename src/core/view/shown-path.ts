import { numbered, visible } from './visible.ts';

/**
 * The name of a file as people see it, always one line: what an agent names a file must not look like a line of ours. Also for
 * a note that contains such a name.
 */
export const shownPath = (path: string): string => visible(path.replace(BREAKS, numbered));

/** What {@link visible} keeps, but a name needs not have. */
const BREAKS = /[\t\n\u2028\u2029]/g;

/** The same in at most `width` characters: the beginning and the end, which both tell a file from others. */
export function fittedPath(path: string, width: number): string {
  const characters = [...shownPath(path)];
  if (characters.length <= width) return characters.join('');
  const end = Math.floor((width - 1) / 2);
  return [
    ...characters.slice(0, width - 1 - end),
    '…',
    ...characters.slice(characters.length - end),
  ].join('');
}

/** Whether a person who reads the name may take it for another one, or for several lines. */
export const hidesInName = (path: string): boolean => HIDING.test(path);

const HIDING =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u180e\u200b-\u200f\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|(?:^|\/)\s|\s(?:\/|$)/u;
