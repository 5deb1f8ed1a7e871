import { isJsonObject, type Json, type JsonObject } from '../core/lib/json.ts';

/**
 * The schema of a result in the strict form of OpenAI's structured output: every object closed, every property required. `null`:
 * that would change what the schema accepts; then only the prompt asks for it.
 * https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
export function strictSchema(schema: JsonObject): JsonObject | null {
  const properties = Object.entries(propertiesOf(schema) ?? {});
  if (properties.length === 0) return null;
  const required = requiredOf(schema);
  const strict: [string, JsonObject][] = [];
  for (const [name, property] of properties) {
    const value = strictValue(property);
    if (value === null) return null;
    // In our contract a top-level `null` is the same as absent.
    strict.push([name, required.has(name) ? value : nullable(value)]);
  }
  return closed(schema, strict);
}

const KEYWORDS: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'const', 'title', 'description', 'anyOf', 'properties', 'required'],
  ...['additionalProperties', 'items', 'minItems', 'maxItems', 'minimum', 'maximum', 'pattern'],
]);

function strictValue(schema: Json): JsonObject | null {
  if (!isJsonObject(schema) || Object.keys(schema).some((key) => !KEYWORDS.has(key))) return null;
  if (schema.anyOf !== undefined) return strictChoice(schema, schema.anyOf);
  if (schema.type === 'object') return strictObject(schema);
  if (schema.type === 'array') {
    const items = strictValue(schema.items ?? null);
    return items === null ? null : { ...schema, items };
  }
  return typed(schema);
}

function strictChoice(schema: JsonObject, choices: Json): JsonObject | null {
  const strict = Array.isArray(choices) ? choices.map(strictValue) : [null];
  return strict.every((choice) => choice !== null) ? { ...schema, anyOf: strict } : null;
}

function strictObject(schema: JsonObject): JsonObject | null {
  const properties = Object.entries(propertiesOf(schema) ?? {});
  const required = requiredOf(schema);
  const open = isJsonObject(schema.additionalProperties) || properties.length === 0;
  if (open || properties.some(([name]) => !required.has(name))) return null;
  const strict: [string, JsonObject][] = [];
  for (const [name, property] of properties) {
    const value = strictValue(property);
    if (value === null) return null;
    strict.push([name, value]);
  }
  return closed(schema, strict);
}

function closed(schema: JsonObject, properties: readonly [string, JsonObject][]): JsonObject {
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
    additionalProperties: false,
  };
}

/** Strict schemas must name a type, even with an enumeration. */
function typed(schema: JsonObject): JsonObject | null {
  if (schema.type !== undefined) return schema;
  const values = schema.enum;
  const texts = Array.isArray(values) && values.every((value) => typeof value === 'string');
  return texts ? { type: 'string', ...schema } : null;
}

function nullable(schema: JsonObject): JsonObject {
  const { type } = schema;
  const takesNull = type === 'null' || (Array.isArray(type) && type.includes('null'));
  return takesNull ? schema : { anyOf: [schema, { type: 'null' }] };
}

function propertiesOf(schema: JsonObject): JsonObject | null {
  const properties = schema.properties;
  return isJsonObject(properties) ? properties : null;
}

function requiredOf(schema: JsonObject): ReadonlySet<Json> {
  const required = schema.required;
  return new Set(Array.isArray(required) ? required : []);
}
