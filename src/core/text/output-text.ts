import type { Json } from '../lib/json.ts';

/** A value of an output for people: lists of plain values without brackets and quotes. */
export function outputText(value: Json): string {
  if (typeof value === 'string') return value;
  const isPlainList =
    Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null);
  return isPlainList ? value.map(String).join(', ') : JSON.stringify(value);
}
