import { ESCAPES } from '../text/untrusted/escapes.ts';

/** As much of a file as tells whether it is text, in characters. */
const BEGINNING = 4096;
/** Text may have this share of other characters: agents could hide an output behind one byte. */
const MAX_OTHER_SHARE = 0.1;

/**
 * Whether a page shows the file as text; `decoded` is its beginning as UTF-8, invalid bytes replaced. Records of attempts always
 * are, so that no byte hides what was printed; an artifact is not if much of its beginning is neither text nor colours.
 */
export function isReadable(path: string, decoded: string): boolean {
  if (!path.includes('/artifacts/')) return true;
  const begin = decoded.slice(0, BEGINNING).replaceAll(ESCAPES, '');
  const others = begin.match(OTHER)?.length ?? 0;
  return others <= begin.length * MAX_OTHER_SHARE;
}

/** Replaced bytes, and control characters that no text has. */
const OTHER = /(?![\t\n\f\r])[\p{Cc}\uFFFD]/gu;
