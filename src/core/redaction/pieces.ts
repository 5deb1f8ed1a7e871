import { REDACTION_MARK, type Redactor, WITHHELD } from './redactor.ts';
import type { SecretSpan } from './span.ts';

/** In characters; V8 allocates strings beyond 64 KiB apart, and searches them at a fifth of the speed. */
const MAX_PIECE_LENGTH = 16 * 1024;
/** In characters; more is not held back. */
const MAX_PENDING_LENGTH = 32 * 1024;
/** In characters; the end that is kept if too much is held back: longer than any secret on one line. */
const KEPT_LENGTH = 8 * 1024;
/** In characters; passed text that is kept to recognise the rest of a secret that began in it. */
const REMEMBERED = 128;

/** Redacts a text that arrives in pieces. */
export interface PieceRedactor {
  /** Returns what may be passed on now. */
  push(piece: string): readonly string[];
  /** Returns everything that was held back. */
  end(): readonly string[];
}

/**
 * Redacts a text that arrives in pieces, and keeps the pieces. A possible beginning of a secret is held back until the next
 * piece. If too little of a beginning was held back, the rest of the secret is removed.
 */
export class RedactedPieces implements PieceRedactor {
  readonly #redactor: Redactor;
  #pending: string[] = [];
  #gone = '';

  constructor(redactor: Redactor) {
    this.#redactor = redactor;
  }

  push(piece: string): readonly string[] {
    return cutAtLines(piece).flatMap((part) => this.#pushPart(part));
  }

  #pushPart(part: string): readonly string[] {
    this.#pending.push(part);
    const text = this.#gone + this.#pending.join('');
    const { isOpen, found } = this.#redactor.look(text);
    if (!isOpen) return this.#leave(text, text.length, tried(found));
    if (text.length - this.#gone.length <= MAX_PENDING_LENGTH) return [];
    const all = tried(found);
    return this.#leave(text, this.#cut(text.length - KEPT_LENGTH, all ?? []), all);
  }

  end(): readonly string[] {
    // Everything was searched when it was passed on.
    if (this.#pending.length === 0) return [];
    const text = this.#gone + this.#pending.join('');
    return this.#leave(text, text.length, tried(this.#redactor.look(text).found));
  }

  /** The wanted position, or the start of the secret that spans it. */
  #cut(wanted: number, found: readonly SecretSpan[]): number {
    const across = found.find(({ start, end }) => start < wanted && end > wanted);
    return across === undefined || across.start <= this.#gone.length ? wanted : across.start;
  }

  /** Returns the held pieces up to a position of the text. `found`: `null` if the text could not be searched. */
  #leave(text: string, to: number, found: readonly SecretSpan[] | null): readonly string[] {
    const from = this.#gone.length;
    const pieces = to === text.length ? this.#pending : [text.slice(from, to)];
    this.#gone = text.slice(Math.max(0, to - REMEMBERED), to);
    this.#pending = to === text.length ? [] : [text.slice(to)];
    return found === null ? [WITHHELD] : apart(pieces, from, found);
  }
}

/** Ends of lines are the best places to part a text: less is held back. */
function cutAtLines(text: string): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  while (text.length - at > MAX_PIECE_LENGTH) {
    const line = text.lastIndexOf('\n', at + MAX_PIECE_LENGTH - 1) + 1;
    const end = line > at ? line : wholeCharacter(text, at + MAX_PIECE_LENGTH);
    parts.push(text.slice(at, end));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** A surrogate pair is not parted. */
const wholeCharacter = (text: string, at: number): number =>
  (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;

function tried(find: () => readonly SecretSpan[]): readonly SecretSpan[] | null {
  try {
    return find();
  } catch {
    return null;
  }
}

/** Each piece without its secrets; a secret over several pieces is marked in the first. `from`: position of the first piece. */
function apart(
  pieces: readonly string[],
  from: number,
  found: readonly SecretSpan[],
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

function cleanPiece(piece: string, begins: number, found: readonly SecretSpan[]): string {
  let clean = '';
  let at = 0;
  for (const { start, end } of found) {
    if (end <= begins || start >= begins + piece.length) continue;
    clean += piece.slice(at, Math.max(0, start - begins));
    if (start >= begins || begins === 0) clean += REDACTION_MARK;
    at = end - begins;
  }
  return clean + piece.slice(at);
}
