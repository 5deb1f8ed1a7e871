import type { Json } from '../lib/json.ts';

/** The same JSON with every text redacted, including keys. */
export function redactJson<T>(value: T, redact: (text: string) => string): T {
  return redacted(value as Json, redact) as T;
}

function redacted(value: Json, redact: (text: string) => string): Json {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item: Json) => redacted(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [redact(key), redacted(inner, redact)]),
  );
}
