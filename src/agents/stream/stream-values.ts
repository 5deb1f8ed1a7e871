import { isJsonObject, type Json, type JsonObject } from '../../core/lib/json.ts';
import { amountAt } from '../../core/lib/json-value.ts';

/** Reads a CLI's events: missing values, or values of another type, become empty or 0. */
export function objectAt(value: Json | undefined, key: string): JsonObject {
  const found = isJsonObject(value) ? value[key] : undefined;
  return isJsonObject(found) ? found : {};
}

export function objectsAt(value: JsonObject, key: string): readonly JsonObject[] {
  const found = value[key];
  return Array.isArray(found) ? found.filter(isJsonObject) : [];
}

export function countAt(value: JsonObject, key: string): number {
  return amountAt(value, key) ?? 0;
}
