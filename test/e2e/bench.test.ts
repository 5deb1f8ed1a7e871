import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect } from 'vitest';
import { long } from '../rig/long.ts';

const BENCH = fileURLToPath(new URL('../../bench/bench.mjs', import.meta.url));

long('every measurement of `npm run bench` works', { timeout: 300_000 }, async () => {
  const { exitCode, stdout, stderr } = await execa('node', [BENCH, '--size', 'small'], {
    reject: false,
  });
  expect(exitCode, stderr).toBe(0);
  // A measurement that failed stands in its cell.
  expect(stdout).not.toMatch(/undefined|NaN|null|\| exit |fails?:|Error/);
  expect(stdout.match(/^\|.*\d.*\|$/gm)?.length).toBeGreaterThan(30);
});
