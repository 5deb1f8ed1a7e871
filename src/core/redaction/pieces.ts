import { MARK, type Redactor, WITHHELD } from './redactor.ts';
import type { Found } from './span.ts';

/** More is not held back, in characters. */
const MOST_HELD = 32 * 1024;
/** Of that the end is kept when it is too much: longer than any secret of one line. */
const KEPT = 8 * 1024;
/** What has left is still looked at, to know the rest of what began there; in characters. */
const REMEMBERED = 128;

/** A text that comes in pieces, without its secrets. */
export interface Pieces {
  /** What may leave now. */
  push(piece: string): readonly string[];
  /** All that was held back. */
  end(): readonly string[];
}

/**
 * Redacts a text that comes in pieces, which stay pieces. What may well be the beginning of a secret is held back until
 * the next piece tells; of one that began with less than that, the rest does not leave.
 */
export class RedactedPieces implements Pieces {
  readonly #redactor: Redactor;
  #held: string[] = [];
  #gone = '';

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  push(piece: string): readonly string[] {
    this.#held.push(piece);
    const text = this.#held.join('');
    if (!this.#redactor.endsWithin(this.#gone + text)) return this.end();
    return text.length > MOST_HELD ? this.#release(text) : [];
  }

  end(): readonly string[] {
    const held = this.#held;
    const before = this.#gone;
    const text = before + held.join('');
    this.#held = [];
    this.#gone = text.slice(-REMEMBERED);
    try {
      return apart(held, before.length, this.#redactor.find(text));
    } catch {
      return [WITHHELD];
    }
  }

  #release(text: string): readonly string[] {
    const wanted = text.length - KEPT;
    const gone = this.#gone.length;
    const found = this.#redactor.find(this.#gone + text);
    const across = found.find(({ start, end }) => start < gone + wanted && end > gone + wanted);
    const cut = across === undefined || across.start <= gone ? wanted : across.start - gone;
    this.#held = [text.slice(0, cut)];
    const released = this.end();
    this.#held = [text.slice(cut)];
    return released;
  }
}

/** Each piece without its secrets; one that goes over several is marked in the first. `from`: where the first begins. */
function apart(
  pieces: readonly string[],
  from: number,
  found: readonly Found[],
): readonly string[] {
  let begins = from;
  return pieces
    .map((piece) => {
      const clean = cleanPiece(piece, begins, found);
      begins += piece.length;
      return clean;
    })
    .filter((piece) => piece !== '');
}

function cleanPiece(piece: string, begins: number, found: readonly Found[]): string {
  let clean = '';
  let at = 0;
  for (const { start, end } of found) {
    if (end <= begins || start >= begins + piece.length) continue;
    clean += piece.slice(at, Math.max(0, start - begins));
    if (start >= begins || begins === 0) clean += MARK;
    at = end - begins;
  }
  return clean + piece.slice(at);
}
