import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import {
  addSummary,
  inputOf,
  saveState,
  setOutput,
  stateOf,
} from '../../src/action/runner-files.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('an input and a state are read as the runner gives them', () => {
  vi.stubEnv('INPUT_JOB-TOKEN', ' a\n');
  vi.stubEnv('STATE_run', 'r1');
  expect([inputOf('job-token'), inputOf('token of'), stateOf('run'), stateOf('kept')]).toEqual([
    ' a\n',
    '',
    'r1',
    '',
  ]);
});

test('a value cannot end itself, whatever its lines are', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'output');
  await writeFile(file, 'earlier=1\n');
  vi.stubEnv('GITHUB_OUTPUT', file);
  vi.stubEnv('GITHUB_STATE', file);
  setOutput('summary', 'one\nEOF\nother=2');
  saveState('run', 'r1');
  const text = await readFile(file, 'utf8');
  const [, first = '', second = ''] =
    /^earlier=1\nsummary<<(\S+)\none\nEOF\nother=2\n\1\nrun<<(\S+)\nr1\n\2\n$/.exec(text) ?? [];
  expect(first).toMatch(/^end_[0-9a-f-]{36}$/);
  expect(second).not.toBe(first);
});

test('a summary is added as it is, and where nothing reads it nothing is written', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'summary');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  addSummary('# a\n');
  addSummary('# b\n');
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  addSummary('# c\n');
  expect(await readFile(file, 'utf8')).toBe('# a\n# b\n');
});
