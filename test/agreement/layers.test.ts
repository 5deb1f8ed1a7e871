import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEEPEST, forbiddenTo, LAYERS, layerRules } from '../../scripts/layers.mjs';
import { PROJECT } from '../rig/project.ts';

const BIOME = join(PROJECT, 'node_modules/.bin/biome');
const HOUSE = mkdtempSync(join(tmpdir(), 'phasegate-layers-'));

/** How one module can name another, each on one line. */
const FORMS: readonly ((from: string) => string)[] = [
  (from) => `import { it } from '${from}';`,
  (from) => `import type { It } from '${from}';`,
  (from) => `export * from '${from}';`,
  (from) => `export { it } from '${from}';`,
  (from) => `await import('${from}');`,
  (from) => `import '${from}';`,
];

/** The lines of each file, by its path below src/. */
const files = new Map<string, string[]>();
/** `path:line` of each import. */
const refused: string[] = [];
const passed: string[] = [];
let found: ReadonlySet<string>;

beforeAll(() => {
  for (const [layer, allowed] of Object.entries(LAYERS)) {
    for (const other of forbiddenTo(layer)) refused.push(...imports(layer, other));
    for (const other of allowed) passed.push(...imports(layer, other));
  }
  for (const depth of [1, 2]) {
    const [folder, up] = [`agents/${'deep/'.repeat(depth)}`, '../'.repeat(depth + 1)];
    refused.push(add(`${folder}round.ts`, `${up}core/../engine/one.ts`));
    refused.push(add(`${folder}outside.ts`, `${up}../src/engine/one.ts`));
    passed.push(add(`${folder}own.ts`, '../one.ts'));
  }
  found = complaints();
});

afterAll(() => rmSync(HOUSE, { recursive: true, force: true }));

test('the linter refuses one import of each forbidden pair of layers, at every depth', () => {
  expect(refused.length).toBeGreaterThan(500);
  expect(refused.filter((place) => !found.has(place))).toEqual([]);
});

test('the linter refuses no import that the table allows', () => {
  expect(passed.filter((place) => found.has(place))).toEqual([]);
});

test('each folder and file of src/ is a layer of the table, and no folder lies deeper than the rules reach', () => {
  expect(readdirSync(join(PROJECT, 'src')).sort()).toEqual(Object.keys(LAYERS).sort());
  const folders = readdirSync(join(PROJECT, 'src'), { recursive: true }).map((path) =>
    dirname(String(path)),
  );
  expect(folders.filter((folder) => folder.split('/').length > DEEPEST)).toEqual([]);
});

/** One import of the other layer from each depth of this one. */
function imports(layer: string, other: string): string[] {
  const target = other.endsWith('.ts') ? other : `${other}/deep/one.ts`;
  if (layer.endsWith('.ts')) return [add(layer, `./${target}`)];
  return Array.from({ length: DEEPEST }, (_, depth) =>
    add(`${layer}/${'deep/'.repeat(depth)}all.ts`, `${'../'.repeat(depth + 1)}${target}`),
  );
}

/** Writes down one import; returns its place. */
function add(file: string, from: string): string {
  const lines = files.get(file) ?? [];
  files.set(file, lines);
  const form = FORMS[(refused.length + passed.length + lines.length) % FORMS.length];
  lines.push(form?.(from) ?? '');
  return `src/${file}:${lines.length}`;
}

/** Where the linter finds fault. */
function complaints(): ReadonlySet<string> {
  for (const [file, lines] of files) {
    mkdirSync(dirname(join(HOUSE, 'src', file)), { recursive: true });
    writeFileSync(join(HOUSE, 'src', file), lines.join('\n'));
  }
  writeFileSync(join(HOUSE, 'biome.layers.json'), JSON.stringify(layerRules()));
  const biome = { extends: ['./biome.layers.json'], linter: { rules: { preset: 'none' } } };
  writeFileSync(join(HOUSE, 'biome.json'), JSON.stringify(biome));
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(BIOME, args, { cwd: HOUSE, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  return new Set(diagnostics.map(({ location }) => `${location.path}:${location.start.line}`));
}

interface Diagnostic {
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}
