/** Equal for titles that a person would consider the same. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Tells whether a title is the same; a title without letters is the same as no other. Fast for many titles. */
export function sameTitleAs(title: string): (other: string) => boolean {
  const key = titleKey(title);
  // Most titles do not have this word; normalizing takes longer than all else.
  const [word = ''] = (key.match(/[a-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length);
  return (other) =>
    key !== '' &&
    (isPlain(other) ? other.toLowerCase().includes(word) : true) &&
    titleKey(other) === key;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
const isPlain = (text: string): boolean => /^[\u0000-\u007F]*$/.test(text);
