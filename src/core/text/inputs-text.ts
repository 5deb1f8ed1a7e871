import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { oneLine } from './line.ts';

/** `issue=12, title=Fix the parser`; inputs without a value are omitted. */
export function inputsText(inputs: JsonObject): string {
  const given = Object.entries(inputs).map(([name, value]) => [name, valueText(value)] as const);
  return given
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}=${text}`)
    .join(', ');
}

export function valueText(value: Json): string {
  if (value === null) return '';
  return oneLine(
    isJsonObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value),
  );
}
