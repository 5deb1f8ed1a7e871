import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationMs, parseDuration } from '../../src/core/lib/duration.ts';
import { nearest, suggest } from '../../src/core/lib/nearest.ts';
import { resolveInputs } from '../../src/core/pipeline/inputs.ts';
import { type Pipeline, readPipeline } from '../../src/core/pipeline/parse.ts';
import { relativeToPipeline } from '../../src/core/pipeline/prompts.ts';
import { few } from '../rig/long.ts';

few(2);

const COUNT = 10_000;
const numbers = [...Array(COUNT).keys()];

function read(text: string) {
  return readPipeline({ path: 'p.yml', text }, () => ({ type: 'missing' }));
}

function pipelineOf(text: string): Pipeline {
  const { pipeline, diagnostics } = read(text);
  if (pipeline === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return pipeline;
}

const pipelineText = (phases: readonly string[]): string =>
  `version: 1\nname: large\nphases:\n${phases.map((phase) => `  ${phase}\n`).join('')}`;

describe('10,000 phases', () => {
  test.each([
    ['a chain', (n: number) => (n === 0 ? '' : `, needs: p${n - 1}`)],
    ['a fan', (n: number) => (n === 0 ? '' : ', needs: p0')],
    [
      'a chain where each reads the first',
      (n: number) => (n === 0 ? '' : `, needs: p${n - 1}, if: needs.p0.result == 'failed'`),
    ],
    [
      'a chain where each reads the one before the last',
      (n: number) =>
        n < 2
          ? n === 0
            ? ''
            : ', needs: p0'
          : `, needs: p${n - 1}, if: needs.p${n - 2}.result == 'failed'`,
    ],
  ])('%s has no mistakes', (_, rest) => {
    const text = pipelineText(numbers.map((n) => `p${n}: { run: "true"${rest(n)} }`));
    const pipeline = pipelineOf(text);
    expect(Object.keys(pipeline.file.phases)).toHaveLength(COUNT);
    expect(pipeline.locate(['phases', 'p9999'], 'key').line).toBe(COUNT + 3);
  });

  test('in one circle are one mistake, named from the first phase in the file', () => {
    const text = pipelineText(
      numbers.map((n) => `p${n}: { run: "true", needs: p${(n + 1) % COUNT} }`),
    );
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ code, range }) => [code, range.line])).toEqual([['PG303', 4]]);
    const named = diagnostics[0]?.message.match(/`p\d+`/g) ?? [];
    expect(named).toEqual([...numbers, 0].map((n) => `\`p${n}\``));
  });

  test('in circles of two are a mistake each', () => {
    const text = pipelineText(numbers.map((n) => `p${n}: { run: "true", needs: p${n ^ 1} }`));
    expect(read(text).diagnostics).toHaveLength(COUNT / 2);
  });

  test('with a mistake each are all told', () => {
    const text = pipelineText(numbers.map((n) => `p${n}: { run: "true", needs: q${n} }`));
    expect(read(text).diagnostics).toHaveLength(COUNT);
  });
});

test('nesting that no stack could hold is a mistake, not a crash', () => {
  const deep = [
    '['.repeat(200_000),
    '{a: '.repeat(200_000),
    '- '.repeat(200_000),
    `x: ${'['.repeat(5000)}${']'.repeat(5000)}`,
  ];
  expect(deep.map((text) => read(text).diagnostics.map(({ code }) => code))).toEqual([
    ['PG106'],
    ['PG106'],
    ['PG106'],
    ['PG106'],
  ]);
});

test.each([
  ['an expression without `$`', 'name: {{ inputs.x }}'],
  ['a list', '? [a]\n: 1'],
  ['an anchor that cannot be written out', '? &a\uFEFFversion: 1version: 1'],
  ['an alias of a map', 'version: &v { a: 1 }\n? *v\n: 1'],
])('a key that is no text is a mistake: %s', (_, text) => {
  expect(read(text).diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['PG101', 'this key is a list or a mapping'],
  ]);
});

test('whatever a file holds, it is read without a crash, and every place lies in it', () => {
  const piece = fc.constantFrom(
    ...[
      'version: 1',
      'name: x',
      'phases:',
      'a:',
      'run: x',
      'prompt: ',
      'needs: ',
      'gate: {}',
      '*a',
      '&a',
    ],
    ...[
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '\t',
      '- ',
      '? ',
      ': ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '>',
      '"',
      "'",
    ],
    ...[
      '${{ ',
      ' }}',
      'inputs.x',
      '!tag',
      '---',
      '...',
      '#',
      '%',
      '\r\n',
      '\uFEFF',
      '\0',
      'é',
      '__proto__: ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n').length;
      for (const { range } of read(text).diagnostics) {
        expect(range.line).toBeGreaterThanOrEqual(1);
        expect(range.endLine).toBeGreaterThanOrEqual(range.line);
        expect(range.endLine).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a pipeline keeps its texts and the places of everything', () => {
  const text = [
    'version: 1',
    'name: places',
    'agents: { coder: { use: claude } }',
    'defaults: { agent: coder }',
    'phases:',
    '  plan:',
    '    prompt: { file: prompts/plan.md }',
    '    artifacts: [a.md, "b.md"]',
    '',
  ].join('\n');
  const { pipeline } = readPipeline({ path: '.github/pipelines/p.yml', text }, (path) => ({
    type: 'text',
    text: `\uFEFFthe text of ${path}`,
  }));
  expect(pipeline?.prompts).toEqual(
    new Map([
      [
        'prompts/plan.md',
        {
          path: '.github/pipelines/prompts/plan.md',
          text: 'the text of .github/pipelines/prompts/plan.md',
        },
      ],
    ]),
  );
  const path = ['phases', 'plan', 'artifacts', 1];
  expect(pipeline?.locate(path, 'value')).toEqual({
    line: 8,
    column: 23,
    endLine: 8,
    endColumn: 29,
  });
  expect(pipeline?.locate(['phases', 'plan'], 'key')).toEqual({
    line: 6,
    column: 3,
    endLine: 6,
    endColumn: 7,
  });
});

test('a prompt file that several phases use is read once', () => {
  const asked: string[] = [];
  const phases = ['a', 'b', 'c'].map((name) => `${name}: { prompt: { file: x.md }, agent: it }`);
  readPipeline(
    { path: 'p.yml', text: `agents: { it: { use: claude } }\n${pipelineText(phases)}` },
    (path) => {
      asked.push(path);
      return { type: 'text', text: 'Do it.' };
    },
  );
  expect(asked).toEqual(['x.md']);
});

test('the answers of the reader become diagnostics', () => {
  const text = `agents: { it: { use: claude } }\n${pipelineText(['a: { prompt: { file: x.md }, agent: it }'])}`;
  const answers = [
    { type: 'missing' },
    { type: 'outside' },
    { type: 'unreadable', message: 'permission denied' },
    { type: 'text', text: 'caf\uFFFD', isUtf8: false },
    { type: 'text', text: 'D\0o\0' },
    { type: 'text', text: ' ' },
    // The character itself, which a person may write.
    { type: 'text', text: 'Replace \uFFFD.' },
  ] as const;
  const told = answers.map((answer) =>
    readPipeline({ path: 'p.yml', text }, () => answer).diagnostics.map(
      ({ code, message }) => `${code} ${message}`,
    ),
  );
  expect(told).toEqual([
    ['PG110 the prompt file `x.md` does not exist'],
    ['PG111 the prompt file `x.md` is outside the repository'],
    ['PG110 the prompt file `x.md` cannot be read: permission denied'],
    ['PG110 the prompt file `x.md` is not valid UTF-8'],
    ['PG110 the prompt file `x.md` contains a NUL character'],
    ['PG110 the prompt file `x.md` is empty'],
    [],
  ]);
});

test('beside keeps paths in the repository', () => {
  const paths = [
    'a.md',
    './b/../a.md',
    '../a.md',
    '../../a.md',
    '../../../a.md',
    '/a.md',
    'a\\b',
    'a\0b',
  ];
  expect(paths.map((path) => relativeToPipeline('.github/pipelines/p.yml', path))).toEqual([
    '.github/pipelines/a.md',
    '.github/pipelines/a.md',
    '.github/a.md',
    'a.md',
    null,
    null,
    null,
    null,
  ]);
});

describe('resolveInputs', () => {
  const { file } = pipelineOf(
    [
      'version: 1',
      'name: inputs',
      'inputs:',
      '  task: { required: true, description: What to do. }',
      '  count: { type: number, default: 2 }',
      '  loud: { type: boolean }',
      '  size: { type: choice, options: [small, large], default: small }',
      'phases: { a: { run: make } }',
    ].join('\n'),
  );

  test('takes texts from a command line and fills in the defaults', () => {
    expect(resolveInputs(file, { task: '7', count: ' 1e3 ', loud: 'TRUE' })).toEqual({
      inputs: { task: '7', count: 1000, loud: true, size: 'small' },
      problems: [],
    });
    expect(resolveInputs(file, { task: '0', count: -1.5, size: 'large' })).toEqual({
      inputs: { task: '0', count: -1.5, loud: null, size: 'large' },
      problems: [],
    });
    const [infinite] = resolveInputs(file, { task: '7', count: '1e400' }).problems;
    expect(infinite?.message).toBe('the input `count` must be a number, not `1e400`');
  });

  test.each(['', ' ', '\n'])('an input that is required is not empty: %j', (task) => {
    expect(resolveInputs(file, { task }).problems).toEqual([
      {
        message: 'the input `task` is empty',
        hint: 'Give the input with `-i task="…"` (What to do).',
      },
    ]);
  });

  test('an input with a default may be empty', () => {
    const usual = { name: 'usual', inputs: { task: { required: true, default: '' } } };
    expect(resolveInputs(usual, { task: '' }).problems).toEqual([]);
    expect(resolveInputs(usual, {}).problems).toEqual([]);
  });

  test('tells every problem at once', () => {
    const given = { taks: 'x', count: 'many', loud: 1, size: 'medium', constructor: 'x' };
    expect(resolveInputs(file, given).problems).toEqual([
      {
        message: 'the pipeline `inputs` has no input `taks`',
        hint: 'Did you mean `task`?',
      },
      {
        message: 'the pipeline `inputs` has no input `constructor`',
        hint: 'Use one of `task`, `count`, `loud`, `size`.',
      },
      {
        message: 'the input `task` is missing',
        hint: 'Give the input with `-i task="…"` (What to do).',
      },
      { message: 'the input `count` must be a number, not `many`', hint: null },
      { message: 'the input `loud` must be a boolean, not `1`', hint: null },
      {
        message: 'the input `size` must be one of `small`, `large`, not `medium`',
        hint: null,
      },
    ]);
  });
});

test('durations', () => {
  const texts = [
    '90s',
    '30m',
    '1h30m',
    '250ms',
    '0s',
    '1m1ms',
    '',
    's',
    '30',
    '5 m',
    '-5m',
    '1m1h',
  ];
  expect(texts.map(parseDuration)).toEqual([
    90_000,
    1_800_000,
    5_400_000,
    250,
    0,
    60_001,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(() => durationMs('soon')).toThrow('soon is not a duration');
});

test('nearest names what a word was meant to be, and nothing far away', () => {
  expect(nearest('timeot', ['needs', 'timeout', 'idle-timeout'])).toBe('timeout');
  expect(nearest('xyz', ['needs', 'timeout'])).toBe(null);
  expect(nearest('ab', ['aa', 'bb'])).toBe('aa');
  expect(suggest('xyz', ['needs'])).toBe('Use `needs`.');
  expect(suggest('xyz', [])).toBe(null);
});
