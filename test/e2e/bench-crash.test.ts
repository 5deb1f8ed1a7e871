import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { few } from '../rig/long.ts';
import { PROJECT } from '../rig/project.ts';

few(0);

const CRASH = join(PROJECT, 'bench/crash.mjs');
const onLinux = test.runIf(process.platform === 'linux');
/** Several processes of ours, one after the other. */
const TIMEOUT = { timeout: 240_000 };
const crash = (...args: readonly string[]) => execa('node', [CRASH, ...args], { reject: false });

interface Cell {
  readonly probe: string;
  readonly with: string;
  readonly level: 'good' | 'fair' | 'bad' | 'open';
  readonly text: string;
  readonly command: string;
}

onLinux(
  'a killed run and a torn journal end well, each cell with its command',
  TIMEOUT,
  async () => {
    const probes = 'kill-group,torn-journal';
    const { exitCode, stdout, stderr } = await crash(
      ...['--probe', probes, '--with', 'phasegate', '--json'],
    );
    expect(exitCode, stderr).toBe(0);
    const cells: readonly Cell[] = JSON.parse(stdout);
    expect(cells.map(({ probe, level, text }) => [probe, level, text])).toEqual([
      ['kill-group', 'good', 'right, b began again'],
      ['torn-journal', 'fair', expect.stringMatching(/^right, .*c done again$/)],
    ]);
    expect(cells[0]?.command).toBe('node bench/crash.mjs --probe kill-group --with phasegate');
  },
);

onLinux(
  'a probe finds what a tool gets wrong: make takes half an output for a whole one',
  TIMEOUT,
  async () => {
    const { stdout } = await crash('--probe', 'kill-group', '--with', 'make', '--json');
    const [cell]: readonly Cell[] = JSON.parse(stdout);
    expect([
      ['bad', 'exit 0, wrong result'],
      ['open', 'not installed'],
    ]).toContainEqual([cell?.level, cell?.text]);
  },
);

onLinux('an unknown probe is refused with those that exist', async () => {
  const { exitCode, stderr } = await crash('--probe', 'kill', '--with', 'phasegate');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^--probe kill is unknown\. Known: kill-runner, kill-group, .*deep\.$/);
});
