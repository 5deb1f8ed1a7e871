import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface LibraryFile {
  readonly phases: { readonly check?: { readonly run?: string } };
}

const root = 'pipelines';
const checks = readdirSync(root).flatMap((name) => {
  const { phases } = parse(readFileSync(join(root, name, 'pipeline.yml'), 'utf8')) as LibraryFile;
  const { run } = phases.check ?? {};
  return run === undefined ? [] : [[name, run] as const];
});

/** What the phase `check` of a pipeline prints last, where the tests print these lines and fail. */
function summaryOf(run: string, lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-checks-'));
  try {
    writeFileSync(join(folder, 'said'), `${lines.join('\n')}\n`);
    const fails = run.replace(/npm test.*|npm run lint.*/g, 'cat said; false');
    const env = { ...process.env, PHASEGATE_OUTPUT: join(folder, 'outputs') };
    const { stdout, status } = spawnSync('bash', ['-e', '-c', fails], {
      ...{ cwd: folder, env, encoding: 'utf8' },
    });
    expect(status).toBe(0);
    return stdout.split('\n').findLast((line) => line.trim() !== '') ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('most pipelines of the library have such a phase', () => {
  expect(checks.length).toBeGreaterThan(7);
});

test.each(checks)('the summary of failing checks of %s begins at a line', (_, run) => {
  const lines = Array.from(
    { length: 60 },
    (_, at) => `begin ${at} of a line ${'ä'.repeat(40)} end`,
  );
  const long = summaryOf(run, lines);
  expect(long).toMatch(/^the checks fail: begin \d+ of a line ä+ end begin /);
  expect(long).toMatch(/begin 59 of a line ä+ end $/);
  expect(summaryOf(run, ['one line'])).toBe('the checks fail: one line ');
});
