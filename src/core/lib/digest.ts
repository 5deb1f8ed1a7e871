import type { Json, JsonObject } from './json.ts';

/**
 * The one text of a JSON value, whatever order its keys came in: what is hashed when two values are to have the same
 * digest if they are equal. As RFC 8785: keys by UTF-16 code units, no blanks, numbers and texts as `JSON.stringify`.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  return `{${Object.entries(value).sort(byKey).map(member).join(',')}}`;
}

function member([key, value]: readonly [string, Json]): string {
  return `${JSON.stringify(key)}:${canonical(value)}`;
}

function byKey([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : 1;
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
