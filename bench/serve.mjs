import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from './program.mjs';

const PIPELINE = `version: 1
name: many
phases: { a: { run: 'true' }, b: { needs: a, run: 'true' }, c: { needs: a, run: 'true' }, d: { needs: [b, c], run: 'true' } }
`;

/** Milliseconds from the request of the list to its first and its last line, with so many runs kept. */
export async function serve(runs) {
  const root = mkdtempSync(join(tmpdir(), 'phasegate-serve-'));
  try {
    const git = (...args) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
    git('init', '--initial-branch=main');
    writeFileSync(join(root, 'p.yml'), PIPELINE);
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-m', 'start');
    const run = (...args) =>
      execFileSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'ignore' });
    run('run', 'p.yml', '--run', 'r0', '--json');
    const first = join(root, '.phasegate/runs/r0');
    for (let number = 1; number < runs; number += 1) {
      const folder = join(root, `.phasegate/runs/r${number}`);
      mkdirSync(folder);
      for (const file of ['journal.jsonl', 'digest']) cpSync(join(first, file), join(folder, file));
    }
    return await asked(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function asked(root) {
  const child = spawn(process.execPath, [cli, 'serve', '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const text = await new Promise((resolve) => {
      let said = '';
      child.stdout.on('data', (chunk) => {
        said += chunk;
        if (said.includes('}')) resolve(said);
      });
    });
    const { origin, hash } = new URL(JSON.parse(text).address);
    const started = performance.now();
    const headers = { authorization: `Bearer ${hash.replace('#token=', '')}` };
    const { body } = await fetch(`${origin}/api/runs`, { headers });
    let firstMs = null;
    let lines = 0;
    for await (const chunk of body) {
      firstMs ??= performance.now() - started;
      lines += chunk.filter((byte) => byte === 10).length;
    }
    return { firstMs, allMs: performance.now() - started, lines };
  } finally {
    child.kill('SIGINT');
  }
}
