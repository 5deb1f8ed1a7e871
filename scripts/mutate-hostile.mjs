// npm run mutate:hostile [-- ROW … PATH …]: shows that the tests of the hostile suite can fail. In a copy of this checkout each
// wall of test/hostile/mutations.mjs is taken down alone, and the tests of its row must turn red: those of all rows and files, which
// takes an hour, or those of these rows and of files whose path holds one of these words. Fails if a test stays green, or a mutation
// no longer fits the sources.
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
const words = process.argv.slice(2);
const rows = words.filter((word) => /^\d+$/.test(word)).map(Number);
const paths = words.filter((word) => !/^\d+$/.test(word));
const mutations = MUTATIONS.filter(
  ({ row, file }) =>
    (rows.length === 0 || rows.includes(row)) &&
    (paths.length === 0 || paths.some((path) => file.includes(path))),
);
if (mutations.length === 0) throw new Error(`no mutation is of ${words.join(' ')}`);
// With the same random cases each time, a test that is red has lost its wall, not its luck.
const env = { PHASEGATE_TEST_SEED: String(Date.now() % 1_000_000_000), ...process.env };
const folder = mkdtempSync(join(tmpdir(), 'phasegate-mutations-'));
const red = new Set();
const green = new Set();
const failures = [];

process.chdir(folder);
try {
  makeCopy();
  // A row that is red by itself would prove nothing.
  const all = [...new Set(mutations.map(({ row }) => row))];
  build();
  const whole = tested(all);
  if (whole.failed.length > 0 || whole.passed.length === 0)
    throw new Error(`red without any mutation: ${whole.why.join('; ') || 'no test ran'}`);
  for (const name of whole.passed) green.add(name);
  for (const mutation of mutations) attempt(mutation);
  for (const name of red) green.delete(name);
} finally {
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
}

console.log(
  `\nPHASEGATE_TEST_SEED=${env.PHASEGATE_TEST_SEED}\n${red.size} tests turned red at least once.`,
);
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
    const { failed, passed } = tested([row]);
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
  return filesOf([row]).some((file) =>
    /rig\/(?:cli|hostile|phasegate-hub)\.ts/.test(readFileSync(file, 'utf8')),
  );
}

/** The test files with these rows; to load the others only to skip all that is in them takes most of the time. */
function filesOf(rows) {
  return readdirSync('test', { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      return rows.some((row) => text.includes(`row ${twoDigits(row)}:`));
    });
}

/** Into lib/, which the ways in of dist/ lead to: a bundle would take most of the time. */
function build() {
  // A wall that is gone leaves names that nobody uses.
  const lenient = ['noUnusedLocals', 'noUnusedParameters'].flatMap((name) => [
    `--${name}`,
    'false',
  ]);
  const kept = ['--incremental', '--tsBuildInfoFile', 'build.tsbuildinfo'];
  const args = ['-p', 'tsconfig.build.json', ...kept, ...lenient, '--allowUnreachableCode', 'true'];
  const { status, stdout } = spawnSync('node_modules/.bin/tsc', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`it does not compile: ${stdout.slice(0, 500)}`);
}

/** Names of the tests of these rows, and why the red ones failed. A test file that cannot be loaded is no red test. */
function tested(rows) {
  const pattern = `row (?:${rows.map(twoDigits).join('|')}):`;
  const report = 'report.json';
  rmSync(report, { force: true });
  const config = ['--config', 'vitest.hostile.config.ts', '--maxWorkers=2'];
  const args = ['run', ...filesOf(rows), ...config, '-t', pattern];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', ...args, '--reporter=json', `--outputFile=${report}`],
    { encoding: 'utf8', env },
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
