import type { Json, JsonObject } from '../../../src/core/lib/json.ts';

/** Of a request's body, whose shape nobody promises: what is not there is empty. */
export function objectsIn(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function stringIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function objectIn(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** A message's text, which is a string or a list of parts. */
export function textIn(content: Json | undefined): string {
  if (typeof content === 'string') return content;
  return objectsIn(content)
    .map((part) => stringIn(part.text) || textIn(part.content))
    .join('\n');
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
