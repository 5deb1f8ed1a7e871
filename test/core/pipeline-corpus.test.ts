import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { CODES } from '../../src/core/pipeline/codes.ts';
import { readPipeline } from '../../src/core/pipeline/parse.ts';
import type { PromptFile } from '../../src/core/pipeline/prompts.ts';
import { renderText } from '../../src/core/text/diagnostic.ts';

const ROOT = join(import.meta.dirname, 'pipelines');
const OK = filesIn('ok');
const ERR = filesIn('err');

describe('the golden corpus', () => {
  test.each(OK)('ok/%s has no error', async (file) => {
    const { pipeline, output } = read('ok', file);
    expect(pipeline?.text).toBe(text('ok', file).replace(/^\uFEFF/, ''));
    await expect(output).toMatchFileSnapshot(golden('ok', file));
  });

  test.each(ERR)('err/%s has the mistakes of its .out', async (file) => {
    await expect(read('err', file).output).toMatchFileSnapshot(golden('err', file));
  });

  test('has every code but those of files that are too large or too deep, and those about the rest of a repository', () => {
    const given = [...ERR.flatMap((file) => read('err', file).codes)];
    const missing = Object.keys(CODES).filter((code) => !given.includes(code));
    expect(missing).toEqual(['PG104', 'PG106', 'PG608', 'PG610', 'PG611']);
  });

  test('tells ten different mistakes of one file at once', () => {
    const { codes } = read('err', 'ten-mistakes.yml');
    expect(new Set(codes).size).toBeGreaterThanOrEqual(10);
  });

  test('has only files with an error among its wrong ones, apart from those about warnings', () => {
    const sound = ERR.filter((file) => read('err', file).pipeline !== null);
    expect(sound).toEqual(ERR.filter(isAboutWarning));
  });
});

const REPOSITORY = join(import.meta.dirname, '../..');
const OF_ACTIONS = [
  ...['.github/workflows', 'examples/workflows'].flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder))
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => join(folder, name)),
  ),
  'action.yml',
];

test.each(OF_ACTIONS)('%s is told as what it is, with one sentence', (path) => {
  const { diagnostics } = readPipeline(
    { path, text: readFileSync(join(REPOSITORY, path), 'utf8') },
    () => ({ type: 'missing' }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['PG114']);
});

describe('the schema and the program', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../schemas/pipeline.v1.schema.json'), 'utf8'),
  );
  const accepts = new Ajv2020({ allowUnionTypes: true }).compile(schema);

  test.each([
    ...OK.map((file) => ['ok', file] as const),
    ...ERR.map((file) => ['err', file] as const),
  ])('agree about %s/%s', (folder, file) => {
    const { own: codes } = read(folder, file);
    // Of what is no plain YAML value the schema cannot be asked.
    if (codes.some((code) => ['PG101', 'PG102', 'PG105'].includes(code))) return;
    const value: unknown = parse(text(folder, file), { uniqueKeys: false, logLevel: 'silent' });
    expect(!codes.some(isOfShape)).toBe(accepts(value));
  });

  test('agree about every file that one change made', () => {
    const values = OK.map((file): unknown => parse(text('ok', file), { logLevel: 'silent' }));
    const change = fc.record({
      value: fc.constantFrom(...values),
      place: fc.nat(10_000),
      edit: fc.constantFrom('remove', 'replace', 'rename'),
      by: fc.constantFrom<unknown>(
        null,
        0,
        -1,
        1.5,
        true,
        '',
        'x',
        'X y',
        '5m',
        [],
        ['x'],
        {},
        { x: 1 },
      ),
      name: fc.constantFrom('run', 'prompt', 'gate', 'deliver', 'Bad', 'needs', 'x-y', 'a b'),
    });
    fc.assert(
      fc.property(change, ({ value, place, edit, by, name }) => {
        const changed = structuredClone(value);
        const places = [...placesIn(changed)];
        const at = places[place % places.length];
        if (at === undefined) throw new Error('an empty file');
        if (edit === 'remove') delete at.holder[at.key];
        if (edit === 'replace') at.holder[at.key] = by;
        if (edit === 'rename') {
          const moved = at.holder[at.key];
          delete at.holder[at.key];
          at.holder[name] = moved;
        }
        // What YAML makes of it: holes of lists become null.
        const source = stringify(JSON.parse(JSON.stringify(changed)));
        const { diagnostics } = readPipeline({ path: 'x.yml', text: source }, () => ({
          type: 'missing',
        }));
        expect(!diagnostics.some(({ code }) => isOfShape(code))).toBe(accepts(parse(source)));
      }),
      { numRuns: 1000 },
    );
  });
});

/** A wrong file has the code in its name that it is about. */
function isAboutWarning(file: string): boolean {
  const about = /^pg\d+/.exec(file)?.[0].toUpperCase();
  return Object.entries(CODES).some(
    ([code, { severity }]) => code === about && severity === 'warning',
  );
}

const isOfShape = (code: string): boolean =>
  code.startsWith('PG2') || ['PG107', 'PG108', 'PG109', 'PG114'].includes(code);

interface Placed {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function* placesIn(value: unknown): Generator<Placed> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    yield { holder, key };
    yield* placesIn(holder[key]);
  }
}

function read(folder: string, file: string) {
  const sources = new Map([[file, text(folder, file)]]);
  const { pipeline, diagnostics } = readPipeline(
    { path: file, text: text(folder, file) },
    (path): PromptFile => {
      const parts = [
        ...filesIn(folder, 'prompts', '.md').map((name) => `prompts/${name}`),
        ...filesIn(folder, 'nested').map((name) => `nested/${name}`),
      ];
      if (!parts.includes(path)) return { type: 'missing' };
      const prompt = text(folder, path);
      sources.set(path, prompt);
      return { type: 'text', text: prompt };
    },
  );
  const codes = diagnostics.map(({ code }) => code);
  const own = diagnostics.filter(({ usedBy }) => usedBy.length === 0).map(({ code }) => code);
  return { pipeline, codes, own, output: renderText(diagnostics, sources) };
}

function filesIn(folder: string, inner = '.', extension = '.yml'): readonly string[] {
  return readdirSync(join(ROOT, folder, inner))
    .filter((name) => name.endsWith(extension))
    .sort();
}

const text = (folder: string, file: string): string =>
  readFileSync(join(ROOT, folder, file), 'utf8');
const golden = (folder: string, file: string): string =>
  join(ROOT, folder, `${basename(file, '.yml')}.out`);
