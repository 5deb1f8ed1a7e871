/** The letters and digits of a name: `needsPerson`, `needs_person` and `Needs-Person` are spellings of one name. */
export const lettersOf = (name: string): string =>
  name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
