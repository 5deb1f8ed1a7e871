/** Any JSON value, as in a journal or a result file. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** The value of a text; `null`: it is not JSON, or it is `null`. */
export function parsedJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a value from elsewhere is an object, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isJsonObject = (value: Json | undefined): value is JsonObject => isObject(value);

export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
