/** A path in a header of git's diff: quoted if it has special characters, followed by a tab if it has blanks. */
export const barePath = (text: string): string =>
  text.startsWith('"')
    ? unquotedPath(text.slice(1, text.lastIndexOf('"')))
    : text.replace(/\t$/, '');

/** Decodes git's quoted paths: octal UTF-8 bytes and C escapes (core.quotePath in git-config). */
export function unquotedPath(path: string): string {
  const bytes: number[] = [];
  const push = (text: string): void => {
    bytes.push(...new TextEncoder().encode(text));
  };
  for (const [whole, octal, letter] of path.matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else push(letter === undefined ? whole : (ESCAPES[letter] ?? letter));
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
