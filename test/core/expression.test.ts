import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bare,
  callsStatus,
  ExpressionFault,
  evaluate,
  expressionsIn,
  interpolate,
  interpolateNames,
  references,
  type Scope,
  truthy,
} from '../../src/core/expression/expression.ts';
import { parseExpression } from '../../src/core/expression/parse.ts';
import type { Json } from '../../src/core/lib/json.ts';

const scope: Scope = {
  contexts: {
    inputs: { task: 'Fix it', count: 3, list: [1, { name: 'two' }], evil: '${{ secrets.TOKEN }}' },
    needs: {
      plan: { result: 'succeeded', outputs: { risk: 'low', constructor: 'mine' } },
      Build: { result: 'failed', outputs: {} },
    },
    run: { facts: { lines: 250 } },
  },
  status: null,
};

const ask = (expression: string): Json => evaluate(expression, scope);

describe('evaluate', () => {
  test.each<[string, Json]>([
    ['inputs.task', 'Fix it'],
    ["needs.plan.outputs.risk != 'low' || run.facts.lines > 200", true],
    ["needs.plan.outputs.risk == 'LOW'", true],
    ['needs.build.result', 'failed'],
    ["needs['plan'].result", 'succeeded'],
    ['inputs.list[1].name', 'two'],
    ['inputs.list.*.name', ['two']],
    ['needs.*.result', ['succeeded', 'failed']],
    ["'it''s ''quoted'' twice'", "it's 'quoted' twice"],
    ['inputs.list', [1, { name: 'two' }]],
    ['fromJSON(\'[1, {"a": 2}]\')[1].a', 2],
    ['toJSON(fromJSON(\'{"constructor": 1}\'))', '{\n  "constructor": 1\n}'],
    ["contains(inputs.task, 'fix')", true],
    ['inputs.missing.more', null],
    ['env.ANY', null],
    ['1 > 0 && !false', true],
  ])('%s', (expression, value) => {
    expect(ask(expression)).toEqual(value);
  });

  test.each<[string, Json]>([
    ['needs.plan.outputs.constructor', 'mine'],
    ['needs.plan.outputs.toString', null],
    ['needs.constructor.result', null],
    ['inputs.__proto__', null],
    ['fromJSON(\'{"__proto__": {"a": 1}}\').a', null],
    ['fromJSON(\'{"__proto__": {"a": 1}}\').__proto__.a', 1],
  ])('sees own keys only: %s', (expression, value) => {
    expect(ask(expression)).toEqual(value);
  });

  test.each([
    ['1 +', 'unexpected `+`'],
    ['', 'the expression is empty'],
    ['task', 'unknown context `task`'],
    ['constructor()', 'unknown function `constructor`'],
    ["fromJSON('{')", 'the argument of `fromJSON` is not valid JSON'],
    ['success()', '`success()` is only allowed in `if`'],
    [
      "format('{1}', 'x')",
      'The following format string references more arguments than were supplied: {1}',
    ],
  ])('says what is wrong with `%s`', (expression, message) => {
    expect(() => ask(expression)).toThrow(new ExpressionFault(message));
  });

  test('status functions tell how the needs ended', () => {
    const status = { success: false, failure: true, cancelled: false };
    const calls = ['success()', 'failure()', 'always()', 'cancelled()', 'Success()'];
    expect(calls.map((call) => evaluate(call, { ...scope, status }))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test('converts only what it looks at', () => {
    const needs = new Proxy({} as Record<string, Json>, {
      ownKeys: () => {
        throw new Error('all of the needs were asked for');
      },
      getOwnPropertyDescriptor: (_, key) =>
        key === 'p7' ? { value: null, configurable: true, enumerable: true } : undefined,
      get: (_, key) => (key === 'p7' ? { result: 'succeeded' } : undefined),
    });
    expect(evaluate('needs.p7.result', { contexts: { needs }, status: null })).toBe('succeeded');
  });

  test('refuses a chain that is too long to be walked', () => {
    expect(ask(`1${' == 1'.repeat(900)}`)).toBe(true);
    expect(() => ask(`1${' == 1'.repeat(5000)}`)).toThrow('the expression is too long');
  });

  test('never fails but with an ExpressionFault', () => {
    const piece = fc.constantFrom(
      ...['inputs', '.', 'a', '[', ']', '(', ')', "'", "'x'", '*', '!', '==', '&&', '1', ',', ' '],
      ...['toJSON', 'fromJSON', 'constructor', '__proto__', '$', '"', '\n', '-', 'é'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        references(text);
        try {
          ask(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionFault);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('interpolate', () => {
  const fill = (template: string): string => interpolate(template, scope, (text) => text);

  test('puts texts as they are, null as nothing, the rest as JSON', () => {
    expect(fill('${{ inputs.task }}, ${{ inputs.none }}, ${{ inputs.count }}, ${{ 1 == 1 }}')).toBe(
      'Fix it, , 3, true',
    );
    expect(fill('${{ inputs.list }}')).toBe('[\n  1,\n  {\n    "name": "two"\n  }\n]');
  });

  test('evaluates once: a value that looks like an expression stays a text', () => {
    expect(fill('${{ inputs.evil }}')).toBe('${{ secrets.TOKEN }}');
  });

  test('gives each value to render, with the expression it came from', () => {
    const seen = interpolate('a ${{ inputs.task }} b', scope, (text, from) => `<${from}: ${text}>`);
    expect(seen).toBe('a <inputs.task: Fix it> b');
  });

  test('leaves everything else alone', () => {
    expect(fill("$PATH ${HOME} {{ x }} }} $${{ 'a }} b' }}")).toBe(
      '$PATH ${HOME} {{ x }} }} $a }} b',
    );
  });

  test('refuses what is never closed', () => {
    expect(() => fill('a ${{ b')).toThrow(new ExpressionFault('a `${{` is never closed by `}}`'));
  });
});

describe('what an expression reads', () => {
  test.each([
    ['needs.plan.outputs.risk', [['needs', 'plan', 'outputs', 'risk']]],
    ["Needs['plan'].outputs[0]", [['needs', 'plan', 'outputs', '0']]],
    [
      'needs[inputs.which].result',
      [
        ['needs', '*', 'result'],
        ['inputs', 'which'],
      ],
    ],
    ['needs.*.result', [['needs', '*', 'result']]],
    ['toJSON(needs) != env.A', [['needs'], ['env', 'A']]],
    [
      '!(run.facts.lines > 1 && (inputs.a || inputs.b))',
      [
        ['run', 'facts', 'lines'],
        ['inputs', 'a'],
        ['inputs', 'b'],
      ],
    ],
    ["fromJSON(env.A).b['c']", [['env', 'A']]],
    ['1 +', []],
  ])('%s', (expression, paths) => {
    expect(references(expression)).toEqual(paths);
  });

  test('knows calls of status functions from what only looks like one', () => {
    const expressions = [
      'always()',
      '!Failure() && inputs.a',
      "'success()'",
      'inputs.success',
      'x',
    ];
    expect(expressions.map(callsStatus)).toEqual([true, true, false, false, false]);
  });
});

test('expressionsIn finds each, with its place', () => {
  expect(expressionsIn("a ${{ b }}${{'}}'}} ${{ c")).toEqual([
    { source: ' b ', offset: 2, length: 8, closed: true },
    { source: "'}}'", offset: 10, length: 9, closed: true },
    { source: ' c', offset: 20, length: 5, closed: false },
  ]);
});

test('bare takes an expression with or without its braces', () => {
  const texts = ['${{ a }}', ' a ', '${{ a }} && ${{ b }}', '${{ a', "${{ '}}' }}"];
  expect(texts.map(bare)).toEqual(['a', 'a', '${{ a }} && ${{ b }}', '${{ a', "'}}'"]);
});

test('truthy is what GitHub takes for true', () => {
  expect([false, 0, '', null, Number.NaN].map(truthy)).toEqual([false, false, false, false, false]);
  expect([true, 1, 'false', [], {}].map(truthy)).toEqual([true, true, true, true, true]);
});

test('a mistake has its place in the expression', () => {
  const places = [
    "inputs.a == 'x",
    'inputs.a +',
    'a ==\n  nope',
    'inputs.a ==',
    "contains('a')",
  ].map((text) => {
    const parsed = parseExpression(text);
    return parsed.type === 'fault' ? [parsed.message, parsed.offset, parsed.length] : [];
  });
  expect(places).toEqual([
    ['a quoted string is not closed', 12, 2],
    ['unexpected `+`', 9, 1],
    ['unknown context `a`', 0, 1],
    ["unexpected end of expression: '=='", 9, 2],
    ["too few parameters supplied: 'contains'", 0, 8],
  ]);
});

describe('the names that an entry of a list stands for', () => {
  const names = (value: Json, template = '${{ inputs.names }}') =>
    interpolateNames(template, { ...scope, contexts: { inputs: { names: value } } });

  test.each<[Json, readonly string[]]>([
    [
      ['bug', 'help wanted'],
      ['bug', 'help wanted'],
    ],
    ['["bug", "help wanted"]', ['bug', 'help wanted']],
    [' [] ', []],
    [[], []],
    [
      [['bug'], ['a', ['b']]],
      ['bug', 'a', 'b'],
    ],
    ['bug, help', ['bug, help']],
    ['[not JSON', ['[not JSON']],
    [7, ['7']],
    [null, []],
    [
      ['', ' ', 'bug', '["x"]'],
      ['bug', '["x"]'],
    ],
    [
      [1, true, null],
      ['1', 'true'],
    ],
  ])('%j', (value, expected) => {
    expect(names(value)).toEqual(expected);
  });

  test.each([
    [['bug'], 'area/${{ inputs.names }}', 'is a list, and cannot be a part of a name'],
    [{ bug: true }, '${{ inputs.names }}-x', 'is an object, and cannot be a part of a name'],
    [{ bug: true }, '${{ inputs.names }}', 'contains an invalid name'],
    [[{ name: 'bug' }], '${{ inputs.names }}', 'contains an invalid name'],
  ])('%j in %s is refused', (value, template, message) => {
    expect(() => names(value, template)).toThrow(message);
  });

  test('text around the expression makes one name of it', () => {
    expect(names('low', 'risk: ${{ inputs.names }}')).toEqual(['risk: low']);
    expect(names('x', 'plain')).toEqual(['plain']);
  });

  test('an object is no name', () => {
    expect(() => names([{ name: 'bug' }])).toThrow('contains an invalid name');
  });
});
