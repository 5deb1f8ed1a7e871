import { cp, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const needed = ['package.json', 'dist', 'scripts', 'pipelines', 'examples'];

let temporary: string;
beforeEach(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'demo-test-')));
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

// reproduce --> diagnose --> fix --> review --> approve (a gate) --> ship
test('the demo takes a bug from failing tests to a pushed branch, with nothing installed', async () => {
  const checkout = join(temporary, 'checkout');
  for (const name of needed) {
    await cp(join(root, name), join(checkout, name), { recursive: true });
  }
  const demo = await execa('npm', ['run', 'demo'], {
    cwd: checkout,
    env: { TMPDIR: temporary },
    reject: false,
    all: true,
  });
  expect(demo.exitCode, demo.all).toBe(0);

  const [folder = 'none'] = (await readdir(temporary)).filter((name) =>
    /^phasegate-demo/.test(name),
  );
  const library = join(temporary, folder, 'spans');
  expect(await attemptsOf('fix', library)).toEqual([
    'phaseStarted',
    'phaseFailed verify-failed',
    'phaseStarted',
    'phaseSucceeded',
  ]);
  const branches = await git(join(temporary, folder, 'origin.git'), 'branch', '--list');
  await git(library, 'fetch', '--quiet', 'origin');
  const [pushed = 'none'] = /phasegate\/\S+/.exec(branches) ?? [];
  expect(await git(library, 'diff', '--name-only', `main...origin/${pushed}`)).toBe(
    'src/format.js',
  );
  expect(await git(library, 'status', '--porcelain', '--branch')).toBe('## main');
});

/** The events of one phase, a failed one with its reason. */
async function attemptsOf(phase: string, cwd: string): Promise<readonly string[]> {
  const { stdout } = await execa('node', [join(root, 'dist/cli.js'), 'log', 'demo', '--json'], {
    cwd,
  });
  const events: readonly Logged[] = JSON.parse(stdout);
  return events
    .filter((event) => event.phase === phase)
    .map((event) => [event.type, ...(event.reason ? [event.reason] : [])].join(' '));
}

interface Logged {
  readonly type: string;
  readonly phase?: string;
  readonly reason?: string;
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execa('git', args, { cwd });
  return stdout.trim();
}
