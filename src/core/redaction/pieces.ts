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
    const text = this.#gone + this.#held.join('');
    const { isOpen, found } = this.#redactor.look(text);
    if (!isOpen) return this.#leave(text, text.length, tried(found));
    if (text.length - this.#gone.length <= MOST_HELD) return [];
    const all = tried(found);
    return this.#leave(text, this.#cut(text.length - KEPT, all ?? []), all);
  }

  end(): readonly string[] {
    const text = this.#gone + this.#held.join('');
    return this.#leave(text, text.length, tried(this.#redactor.look(text).found));
  }

  /** There, or where the secret begins that goes on there. */
  #cut(wanted: number, found: readonly Found[]): number {
    const across = found.find(({ start, end }) => start < wanted && end > wanted);
    return across === undefined || across.start <= this.#gone.length ? wanted : across.start;
  }

  /** What is held, up to that place of the text that it ends. `found`: `null` if that could not be looked at. */
  #leave(text: string, to: number, found: readonly Found[] | null): readonly string[] {
    const from = this.#gone.length;
    const pieces = to === text.length ? this.#held : [text.slice(from, to)];
    this.#gone = text.slice(Math.max(0, to - REMEMBERED), to);
    this.#held = to === text.length ? [] : [text.slice(to)];
    return found === null ? [WITHHELD] : apart(pieces, from, found);
  }
}

function tried(find: () => readonly Found[]): readonly Found[] | null {
  try {
    return find();
  } catch {
    return null;
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
