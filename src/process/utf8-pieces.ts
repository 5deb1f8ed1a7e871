import { isUtf8 } from 'node:buffer';

/** A piece of a stream as text. */
export interface Utf8Piece {
  readonly text: string;
  /** Whether U+FFFD stands in it for bytes that are not UTF-8, and was not written there. */
  readonly isReplaced: boolean;
}

/** Decodes a stream in pieces: a character may begin in one and end in the next. */
export class Utf8Pieces {
  #begun = Buffer.alloc(0);

  push(bytes: Buffer): Utf8Piece {
    const all = this.#begun.length === 0 ? bytes : Buffer.concat([this.#begun, bytes]);
    const end = wholeEnd(all);
    this.#begun = Buffer.from(all.subarray(end));
    return decoded(all.subarray(0, end));
  }

  /** What a stream that ends within a character leaves. */
  end(): Utf8Piece {
    const left = this.#begun;
    this.#begun = Buffer.alloc(0);
    return decoded(left);
  }
}

function decoded(bytes: Buffer): Utf8Piece {
  const text = bytes.toString('utf8');
  return { text, isReplaced: text.includes('\ufffd') && !isUtf8(bytes) };
}

/** Where a character begins of which the bytes lack the end; their length: nowhere. */
function wholeEnd(bytes: Buffer): number {
  for (let back = 1; back < LONGEST && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    return lengthFrom(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Most bytes of a character. */
const LONGEST = 4;

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** Of the character whose first byte this is. */
function lengthFrom(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}
