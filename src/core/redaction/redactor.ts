import type { Automaton } from './automaton.ts';
import { type Detect, type Found, joined } from './span.ts';

/** Takes secrets out of texts: those that we know, and what looks like one. */
export interface Redactor {
  /** The text with one mark for each secret, whatever its length. A text that cannot be looked at is withheld. */
  readonly redact: (text: string) => string;
  /** Where secrets stand, in order. */
  readonly find: Detect;
  /** Whether the text's end may well be the beginning of a secret. */
  readonly endsWithin: (text: string) => boolean;
}

export const MARK = '***';
/** Rather no output than one that nobody looked at. */
export const WITHHELD = '[withheld: this could not be searched for secrets]';

export function redactorOf(known: Automaton, detectors: readonly Detect[]): Redactor {
  const find: Detect = (text) =>
    joined([
      ...known.spans(text).map((span) => ({ ...span, rule: 'known-value' })),
      ...detectors.flatMap((detect) => detect(text)),
    ]);
  return {
    find,
    redact: (text) => {
      try {
        return without(text, find(text));
      } catch {
        return WITHHELD;
      }
    },
    endsWithin: (text) =>
      known.depthAtEnd(text) >= TELLING ||
      OPEN_WORD.test(text.slice(-64)) ||
      OPEN_KEY.test(text.slice(-16_384)),
  };
}

/** The text with the mark in the place of each. */
export function without(text: string, found: readonly Found[]): string {
  let at = 0;
  let clean = '';
  for (const { start, end } of found) {
    clean += text.slice(at, start) + MARK;
    at = end;
  }
  return at === 0 ? text : clean + text.slice(at);
}

/** Less of a known value's beginning is in any text, in characters. */
const TELLING = 4;
const OPEN_WORD = /[\w+/=:@-]$|[\w-]{10}\.$/;
const OPEN_KEY = /-----BEGIN[ A-Z]*PRIVATE KEY(?!.*-----END)/s;
