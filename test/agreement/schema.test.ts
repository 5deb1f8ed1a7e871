import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMAS = ['pipeline', 'phasegate', 'test'];
const FILES = ['pipeline', 'config', 'scripted-test'].flatMap((folder) =>
  ['schema.gen.ts', 'validate.gen.d.ts', 'validate.gen.js'].map((file) => join(folder, file)),
);

test('what is generated from the schemas is what the schemas say now', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'generated-'));
  await execa('node', ['scripts/generate.mjs', folder], { cwd: ROOT });
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((file) => file.includes('.gen.')).sort()).toEqual([...FILES].sort());
  for (const file of FILES) {
    const committed = await readFile(join(ROOT, 'src/core', file), 'utf8');
    expect(await readFile(join(folder, file), 'utf8')).toBe(committed);
  }
  await rm(folder, { recursive: true });
});

test.each(SCHEMAS)(
  'every key of the %s schema has a description, its own or that of what it refers to',
  async (name) => {
    const file = join(ROOT, `schemas/${name}.v1.schema.json`);
    const schema: unknown = JSON.parse(await readFile(file, 'utf8'));
    const bare = [...keysIn(schema, [])].filter(({ node }) => !isDescribed(schema, node));
    expect(bare.map(({ path }) => path.join('.'))).toEqual([]);
  },
);

interface Key {
  readonly path: readonly string[];
  readonly node: unknown;
}

function* keysIn(node: unknown, path: readonly string[]): Generator<Key> {
  if (!isMap(node)) return;
  for (const [keyword, value] of Object.entries(node)) {
    const isNamed = keyword === 'properties' || keyword === '$defs';
    if (isNamed && isMap(value)) {
      for (const [key, inner] of Object.entries(value)) yield { path: [...path, key], node: inner };
    }
    yield* keysIn(value, [...path, keyword]);
  }
}

function isDescribed(schema: unknown, node: unknown): boolean {
  if (!isMap(node)) return false;
  if (typeof node.description === 'string') return true;
  const { $ref } = node;
  if (typeof $ref !== 'string' || !isMap(schema) || !isMap(schema.$defs)) return false;
  return isDescribed(schema, schema.$defs[$ref.slice('#/$defs/'.length)]);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
