import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { inputOf, saveState } from '../../src/action/runner-files.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('an input is read as the runner gives it', () => {
  vi.stubEnv('INPUT_JOB-TOKEN', ' a\n');
  expect([inputOf('job-token'), inputOf('token of')]).toEqual([' a\n', '']);
});

test('a value for the post step cannot end itself, whatever its lines are', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'state');
  await writeFile(file, 'earlier=1\n');
  vi.stubEnv('GITHUB_STATE', file);
  saveState('page', 'one\nEOF\nother=2');
  saveState('run', 'r1');
  const text = await readFile(file, 'utf8');
  const [, first = '', second = ''] =
    /^earlier=1\npage<<(\S+)\none\nEOF\nother=2\n\1\nrun<<(\S+)\nr1\n\2\n$/.exec(text) ?? [];
  expect(first).toMatch(/^end_[0-9a-f-]{36}$/);
  expect(second).not.toBe(first);
});
