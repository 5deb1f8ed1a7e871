import type { TextSpan } from './span.ts';

/** A text with its escapes decoded, and the original position of each part. */
export interface UnescapedText {
  readonly text: string;
  /** Maps a span to the original text. */
  readonly spanOf: (span: TextSpan) => TextSpan;
}

/**
 * Decodes `%41`, `\x41`, `\u0041`, `\u{41}`, `\101`, `&#65;`, `&#x41;` and HTML entities, however many there are. `null`: there
 * are none, as in most texts. Text further than `reach` characters from any is replaced by a mark.
 */
export function unescaped(text: string, reach: number): UnescapedText | null {
  const last = text.length - (BEGUN.exec(text.slice(-MAX_PARTIAL_ESCAPE))?.[0].length ?? 0);
  if (last === text.length && !SOME.test(text)) return null;
  const parts: string[] = [];
  const places = new EscapePositions();
  let length = 0;
  const copy = (from: number, to: number): void => {
    parts.push(text.slice(from, to));
    length += to - from;
  };
  const replace = (from: number, to: number, plain: string): void => {
    places.add({ at: length, length: plain.length }, { at: from, length: to - from });
    parts.push(plain);
    length += plain.length;
  };
  let from = 0;
  /** Copies the text up to the escape at `index`. */
  const approach = (index: number): void => {
    const begin = Math.max(from, index - reach);
    const end = Math.min(from === 0 ? 0 : from + reach, begin);
    copy(from, end);
    if (begin > end) replace(end, begin, LEFT_OUT);
    copy(begin, index);
  };
  for (const { index, 0: sequence } of text.matchAll(ESCAPES)) {
    const plain = index < last ? plainOf(sequence) : null;
    if (plain === null) continue;
    approach(index);
    from = index + sequence.length;
    replace(index, from, plain);
  }
  if (last < text.length && last >= from) {
    approach(last);
    replace(last, text.length, '');
    from = text.length;
  }
  if (from === 0) return null;
  const end = Math.min(from + reach, text.length);
  copy(from, end);
  if (end < text.length) replace(end, text.length, LEFT_OUT);
  return { text: parts.join(''), spanOf: (span) => places.spanOf(span) };
}

/** In no value, so no match spans it. */
const LEFT_OUT = '\uFFFF';

const HEX = '[0-9A-Fa-f]';
/** A backslash, possibly escaped repeatedly. */
const BACKSLASHES = '\\\\{1,16}';
/** Separators between bytes, and backslashes before the last one. */
const APART = '[\\s"\',:+\\\\-]{0,12}';

/** Non-ASCII bytes are decoded together, because several form one character. */
const ESCAPES = new RegExp(
  [
    `%[0-7]${HEX}|(?:%[89A-Fa-f]${HEX})+`,
    `${BACKSLASHES}[xX][0-7]${HEX}|${BACKSLASHES}[xX][89A-Fa-f]${HEX}(?:${APART}\\\\[xX][89A-Fa-f]${HEX})*`,
    `${BACKSLASHES}[01][0-7]{2}|${BACKSLASHES}[23][0-7]{2}(?:${APART}\\\\[23][0-7]{2})*`,
    `${BACKSLASHES}[uU]${HEX}{4}|${BACKSLASHES}[uU]\\{${HEX}{1,6}\\}`,
    `&#[xX]0{0,8}${HEX}{1,6};?|&#0{0,8}\\d{1,7};?|&(?:amp|lt|gt|quot|apos);`,
  ].join('|'),
  'g',
);
const SOME = new RegExp(
  `%${HEX}{2}|\\\\(?:[xX]${HEX}{2}|[uU][{0-9A-Fa-f]|[0-3][0-7]{2})|&(?:#|amp|lt|gt|quot|apos)`,
);

/** May become an escape with the next text. After a final letter or digit, callers wait for more text anyway. */
const BEGUN = /(?:%|&#?|\\[uU]\{)$/;
const MAX_PARTIAL_ESCAPE = 3;

/** `null`: not an escape of a character. */
function plainOf(sequence: string): string | null {
  const [kind] = /[^\\]/.exec(sequence) ?? [];
  if (sequence.startsWith('%')) return decodeUtf8(bytesOf(sequence, /%/, 16));
  if (sequence.startsWith('&'))
    return ENTITIES.get(sequence) ?? character(numberOf(sequence.slice(2)));
  if (kind === 'x' || kind === 'X') return decodeUtf8(bytesOf(sequence, /\\+x/i, 16));
  if (kind === 'u' || kind === 'U')
    return character(Number.parseInt(sequence.replace(/^\\+u\{?/i, ''), 16));
  return decodeUtf8(bytesOf(sequence, /\\+(?=\d)/, 8));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

function numberOf(digits: string): number {
  return /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
}

/** Half of a surrogate pair counts as a character here; the other half follows. */
const character = (code: number): string | null =>
  code <= 0x10ffff ? String.fromCodePoint(code) : null;

function bytesOf(sequence: string, mark: RegExp, radix: number): Uint8Array {
  const digits = sequence.split(mark).slice(1);
  return Uint8Array.from(digits, (each) => Number.parseInt(each, radix));
}

/** Decodes UTF-8; each invalid byte becomes one character. */
function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    text +=
      length === 1
        ? String.fromCharCode(bytes[at] ?? 0)
        : UTF_8.decode(bytes.subarray(at, at + length));
    at += length;
  }
  return text;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const others = bytes.subarray(at + 1, at + length);
  const isWhole = others.length === length - 1 && others.every((byte) => (byte & 0xc0) === 0x80);
  return isWhole ? length : 1;
}

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

interface EscapeRange {
  readonly at: number;
  readonly length: number;
}

/** The decoded and original position of each escape. Text between two escapes keeps its length. */
class EscapePositions {
  readonly #now: EscapeRange[] = [];
  readonly #then: EscapeRange[] = [];

  add(now: EscapeRange, then: EscapeRange): void {
    this.#now.push(now);
    this.#then.push(then);
  }

  spanOf({ start, end }: TextSpan): TextSpan {
    return { start: this.#of(start).start, end: this.#of(end - 1).end };
  }

  /** A decoded character maps to its whole escape. */
  #of(at: number): TextSpan {
    const index = this.#lastUpTo(at);
    const now = this.#now[index];
    const then = this.#then[index];
    if (now === undefined || then === undefined) return { start: at, end: at + 1 };
    if (at < now.at + now.length) return { start: then.at, end: then.at + then.length };
    const start = then.at + then.length + (at - now.at - now.length);
    return { start, end: start + 1 };
  }

  #lastUpTo(at: number): number {
    let low = -1;
    let high = this.#now.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#now[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
