import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../../src/process/run-script.ts';
import { unconfined } from '../../src/process/unconfined.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

/** What the script prints, run in an empty folder. */
async function printed(shell: string, script: string): Promise<string> {
  await using folder = await temporaryFolder();
  const { PATH = '' } = process.env;
  const { ending, tail } = await runScript({
    script,
    shell,
    cwd: folder.path,
    env: { PATH },
    confine: unconfined,
    purpose: 'run',
    timeoutMs: 60_000,
    idleTimeoutMs: 60_000,
    signal: new AbortController().signal,
    onOutput: () => {},
  });
  return `${ending.type === 'exit' ? ending.code : ending.type}: ${tail}`;
}

test('the default shell stops at the first failure, in a pipe, too', async () => {
  expect(await printed('bash -eo pipefail', 'echo one; false | true; echo two')).toBe('1: one\n');
  expect(await printed('bash', 'echo one; false | true; echo two')).toBe('1: one\n');
});

test('sh stops at the first failure', async () => {
  expect(await printed('sh', 'echo one; false; echo two')).toBe('1: one\n');
});

test('other programs read the script from a file', async () => {
  const script = 'console.log(process.argv.length)';
  expect(await printed(process.execPath, script)).toBe('0: 2\n');
  expect(await printed('cat', 'a\nb')).toBe('0: a\nb');
});

test('{0} stands for the file', async () => {
  expect(await printed('bash -e {0} more', 'echo "$1"; false; echo')).toBe('1: more\n');
});

test('a script may begin with a dash, and be larger than one argument', async () => {
  expect(await printed('bash', '-x 2>&- || echo dash')).toBe('0: dash\n');
  const comment = `# ${'x'.repeat(99)}\n`.repeat(3_000);
  expect(await printed('bash', `${comment}false | true`)).toBe('1: ');
  expect(await printed('bash', `${comment}echo end`)).toBe('0: end\n');
});

test('the file is gone afterwards', async () => {
  const output = await printed('bash {0}', 'echo "$0"');
  const folder = dirname(output.slice('0: '.length));
  await expect(readdir(folder)).rejects.toThrow('ENOENT');
});

test('an unknown shell is named', async () => {
  expect(await printed('no-such-shell', 'true')).toBe('not-started: ');
});
