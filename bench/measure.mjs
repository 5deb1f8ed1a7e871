import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Wall milliseconds of one call, or the reason why it failed: a failure is a result, not a number. */
export function timed({ argv, cwd, env = {}, exitCode = 0 }) {
  const [program, ...args] = argv;
  const started = performance.now();
  const child = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
    timeout: 300_000,
  });
  const ms = performance.now() - started;
  return child.status === exitCode ? { ms } : { error: reasonOf(child) };
}

/** Peak resident memory in MB of a Node program's own process, as it reports it itself when it ends. */
export function peakMemory({ argv, cwd }) {
  return inTemporaryFolder((folder) => {
    const file = join(folder, 'peak');
    const preload = `
      import { writeFileSync } from 'node:fs';
      const file = ${JSON.stringify(file)};
      process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));`;
    const [node, ...args] = argv;
    const url = `data:text/javascript,${encodeURIComponent(preload)}`;
    const { error } = timed({ argv: [node, '--import', url, ...args], cwd });
    return error === undefined ? { mb: Number(readFileSync(file, 'utf8')) / 1024 } : { error };
  });
}

export function inTemporaryFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for work that ends later. */
export async function inTemporaryFolderLater(use) {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle one of several results; a failure if any of them failed. */
export function median(results) {
  const failure = results.find(({ error }) => error !== undefined);
  if (failure !== undefined) return failure;
  const sorted = results.map(({ ms }) => ms).sort((a, b) => a - b);
  return { ms: sorted[Math.floor(sorted.length / 2)] };
}

function reasonOf(child) {
  if (child.error !== undefined) return child.error.code ?? child.error.message;
  const [overflow] = /Maximum call stack size exceeded/.exec(child.stderr) ?? [];
  return overflow === undefined ? `exit ${child.signal ?? child.status}` : 'stack overflow';
}
