import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts';

/** Where a value is inside a schema: names and positions from its root. */
export type SchemaPath = readonly (string | number)[];

export interface SchemaFault {
  readonly path: SchemaPath;
  readonly keyword: string;
  /** `null`: the keyword does not exist, so validators ignore or refuse it. */
  readonly expected: string | null;
  /** A right value, as YAML; `null`: the keyword does not exist. */
  readonly example: string | null;
}

/**
 * The kinds of values of the keywords of JSON Schema 2020-12.
 * https://json-schema.org/draft/2020-12/json-schema-validation, https://json-schema.org/draft/2020-12/json-schema-core
 */
const KINDS = {
  schema: ['additionalProperties', 'propertyNames', 'contains', 'not', 'items'].concat([
    'if',
    'then',
    'else',
    'unevaluatedItems',
    'unevaluatedProperties',
    'contentSchema',
  ]),
  schemas: ['allOf', 'anyOf', 'oneOf', 'prefixItems'],
  schemasByName: ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'],
  types: ['type'],
  values: ['enum'],
  names: ['required'],
  namesByName: ['dependentRequired'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  positive: ['multipleOf'],
  count: ['minLength', 'maxLength', 'minItems', 'maxItems', 'minContains', 'maxContains'].concat([
    'minProperties',
    'maxProperties',
  ]),
  boolean: ['uniqueItems', 'deprecated', 'readOnly', 'writeOnly'],
  pattern: ['pattern'],
  reference: ['$ref'],
  text: ['title', 'description', '$comment', '$schema', 'format'].concat([
    'contentEncoding',
    'contentMediaType',
  ]),
  list: ['examples'],
  any: ['const', 'default'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Kind = keyof typeof KINDS;

const KEYWORDS: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    KINDS[kind].map((keyword): [string, Kind] => [keyword, kind]),
  ),
);

export const SCHEMA_KEYWORDS: readonly string[] = [...KEYWORDS.keys()];

/** All faults of a schema. References are to a place in the same schema. */
export function schemaFaults(schema: Json): readonly SchemaFault[] {
  return [...partsOf(schema, [])].flatMap(([path, part]) =>
    Object.entries(part)
      .filter(([keyword]) => !isAnnotation(keyword))
      .map(([keyword, value]) => ({ path, keyword, kind: KEYWORDS.get(keyword), value }))
      .filter(({ kind, value }) => kind === undefined || !isOfKind(kind, value, schema))
      .map(({ kind, ...fault }) => ({
        ...{ path: fault.path, keyword: fault.keyword },
        expected: kind === undefined ? null : EXPECTED[kind],
        example: kind === undefined ? null : EXAMPLES[kind],
      })),
  );
}

/** Keys for other programs, as at the top of a pipeline file. */
const isAnnotation = (keyword: string): boolean => keyword.startsWith('x-');

/** A schema without keywords that do not exist, whose references start at `root`, as part of a larger schema. */
export function embedded(schema: Json, root: string): Json {
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]): readonly [string, Json][] => {
      const kind = KEYWORDS.get(keyword);
      if (kind === undefined) return [];
      if (kind === 'reference' && typeof value === 'string')
        return [[keyword, value.replace(/^#/, () => root)]];
      return [[keyword, withParts(kind, value, (part) => embedded(part, root))]];
    }),
  );
}

/** Newer than draft 7, or refused by a strict validator of it unless others are beside them. */
const NOT_IN_DRAFT_7: ReadonlySet<string> = new Set([
  ...['$schema', 'if', 'then', 'else', 'prefixItems', 'unevaluatedItems', 'unevaluatedProperties'],
  ...['dependentSchemas', 'dependentRequired', 'contentSchema', 'minContains', 'maxContains'],
]);

/** Whether a validator of draft 7 accepts the schema, also one that refuses unknown keywords. */
export function isDraft7(schema: JsonObject): boolean {
  return [...partsOf(schema, [])].every(([, part]) =>
    Object.keys(part).every((keyword) => KEYWORDS.has(keyword) && !NOT_IN_DRAFT_7.has(keyword)),
  );
}

/** The schema and those inside it; `true` and `false` are left out. */
function* partsOf(schema: Json, path: SchemaPath): Generator<[SchemaPath, JsonObject]> {
  if (!isJsonObject(schema)) return;
  yield [path, schema];
  for (const [keyword, value] of Object.entries(schema))
    for (const [at, part] of partsUnder(KEYWORDS.get(keyword), value))
      yield* partsOf(part, [...path, keyword, ...at]);
}

/** The schemas that are the value of a keyword, and where in it. */
function partsUnder(kind: Kind | undefined, value: Json): readonly [SchemaPath, Json][] {
  if (kind === 'schema') return [[[], value]];
  if (kind === 'schemas' && isJsonList(value)) return value.map((part, at) => [[at], part]);
  if (kind === 'schemasByName' && isJsonObject(value))
    return Object.entries(value).map(([name, part]) => [[name], part]);
  return [];
}

function withParts(kind: Kind, value: Json, change: (part: Json) => Json): Json {
  if (kind === 'schema') return change(value);
  if (kind === 'schemas' && isJsonList(value)) return value.map(change);
  if (kind !== 'schemasByName' || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)]));
}

const TYPES: readonly Json[] = [
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'],
];

const EXPECTED: Readonly<Record<Kind, string>> = {
  schema: 'a schema, `true` or `false`',
  schemas: 'a list of at least one schema',
  schemasByName: 'a map of schemas',
  types: `one of ${TYPES.map((type) => `\`${type}\``).join(', ')}, or a list of different ones`,
  values: 'a list of different values',
  names: 'a list of different names',
  namesByName: 'a map of lists of different names',
  number: 'a number',
  positive: 'a number above 0',
  count: 'a whole number from 0 on',
  boolean: '`true` or `false`',
  pattern: 'a regular expression',
  reference: 'a place in the same schema, such as `#/$defs/finding`',
  text: 'a string',
  list: 'a list',
  any: 'any value',
};

const EXAMPLES: Readonly<Record<Kind, string>> = {
  schema: '{ type: string }',
  schemas: '[{ type: string }]',
  schemasByName: '{ name: { type: string } }',
  types: 'string',
  values: '[low, high]',
  names: '[name]',
  namesByName: '{ name: [other] }',
  number: '10',
  positive: '0.5',
  count: '10',
  boolean: 'true',
  pattern: '"^[a-z]+$"',
  reference: '"#/$defs/finding"',
  text: '"A text"',
  list: '[one, other]',
  any: '1',
};

function isOfKind(kind: Kind, value: Json, root: Json): boolean {
  switch (kind) {
    case 'schema':
      return isSchema(value);
    case 'schemas':
      return isJsonList(value) && value.length > 0 && value.every(isSchema);
    case 'schemasByName':
      return isJsonObject(value) && Object.values(value).every(isSchema);
    case 'types':
      return isJsonList(value) ? value.length > 0 && areDifferent(value, isType) : isType(value);
    case 'values':
      return isJsonList(value) && value.length > 0 && areDifferent(value, () => true);
    case 'names':
      return areNames(value);
    case 'namesByName':
      return isJsonObject(value) && Object.values(value).every(areNames);
    case 'number':
      return typeof value === 'number';
    case 'positive':
      return typeof value === 'number' && value > 0;
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= 0;
    case 'boolean':
      return typeof value === 'boolean';
    case 'pattern':
      return isText(value) && isRegularExpression(value);
    case 'reference':
      return isText(value) && leadsToSchema(root, value, []);
    case 'text':
      return isText(value);
    case 'list':
      return isJsonList(value);
    default:
      return true;
  }
}

const isText = (value: Json): value is string => typeof value === 'string';
const isSchema = (value: Json | undefined): boolean =>
  typeof value === 'boolean' || isJsonObject(value);
const isType = (value: Json): boolean => TYPES.includes(value);
const areNames = (value: Json): boolean => isJsonList(value) && areDifferent(value, isText);

function areDifferent(values: readonly Json[], isValid: (value: Json) => boolean): boolean {
  const texts = values.map((value) => JSON.stringify(value));
  return new Set(texts).size === values.length && values.every(isValid);
}

/** Validators compile patterns with the flag `u`. */
function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

/** References from one to the next must end, without a cycle. */
function leadsToSchema(root: Json, pointer: string, seen: readonly string[]): boolean {
  const value = valueAtPointer(root, pointer);
  if (!isJsonObject(value) || !('$ref' in value)) return isSchema(value);
  const next = value.$ref;
  return (
    typeof next === 'string' && !seen.includes(next) && leadsToSchema(root, next, [...seen, next])
  );
}

/** The value at `#/a/b`. https://www.rfc-editor.org/rfc/rfc6901 */
function valueAtPointer(root: Json, pointer: string): Json | undefined {
  if (pointer !== '#' && !pointer.startsWith('#/')) return undefined;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>(
      (value, part) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, part)
          ? (value as JsonObject)[part]
          : undefined,
      root,
    );
}
