import type { Automaton } from './automaton.ts';
import { type Detect, mergeSpans, type SecretSpan, type TextSpan } from './span.ts';

/** Removes known values and detected secrets from texts. */
export interface Redactor {
  /** Replaces each secret by one mark, whatever its length. A text that cannot be searched is withheld. */
  readonly redact: (text: string) => string;
  /** Positions of secrets in order. */
  readonly find: Detect;
  readonly look: (text: string) => SecretScan;
}

export interface SecretScan {
  /** Whether the end of the text may be the beginning of a secret. */
  readonly isOpen: boolean;
  /** The same as `find`, without a second search for known values. */
  readonly found: () => readonly SecretSpan[];
}

export const REDACTION_MARK = '***';
/** An unsearched text is never passed on. */
export const WITHHELD = '[withheld: this text could not be searched for secrets]';

export function redactorOf(known: Automaton, detectors: readonly Detect[]): Redactor {
  const look = (text: string): SecretScan => {
    const { spans, depth } = known.scan(text);
    return {
      isOpen:
        depth >= TELLING || OPEN_WORD.test(text.slice(-64)) || OPEN_KEY.test(text.slice(-16_384)),
      found: () => {
        const values = mergeSpans(spans().map((span) => ({ ...span, rule: 'known-value' })));
        // A pattern directly after a known value matches only without that value.
        const texts = values.length === 0 ? [text] : [text, replaced(text, values, blanks)];
        const likely = texts.flatMap((each) => detectors.flatMap((detect) => detect(each)));
        return mergeSpans([...values, ...likely]);
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

/** Replaces each span by the mark. */
export function without(text: string, found: readonly SecretSpan[]): string {
  return replaced(text, found, () => REDACTION_MARK);
}

/** `spans` are in order and do not overlap. */
function replaced(
  text: string,
  spans: readonly TextSpan[],
  by: (length: number) => string,
): string {
  let at = 0;
  let rest = '';
  for (const { start, end } of spans) {
    rest += text.slice(at, start) + by(end - start);
    at = end;
  }
  return at === 0 ? text : rest + text.slice(at);
}

/** The same number of characters, so that later matches keep their positions. */
const blanks = (length: number): string => ' '.repeat(length);

/** In characters; shorter beginnings of a known value occur in any text. */
const TELLING = 4;
const OPEN_WORD = /[\w+/=:@-]$|[\w-]{10}\.$/;
const OPEN_KEY = /-----BEGIN[ A-Z]*PRIVATE KEY(?!.*-----END)/s;
