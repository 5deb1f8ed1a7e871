import { cp, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canMakeTerminals, onTerminal } from '../rig/terminal.ts';

const root = join(import.meta.dirname, '../..');
const needed = ['package.json', 'dist', 'scripts', 'pipelines', 'examples'];

let temporary: string;
beforeEach(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'demo-test-')));
});
afterEach(() => rm(temporary, { recursive: true, force: true }));

/** The demo in a pipe, or on a terminal, where nobody types anything. */
const SURFACES: Readonly<Record<string, (cwd: string) => Promise<DemoEnd>>> = {
  'in a pipe': async (cwd) => {
    const env = { TMPDIR: temporary };
    const { exitCode, all } = await execa('npm', ['run', 'demo'], {
      ...{ cwd, env, reject: false, all: true },
    });
    return { code: exitCode ?? null, output: all };
  },
  'on a terminal': async (path) => {
    const options = { program: 'npm', env: { TMPDIR: temporary } };
    const { code, screen } = await onTerminal({ path, home: temporary }, 'run demo', [], options);
    return { code, output: screen };
  },
};

interface DemoEnd {
  readonly code: number | null;
  readonly output: string;
}

const surfaces = Object.keys(SURFACES).filter((name) => name === 'in a pipe' || canMakeTerminals());

// reproduce --> diagnose --> fix --> review --> approve (a gate) --> ship
test.each(surfaces)(
  '%s the demo takes a bug from failing tests to a pushed branch, with nothing installed',
  async (surface) => {
    const checkout = join(temporary, 'checkout');
    for (const name of needed) {
      await cp(join(root, name), join(checkout, name), { recursive: true });
    }
    const { code, output } = (await SURFACES[surface]?.(checkout)) ?? { code: null, output: '' };
    expect(code, output).toBe(0);

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
  },
);

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
