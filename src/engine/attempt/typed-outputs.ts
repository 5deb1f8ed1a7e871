import type { Json, JsonObject } from '../../core/lib/json.ts';
import type { OutputSpec } from '../../core/plan/plan.ts';

/** Values of a command's `name=value` lines are text. A value whose schema does not accept text is parsed as JSON. */
export function typedOutputs(
  specs: ReadonlyMap<string, OutputSpec>,
  texts: JsonObject,
): JsonObject {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, typed(specs.get(name), value)]),
  );
}

function typed(spec: OutputSpec | undefined, value: Json): Json {
  if (typeof value !== 'string' || spec === undefined || takesText(spec.schema)) return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    // Not JSON: the schema's own message is clearer.
    return value;
  }
}

function takesText(schema: Json): boolean {
  if (typeof schema !== 'object' || schema === null || !('type' in schema)) {
    return !(
      typeof schema === 'object' &&
      schema !== null &&
      'enum' in schema &&
      noTextIn(schema.enum)
    );
  }
  return schema.type === 'string' || (Array.isArray(schema.type) && schema.type.includes('string'));
}

const noTextIn = (values: Json | undefined): boolean =>
  Array.isArray(values) && !values.some((value) => typeof value === 'string');
