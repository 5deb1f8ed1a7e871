import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { reportFailure } from '../../src/action/tell.ts';
import { Refusal } from '../../src/ports.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

const refused = new Refusal('No pipeline is named x.', 'Correct the name.');
const REASON = '::error title=Phasegate%3A invalid::No pipeline is named x.%0ACorrect the name.';

test('a failure is told before the files of the step are written, and however that ends', async () => {
  await using folder = await temporaryFolder();
  vi.stubEnv('GITHUB_OUTPUT', join(folder.path, 'no-output'));
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder.path, 'no-summary'));
  const printed: string[] = [];
  await reportFailure((line) => printed.push(line), null, refused);
  expect(printed).toEqual([
    REASON,
    expect.stringMatching(
      /^::warning title=Phasegate%3A no outputs::The outputs of the step cannot be written: .*no-output/,
    ),
    expect.stringMatching(
      /^::warning title=Phasegate%3A no job summary::The job summary of the step cannot be written: .*no-summary/,
    ),
  ]);
  expect(process.exitCode).toBe(1);
});

test('a summary that cannot be written does not keep the outputs from the next job', async () => {
  await using folder = await temporaryFolder();
  const output = join(folder.path, 'output');
  await writeFile(output, '');
  vi.stubEnv('GITHUB_OUTPUT', output);
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder.path, 'no-summary'));
  const printed: string[] = [];
  await reportFailure((line) => printed.push(line), null, refused);
  expect(printed).toEqual([REASON, expect.stringContaining('no job summary')]);
  expect(await readFile(output, 'utf8')).toContain('invalid');
});
