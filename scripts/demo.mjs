// npm run demo: a whole run on a library with a real bug, in a fresh git repository, with a scripted agent.
// It uses the committed dist/ alone, so it needs Node, npm and git and no installation.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';

const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(project, 'dist/cli.js');
const pipeline = '.github/pipelines/fix-failing-tests.yml';
const script = '.github/pipelines/agent.yml';
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'phasegate-demo-')));
const library = join(folder, 'spans');
const origin = join(folder, 'origin.git');

try {
  demo();
} catch (error) {
  console.error(`\nThe demo failed: ${error.message}\nWhat it left is in ${folder}`);
  process.exitCode = 1;
}

function demo() {
  makeRepository();

  title('The pipeline works until a person is asked');
  const run = ['run', pipeline, '--agent', `coder=scripted:${script}`, '--run', 'demo'];
  phasegate(3, run);

  const { branch } = JSON.parse(phasegateOutput(['status', 'demo', '--json']));
  title('It waits at the gate. This is the change:');
  console.log(indented(git(library, 'diff', '--unified=2', `main...${branch}`)));
  console.log('\nYou would read it, then say one of');
  console.log('  phasegate approve demo');
  console.log('  phasegate reject demo --comment "why"');
  console.log('  phasegate rework demo --comment "what to do better"');
  console.log('\nThe demo approves:\n');
  phasegate(0, ['approve', 'demo', '--comment', 'Read it; the carry is right.']);

  proveTheWork(branch);
  tellWhereThingsAre(branch);
}

/** The example with its pipeline, committed on `main` and pushed to a plain remote beside it. */
function makeRepository() {
  cpSync(join(project, 'examples/fix-failing-tests'), library, {
    recursive: true,
    filter: (path) => !path.endsWith('agent.yml'),
  });
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(library, 'init', '--quiet', '--initial-branch=main');
  title('A library with a bug, in a fresh repository', library);
  phasegate(0, ['add', 'fix-failing-tests', '--yes', '--no-workflow', '--agent', 'claude']);
  cpSync(join(project, 'examples/fix-failing-tests/agent.yml'), join(library, script));
  git(library, 'add', '--all');
  const author = ['-c', 'user.name=Demo', '-c', 'user.email=demo@localhost'];
  git(library, ...author, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '-m', 'spans 1.2.0');
  git(library, 'remote', 'add', 'origin', origin);
  git(library, 'push', '--quiet', 'origin', 'main');
}

/** What a run says is not enough, here as anywhere: the pushed branch's own tests decide, and the checkout is as it was. */
function proveTheWork(branch) {
  title('Is it true? The tests of the pushed branch, in a clone of origin');
  const clone = join(folder, 'clone');
  git(folder, 'clone', '--quiet', '--branch', branch, origin, clone);
  const tests = spawnSync('npm', ['test'], { cwd: clone, encoding: 'utf8' });
  const [, passed] = /^(?:#|ℹ) pass (\d+)$/m.exec(tests.stdout) ?? [];
  if (tests.status !== 0) throw new Error(`the tests of ${branch} fail:\n${tests.stdout}`);
  console.log(`  ${passed} tests pass there`);
  const here = git(library, 'symbolic-ref', '--short', 'HEAD');
  const dirt = git(library, 'status', '--porcelain');
  if (here !== 'main' || dirt !== '') throw new Error(`the checkout is on ${here}, ${dirt}`);
  console.log('  your checkout is on main and clean, as before');
}

function tellWhereThingsAre(branch) {
  const runs = join(library, '.phasegate/runs/demo');
  title('Where things are');
  console.log(`  repository     ${library}`);
  console.log(`  branch         ${branch}`);
  console.log(`  pushed to      ${origin}`);
  console.log(`  pull request   ${pullRequestBody(runs)}`);
  console.log(`  records        ${runs}`);
  console.log('\n  commits');
  const log = git(library, 'log', '--format=%h %s', `main..${branch}`);
  console.log(indented(log));

  title('Look further');
  console.log(`  cd ${library}`);
  console.log(`  node ${cli} log demo          # the timeline`);
  console.log(`  node ${cli} log demo fix      # what the fix did`);
  console.log(`  git diff main...${branch}`);

  title('With a real agent, in your own repository');
  console.log(`  node ${cli} init --yes --test "npm test"`);
  console.log('  git add --all && git commit --message "Set up Phasegate"');
  console.log(`  node ${cli} run ${pipeline}`);
  console.log('  # its agent is Claude Code; for another one: --agent coder=codex');
  console.log(`\n  To remove all of this: rm -rf ${folder}`);
}

function pullRequestBody(runs) {
  const files = readdirSync(runs, { recursive: true }).filter((file) => file.endsWith('.md'));
  const body = files.find((file) => file.includes('pull-request'));
  if (body === undefined) throw new Error(`no pull request was written to ${runs}`);
  return join(runs, body);
}

/**
 * Runs the CLI for the person to see; anything but the expected exit code ends the demo. Without an input, the CLI asks nothing
 * at a gate: the demo decides.
 */
function phasegate(expected, args) {
  console.log(styled('dim', typed(['$', 'phasegate', ...args.map(quoted)])));
  const { status, signal } = spawnSync(process.execPath, [cli, ...args], {
    cwd: library,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status === expected) return;
  throw new Error(`phasegate ${args[0]} ended with ${signal ?? status}, expected ${expected}`);
}

/** As one types it: on a narrow terminal, in several lines. */
function typed(words) {
  const room = (process.stdout.columns || Number.POSITIVE_INFINITY) - ' \\'.length;
  const lines = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length > room) lines.push(`    ${word}`);
    else lines[Math.max(0, lines.length - 1)] = longer;
  }
  return lines.join(' \\\n');
}

function phasegateOutput(args) {
  return execFileSync(process.execPath, [cli, ...args], { cwd: library, encoding: 'utf8' });
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
}

function title(text, detail = '') {
  console.log(`\n${styled('bold', text)}${detail === '' ? '' : `\n  ${detail}`}`);
}

function styled(format, text) {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(format, text) : text;
}

function quoted(word) {
  return /^[\w./:=-]+$/.test(word) ? word : `"${word}"`;
}

function indented(text) {
  return text.replace(/^/gm, '    ');
}
