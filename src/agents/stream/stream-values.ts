import type { Json, JsonObject } from '../../core/lib/json.ts';
import { amountAt } from '../../core/lib/json-value.ts';

/** Reads a CLI's events: missing values, or values of another type, become empty or 0. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

export function listAt(value: JsonObject, key: string): readonly JsonObject[] {
  const found = value[key];
  return Array.isArray(found) ? found.filter(isObject) : [];
}

export function countAt(value: JsonObject, key: string): number {
  return amountAt(value, key) ?? 0;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
