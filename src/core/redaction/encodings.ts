/** One way in which a value may stand in a text. */
export interface Spelling {
  readonly text: string;
  /** At its edges stand characters that hold a part of the value and a part of what is beside it. */
  readonly hasEdges: boolean;
}

/**
 * The value as it is, and as programs write it: in base64 at each of the three places that it can have among other
 * bytes, in hex, for an address, in JSON, in HTML. Without regard to case; `-` and `_` of the other base64 are the
 * matter of who compares.
 */
export function spellings(value: string): readonly Spelling[] {
  const bytes = new TextEncoder().encode(value);
  const encoded = encodeURIComponent(new TextDecoder().decode(bytes));
  const whole = [
    hex(bytes),
    encoded,
    encoded.replace(/[!'()*]/g, (char) => `%${code(char, 2)}`),
    value.replace(/[<>&\u007F-\uFFFF]/g, (char) => `\\u${code(char, 4)}`),
    value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
    value.replace(/[&<>"']/g, (char) => `&${HTML[char] ?? ''};`),
  ];
  return [
    ...whole.map((text) => ({ text, hasEdges: false })),
    ...[0, 1, 2].map((before) => ({ text: base64(bytes, before), hasEdges: true })),
  ];
}

const HTML: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
};

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function code(char: string, digits: number): string {
  return char.charCodeAt(0).toString(16).padStart(digits, '0');
}

/** The characters that are the same whatever the `before` bytes in front and the bytes behind are. */
function base64(bytes: Uint8Array, before: number): string {
  const padded = String.fromCharCode(...new Uint8Array(before), ...bytes);
  const bits = (before + bytes.length) * 8;
  return btoa(padded).slice(Math.ceil((before * 8) / 6), Math.floor(bits / 6));
}
