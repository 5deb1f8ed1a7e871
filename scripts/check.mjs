// Everything but the tests: types, style and layers, dead code, and that the generated files are what the schema gives.
// Runs all of it before it says no, so that one round shows every mistake.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTATIONS } from '../test/hostile/mutations.mjs';
import { derivedDocs } from './docs.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const failed = [
  ['generated files', generatedAreCurrent],
  ['tsc', () => succeeds('node_modules/.bin/tsc', '-p', '.')],
  ['tsc of the page', () => succeeds('node_modules/.bin/tsc', '-p', 'tsconfig.web.json')],
  ['biome', () => succeeds('node_modules/.bin/biome', 'check', '--error-on-warnings')],
  ['mutations', mutationsFit],
  ['knip', () => succeeds('node_modules/.bin/knip')],
].filter(([, passes]) => !passes());

if (failed.length > 0) {
  console.error(`check failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}

/** Generates them again, so what was stale is also mended; the new text is there to be committed. */
function generatedAreCurrent() {
  const before = generated();
  if (!succeeds(process.execPath, 'scripts/generate.mjs')) return false;
  const stale = [...generated()].filter(([file, text]) => before.get(file) !== text);
  for (const [file] of stale) console.error(`${file} was stale and has been written anew`);
  return stale.length === 0;
}

/** A mutation that no longer fits the sources would only be noticed by the hour-long run of all of them. */
function mutationsFit() {
  const all = MUTATIONS.flatMap((mutation) => [mutation, ...(mutation.also ?? [])]);
  const stale = all.filter((one) => !fits(one));
  for (const { file, from } of stale)
    console.error(
      `${file} does not hold this, or a mutation of it lacks a name that is used: ${from}`,
    );
  return stale.length === 0;
}

function fits({ file, from, to }) {
  const text = readFileSync(file, 'utf8');
  const [, name = ''] = /^(?:export )?(?:const|function) (\w+)/.exec(from) ?? [];
  const isOfModule = text.includes(`\n${from}`);
  return text.includes(from) && (to === '' || !isOfModule || to.includes(name));
}

function generated() {
  const files = readdirSync('src', { recursive: true }).filter((file) => file.includes('.gen.'));
  const docs = [...derivedDocs().keys()].filter((file) => existsSync(file));
  const all = [
    'action/action.yml',
    'biome.layers.json',
    ...docs,
    ...files.sort().map((file) => join('src', file)),
  ];
  return new Map(all.map((file) => [file, readFileSync(file, 'utf8')]));
}

function succeeds(program, ...args) {
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}
