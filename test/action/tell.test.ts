import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Job } from '../../src/action/job.ts';
import { saveState } from '../../src/action/runner-files.ts';
import { reportFailure, reportStep } from '../../src/action/tell.ts';
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

const planned = { type: 'planned', items: ['a'], board: 'the board' } as const;

function told() {
  const printed: string[] = [];
  const job = { print: (line: string) => printed.push(line) } as unknown as Job;
  return { job, printed };
}

test('outputs that cannot be written fail the step, named as what they are; the rest is told', async () => {
  await using folder = await temporaryFolder();
  const summary = join(folder.path, 'summary');
  await writeFile(summary, '');
  // A folder in the place of the file: an error of the system.
  vi.stubEnv('GITHUB_OUTPUT', folder.path);
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  const { job, printed } = told();
  await reportStep(job, planned);
  expect(printed).toEqual([
    expect.stringMatching(
      /^::error title=Phasegate%3A infrastructure::The outputs of the step cannot be written: `open` failed for .*: a folder has that name \(EISDIR\)/,
    ),
    'Due items: a.',
  ]);
  expect(process.exitCode).toBe(1);
  expect(await readFile(summary, 'utf8')).toContain('the board');
});

test('a job summary that cannot be written is a warning, and the step did what it did', async () => {
  await using folder = await temporaryFolder();
  const output = join(folder.path, 'output');
  await writeFile(output, '');
  vi.stubEnv('GITHUB_OUTPUT', output);
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder.path, 'no-summary'));
  const { job, printed } = told();
  await reportStep(job, planned);
  expect(printed).toEqual([
    expect.stringMatching(
      /^::warning title=Phasegate%3A no job summary::The job summary of the step/,
    ),
    'Due items: a.',
  ]);
  expect(process.exitCode).toBe(undefined);
  expect(await readFile(output, 'utf8')).toContain('items');
});

test('state for the post step that cannot be written is a fault of the machine, and no bug', async () => {
  await using folder = await temporaryFolder();
  vi.stubEnv('GITHUB_STATE', folder.path);
  vi.stubEnv('GITHUB_OUTPUT', join(folder.path, 'no-output'));
  const { job, printed } = told();
  const fault = await Promise.resolve()
    .then(() => saveState('run', 'r1'))
    .catch((error: unknown) => error);
  await reportFailure(job.print, null, fault);
  expect(printed[0]).toMatch(
    /^::error title=Phasegate%3A infrastructure::The state of the step cannot be written: `open` failed/,
  );
});
