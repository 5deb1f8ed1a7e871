import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/core/lib/json.ts';
import {
  embedded,
  isDraft7,
  SCHEMA_KEYWORDS,
  schemaFaults,
} from '../../src/core/lib/json-schema.ts';
import { resultSchema } from '../../src/core/result/result-schema.ts';

const QUIET: Options = { logger: false, validateFormats: false };

/** Values of which each keyword takes some. */
const VALUES: readonly Json[] = [
  ...[null, true, 0, 1, -1, 1.5, '', 'string', '(', '[a-z]+', '#', '#/properties/a', '#/nothing'],
  ...[[], ['a'], ['a', 'a'], ['string', 'null'], ['strin'], [1, 2], [{}], [{ type: 'x' }], [true]],
  ...[{}, { a: {} }, { a: 5 }, { a: ['b'] }, { type: 'string' }, { type: 'strin' }],
];

const compiles = (schema: Json, ajv: Ajv): boolean => {
  try {
    ajv.compile(schema as JsonObject);
    return true;
  } catch {
    return false;
  }
};

const with2020 = (): Ajv => new Ajv2020({ ...QUIET, strict: false });

const ajv2020 = with2020();
/** As strict as Claude Code's. */
const strict7 = new Ajv({ ...QUIET, strictTypes: false });

describe('every keyword with every value', () => {
  const pairs = SCHEMA_KEYWORDS.flatMap((keyword) =>
    VALUES.map((value) => [keyword, value] as const),
  );

  test('a schema without a fault is one that a validator takes', () => {
    const refused = pairs
      .map(([keyword, value]) => ({ properties: { a: { [keyword]: value } } }))
      .filter((schema) => schemaFaults(schema).length === 0 && !compiles(schema, ajv2020));
    expect(refused).toEqual([]);
  });

  test('a schema with a fault is one that the standard refuses', () => {
    const taken = pairs
      .map(([keyword, value]) => ({ properties: { a: { [keyword]: value } } }))
      .filter(
        (schema) =>
          schemaFaults(schema).some(({ expected }) => expected !== null) &&
          compiles(schema, ajv2020),
      )
      .map(({ properties: { a } }) => JSON.stringify(a));
    // Valid, and always a mistake: a value twice, and what no validator looks at.
    expect(taken).toMatchInlineSnapshot(`
      [
        "{"enum":["a","a"]}",
        "{"$ref":""}",
      ]
    `);
  });

  test('what counts as draft 7 is taken by a strict validator of draft 7, as in Claude Code', () => {
    const refused = pairs
      .map(([keyword, value]) => ({ type: 'object', properties: { a: { [keyword]: value } } }))
      .filter((schema) => schemaFaults(schema).length === 0 && isDraft7(schema))
      .filter((schema) => !compiles(schema, strict7));
    expect(refused).toEqual([]);
  });
});

test.each([
  ['minimun', false],
  ['with files and lines; empty if nothing', false],
  ['nullable', false],
  ['x-note', true],
])('%s beside a text', (keyword, isFine) => {
  const schema = { type: 'array', items: { anyOf: [{ type: 'string', [keyword]: null }] } };
  const path = ['items', 'anyOf', 0];
  expect(schemaFaults(schema)).toEqual(
    isFine ? [] : [{ path, keyword, expected: null, example: null }],
  );
  expect(embedded(schema, '#')).toEqual({ type: 'array', items: { anyOf: [{ type: 'string' }] } });
  expect(isDraft7(schema)).toBe(false);
});

test('a name of a property may be any word, and so may a value', () => {
  const schema = {
    type: 'object',
    properties: { nullable: { type: 'string' }, type: { const: { nullable: 1 } } },
    required: ['nullable'],
    default: { minimun: 1 },
  };
  expect(schemaFaults(schema)).toEqual([]);
  expect(embedded(schema, '#')).toEqual(schema);
});

test('an output means the same in the schema of the result as alone, with references', () => {
  const schema = {
    type: 'array',
    items: { $ref: '#/$defs/finding' },
    $defs: {
      finding: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string' }, more: { $ref: '#' } },
      },
    },
  };
  expect(schemaFaults(schema)).toEqual([]);
  const outputs = new Map([['findings', { schema, optional: false }]]);
  const whole = with2020().compile(resultSchema({ outputs, isForItem: false }));
  const alone = with2020().compile(schema);
  const finding = fc.letrec((tie) => ({
    list: fc.array(tie('one'), { maxLength: 3 }),
    one: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom({}, 5, { file: 1 }),
      fc.record({ file: fc.string(), more: tie('list') }),
    ),
  }));
  fc.assert(
    fc.property(finding.list, (findings) => {
      const result = { status: 'complete', summary: 'Done.', outputs: { findings } };
      expect(whole(result)).toBe(alone(findings));
    }),
  );
});
