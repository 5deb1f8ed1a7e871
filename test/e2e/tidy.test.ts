import { mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { few } from '../rig/long.ts';

few(0);

const root = join(import.meta.dirname, '../..');
const untidy = 'src/core/lib/unreachable.ts';

let clone: string;
beforeEach(async () => {
  clone = join(await realpath(await mkdtemp(join(tmpdir(), 'tidy-test-'))), 'phasegate');
  await execa('git', ['clone', '--quiet', root, clone]);
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'));
});
afterEach(() => rm(join(clone, '..'), { recursive: true, force: true }));

// format (the formatter itself) --> save
test('the formatter as an agent ends in one commit that holds only the file that was untidy', async () => {
  const tidy = await readFile(join(clone, untidy), 'utf8');
  await writeFile(join(clone, untidy), tidy.replaceAll('\n  ', '\n        '));
  await git('commit', '--quiet', '--all', '--message', 'untidy');
  const base = await git('rev-parse', 'HEAD');

  const run = await phasegateRun();
  expect(run.exitCode, run.all).toBe(0);

  const { outcome, branch, commit } = JSON.parse(run.stdout);
  expect(outcome).toBe('succeeded');
  expect(await git('rev-parse', branch)).toBe(commit);
  expect(await git('rev-list', '--count', `${base}..${branch}`)).toBe('1');
  expect(await git('diff', '--name-only', base, branch)).toBe(untidy);
  expect(await git('show', `${branch}:${untidy}`)).toBe(tidy.trim());
  expect(await git('rev-parse', 'HEAD')).toBe(base);
  expect(await git('status', '--porcelain')).toBe('');
});

test('a tidy repository gives no commit', async () => {
  const base = await git('rev-parse', 'HEAD');
  const run = await phasegateRun();
  expect(run.exitCode, run.all).toBe(0);
  expect(JSON.parse(run.stdout).outcome).toBe('no-change');
  expect(await git('rev-list', '--count', '--all', '--not', base)).toBe('0');
});

function phasegateRun() {
  const cli = join(root, 'dist/cli.js');
  const args = [cli, 'run', 'examples/tidy/tidy.yml', '--json'];
  return execa('node', args, { cwd: clone, reject: false, all: true });
}

async function git(...args: readonly string[]): Promise<string> {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
  const { stdout } = await execa('git', [...author, ...args], { cwd: clone });
  return stdout.trim();
}
