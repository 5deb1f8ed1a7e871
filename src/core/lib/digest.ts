import { isJsonList, type Json } from './json.ts';

/**
 * The canonical text of a JSON value, independent of the order of keys, so that equal values have equal digests. RFC 8785: keys
 * sorted by UTF-16 code units, no spaces, numbers and texts as by `JSON.stringify`.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isJsonList(value)) return `[${value.map(canonical).join(',')}]`;
  return `{${Object.entries(value).sort(byKey).map(member).join(',')}}`;
}

function member([key, value]: readonly [string, Json]): string {
  return `${JSON.stringify(key)}:${canonical(value)}`;
}

function byKey([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : 1;
}
