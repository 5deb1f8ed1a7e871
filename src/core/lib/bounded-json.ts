import { errorText } from './error-text.ts';
import type { Json } from './json.ts';

/** Limit of a text in characters. */
const MAX_JSON_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;

export type BoundedJson =
  | { readonly type: 'json'; readonly value: Json }
  | { readonly type: 'refused'; readonly message: string };

/** Parses untrusted JSON: limited in size and depth, and without the key `__proto__`. */
export function parseBoundedJson(text: string): BoundedJson {
  if (text.length > MAX_JSON_LENGTH) return jsonRefused('it is larger than 1 MiB');
  if (text.trim() === '') return jsonRefused('the file is empty');
  if (isTooDeep(text)) return jsonRefused(`it is nested more than ${MAX_DEPTH} levels deep`);
  try {
    return { type: 'json', value: JSON.parse(text.replace(/^\uFEFF/, ''), withoutPrototype) };
  } catch (error) {
    return jsonRefused(`it is not JSON (${errorText(error)})`);
  }
}

function jsonRefused(message: string): BoundedJson {
  return { type: 'refused', message };
}

function withoutPrototype(key: string, value: Json): Json | undefined {
  return key === '__proto__' ? undefined : value;
}

/** Checked before parsing, because parsing deeply nested JSON may overflow the stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  // An unclosed string matches to the end: a required closing quote would allow hostile input to make this quadratic.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
