import type { Automaton } from './automaton.ts';
import { type Detect, type Found, joined, type Span } from './span.ts';

/** Takes secrets out of texts: those that we know, and what looks like one. */
export interface Redactor {
  /** The text with one mark for each secret, whatever its length. A text that cannot be looked at is withheld. */
  readonly redact: (text: string) => string;
  /** Where secrets stand, in order. */
  readonly find: Detect;
  readonly look: (text: string) => Look;
}

export interface Look {
  /** Whether the text's end may well be the beginning of a secret. */
  readonly isOpen: boolean;
  /** As `find`, without another look for what is known. */
  readonly found: () => readonly Found[];
}

export const MARK = '***';
/** Rather no output than one that nobody looked at. */
export const WITHHELD = '[withheld: this text could not be searched for secrets]';

export function redactorOf(known: Automaton, detectors: readonly Detect[]): Redactor {
  const look = (text: string): Look => {
    const { spans, depth } = known.scan(text);
    return {
      isOpen:
        depth >= TELLING || OPEN_WORD.test(text.slice(-64)) || OPEN_KEY.test(text.slice(-16_384)),
      found: () => {
        const values = joined(spans().map((span) => ({ ...span, rule: 'known-value' })));
        // What stands right behind a known value begins a word only when that is gone.
        const texts = values.length === 0 ? [text] : [text, replaced(text, values, blanks)];
        const likely = texts.flatMap((each) => detectors.flatMap((detect) => detect(each)));
        return joined([...values, ...likely]);
      },
    };
  };
  const find: Detect = (text) => look(text).found();
  return {
    look,
    find,
    redact: (text) => {
      try {
        return without(text, find(text));
      } catch {
        return WITHHELD;
      }
    },
  };
}

/** The text with the mark in the place of each. */
export function without(text: string, found: readonly Found[]): string {
  return replaced(text, found, () => MARK);
}

/** `spans` are in order and do not overlap. */
function replaced(text: string, spans: readonly Span[], by: (length: number) => string): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of spans) {
    rest += text.slice(at, start) + by(end - start);
    at = end;
  }
  return at === 0 ? text : rest + text.slice(at);
}

/** As many, so that what is found between them stands at its place. */
const blanks = (length: number): string => ' '.repeat(length);

/** Less of a known value's beginning is in any text, in characters. */
const TELLING = 4;
const OPEN_WORD = /[\w+/=:@-]$|[\w-]{10}\.$/;
const OPEN_KEY = /-----BEGIN[ A-Z]*PRIVATE KEY(?!.*-----END)/s;
