// npm run mutate:hostile [-- ROW …]: shows that the tests of the hostile suite can fail. In a copy of this checkout each wall
// of test/hostile/mutations.mjs is taken down alone, and the tests of its row must turn red. Takes an hour for all rows.
// Fails if a test stays green, or a mutation no longer fits the sources.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTATIONS } from '../test/hostile/mutations.mjs';

/** In the place of the bundle. */
const MAIN = `
for (const name of ['action', 'cli', 'post'])
  exports[name] = async (...args) => (await import('../../lib/src/main.js'))[name](...args);
`;

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = process.argv.slice(2).map(Number);
const mutations = MUTATIONS.filter(({ row }) => wanted.length === 0 || wanted.includes(row));
const folder = mkdtempSync(join(tmpdir(), 'phasegate-mutations-'));
const red = new Set();
const green = new Set();
const failures = [];

process.chdir(folder);
try {
  makeCopy();
  // A row that is red by itself would prove nothing.
  const rows = [...new Set(mutations.map(({ row }) => row))];
  build();
  const whole = tested(`row (?:${rows.map(twoDigits).join('|')}):`);
  if (whole.failed.length > 0 || whole.passed.length === 0)
    throw new Error(`red without any mutation: ${whole.why.join('; ') || 'no test ran'}`);
  for (const name of whole.passed) green.add(name);
  for (const mutation of mutations) attempt(mutation);
  for (const name of red) green.delete(name);
} finally {
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
}

console.log(`\n${red.size} tests turned red at least once.`);
for (const name of [...green].sort()) console.log(`  never red: ${name}`);
for (const failure of failures) console.error(`FAILED: ${failure}`);
if (failures.length > 0) process.exitCode = 1;

function attempt(mutation) {
  const { row, file, from, also = [] } = mutation;
  const what = `row ${twoDigits(row)}: ${file}: ${from.split('\n', 1)[0].trim()}`;
  const originals = [];
  try {
    for (const one of [mutation, ...also]) {
      originals.push([one.file, readFileSync(one.file, 'utf8')]);
      change(one);
    }
    if (needsBuild(row)) build();
    const { failed, passed } = tested(`row ${twoDigits(row)}:`);
    if (failed.length === 0) throw new Error(`all ${passed.length} tests stay green`);
    for (const name of failed) red.add(name);
    console.log(`red ${failed.length} of ${failed.length + passed.length}  ${what}`);
  } catch (error) {
    failures.push(`${what}: ${error.message}`);
    console.log(`FAILED    ${what}: ${error.message}`);
  } finally {
    for (const [path, text] of originals.reverse()) writeFileSync(path, text);
  }
}

function change({ file, from, to }) {
  const original = readFileSync(file, 'utf8');
  if (original.split(from).length !== 2)
    throw new Error(`in ${file} this is not there, or more than once: ${from}`);
  // Not a pattern: `$` means nothing in it.
  const text = original.replace(from, () => to);
  writeFileSync(file, text);
}

/** What is tracked or new here, as it stands, with the packages of this checkout. */
function makeCopy() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', args, { cwd: project, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name !== '' && !/^dist\//.test(name))) {
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(project, file), file);
  }
  symlinkSync(join(project, 'node_modules'), 'node_modules');
  cpSync('scripts/entries', 'dist', { recursive: true });
  // The Action makes a report from it.
  cpSync(join(project, 'dist/web'), 'dist/web', { recursive: true });
  mkdirSync('dist/bundle');
  writeFileSync('dist/package.json', '{"type":"commonjs"}');
  writeFileSync('dist/bundle/index.js', MAIN);
  for (const file of readdirSync('src', { recursive: true }).filter((name) =>
    name.endsWith('.gen.js'),
  )) {
    mkdirSync(dirname(join('lib/src', file)), { recursive: true });
    copyFileSync(join('src', file), join('lib/src', file));
  }
}

/** Rows of which no test starts the program are tested as sources. */
function needsBuild(row) {
  const suite = 'test/hostile';
  return readdirSync(suite)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(suite, name), 'utf8'))
    .some(
      (text) =>
        text.includes(`row ${twoDigits(row)}:`) &&
        /rig\/(?:cli|hostile|phasegate-hub)\.ts/.test(text),
    );
}

/** Into lib/, which the ways in of dist/ lead to: a bundle would take most of the time. */
function build() {
  // A wall that is gone leaves names that nobody uses.
  const lenient = ['noUnusedLocals', 'noUnusedParameters'].flatMap((name) => [
    `--${name}`,
    'false',
  ]);
  const args = ['-p', 'tsconfig.build.json', ...lenient, '--allowUnreachableCode', 'true'];
  const { status, stdout } = spawnSync('node_modules/.bin/tsc', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`it does not compile: ${stdout.slice(0, 500)}`);
}

/** Names of the tests that match, and why the red ones failed. A test file that cannot be loaded is no red test. */
function tested(pattern) {
  const report = 'report.json';
  rmSync(report, { force: true });
  const args = ['run', '--config', 'vitest.hostile.config.ts', '--maxWorkers=2', '-t', pattern];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...args, '--reporter=json', `--outputFile=${report}`],
    { encoding: 'utf8' },
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const broken = testResults.find(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  if (broken !== undefined)
    throw new Error(`${broken.name}: ${broken.message}\n${stdout}${stderr}`);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (wanted) =>
    tests.filter(({ status }) => status === wanted).map(({ title }) => title);
  const why = tests
    .filter(({ status }) => status === 'failed')
    .map(({ title, failureMessages: [first = ''] }) => `${title}: ${first.slice(0, 500)}`);
  return { failed: named('failed'), passed: named('passed'), why };
}

function twoDigits(row) {
  return String(row).padStart(2, '0');
}
