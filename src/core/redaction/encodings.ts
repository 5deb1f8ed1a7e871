/** One encoding of a value in a text. */
export interface Spelling {
  readonly text: string;
  /** Whether the characters at its edges also encode parts of neighbouring bytes. */
  readonly hasEdges: boolean;
}

/**
 * The value's bytes in the notations of programs: hex, decimal numbers, base64 and base32 at each offset among other bytes. The
 * comparison ignores case, separators (`:`, `,`, spaces), and the `-` and `_` of URL-safe base64.
 */
export function spellings(value: string): readonly Spelling[] {
  const bytes = new TextEncoder().encode(value);
  const whole = [
    encodeBytes(bytes, (byte) => hex(byte)),
    encodeBytes(bytes, (byte) => `0x${hex(byte)}`),
    encodeBytes(bytes, String),
  ];
  return [
    ...whole.map((text) => ({ text, hasEdges: false })),
    ...[0, 1, 2].map((before) => ({ text: base64(bytes, before), hasEdges: true })),
    ...[0, 1, 2, 3, 4].map((before) => ({ text: base32(bytes, before), hasEdges: true })),
  ];
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

function encodeBytes(bytes: Uint8Array, each: (byte: number) => string): string {
  return Array.from(bytes, each).join('');
}

/** The characters that do not depend on the `before` bytes in front or on the bytes behind. */
function base64(bytes: Uint8Array, before: number): string {
  const padded = String.fromCharCode(...new Uint8Array(before), ...bytes);
  const bits = (before + bytes.length) * 8;
  return btoa(padded).slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
}

/** The same in base32: https://www.rfc-editor.org/rfc/rfc4648#section-6 */
function base32(bytes: Uint8Array, before: number): string {
  const offset = before * 8;
  const first = Math.ceil(offset / 5);
  const count = Math.floor((offset + bytes.length * 8) / 5) - first;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const bit = (first + index) * 5 - offset;
    const at = bit >> 3;
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    return BASE32.charAt((pair >> (11 - (bit & 7))) & 31);
  }).join('');
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
