/**
 * Whether a text that a person gave holds nothing for its reader: it is blank, or the `…` of a suggested command, typed as it
 * stands. Invisible characters and quotes count as blank.
 */
export const saysNothing = (text: string): boolean => /^[\s\p{Cf}\p{Cc}.…'"`“”‘’]*$/u.test(text);
