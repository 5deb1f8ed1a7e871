import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { endLeftovers } from '../../src/sandbox/processes/leftovers.ts';
import { parsePs } from '../../src/sandbox/processes/process-list.ts';
import { compiled, UNLIMITED } from '../rig/child.ts';
import { few } from '../rig/long.ts';
import { isRunning } from '../rig/processes.ts';

few(1);

const { PATH } = process.env;

/** A process whose parent has ended, started for the run; resolves to its id when it is up. */
async function left(mark: string, script: string): Promise<number> {
  const parent = spawn('bash', ['-c', '"$@" &', 'bash', 'bash', '-c', script], {
    env: { PATH, PHASEGATE_MARK: mark },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [[pid]] = await Promise.all([
    once(createInterface({ input: parent.stdout }), 'line'),
    once(parent, 'exit'),
  ]);
  return Number(pid);
}

test('what was left of a run is ended, whatever it does about SIGTERM; other runs are left alone', async () => {
  const plain = await left('test-left', 'echo $$; exec sleep 1111');
  const stubborn = await left('test-left', "trap '' TERM; echo $$; exec sleep 2222");
  const other = await left('test-left-2', 'echo $$; exec sleep 3333');
  try {
    const ended = await endLeftovers('test-left', 1_000);
    expect(ended).toEqual(
      [
        { pid: plain, command: 'sleep 1111' },
        { pid: stubborn, command: 'sleep 2222' },
      ].sort((a, b) => a.pid - b.pid),
    );
    expect(await Promise.all([plain, stubborn, other].map(isRunning))).toEqual([
      false,
      false,
      true,
    ]);
  } finally {
    process.kill(other);
  }
});

test('what this process started itself and still uses is not left, and stays', async () => {
  const own = spawn('sleep', ['4444'], { env: { PATH, PHASEGATE_MARK: 'test-own' } });
  try {
    expect(await endLeftovers('test-own')).toEqual([]);
    expect(own.exitCode ?? own.signalCode).toBe(null);
  } finally {
    own.kill('SIGKILL');
  }
});

test('where nothing was left, nothing is ended', async () => {
  expect(await endLeftovers('test-nothing')).toEqual([]);
});

test('a process of the run that looks for leftovers ends neither itself nor its parents', async () => {
  const sources = await compiled();
  const inner = `
    import { endLeftovers } from '$(sandbox/processes/leftovers.ts)';
    console.log(JSON.stringify(await endLeftovers('test-self', 1_000)));`;
  const outer = `
    import { execFileSync } from 'node:child_process';
    const inner = ${JSON.stringify(inner)};
    execFileSync(process.execPath, ['--input-type=module', '-e', inner], { stdio: 'inherit' });
    console.log('still here');`;
  const child = sources.start(outer, { ...UNLIMITED, env: { PHASEGATE_MARK: 'test-self' } });
  expect(await child.end()).toEqual({ lines: ['[]', 'still here'], ended: 0 });
});

test('processes are found in what ps prints on macOS', () => {
  const text = [
    '  101 /bin/sleep 1000 PATH=/bin PHASEGATE_MARK=r-1 HOME=/Users/ada b',
    '  102 /bin/sleep 1000 PATH=/bin PHASEGATE_MARK=r-12',
    '  103 node run.js PHASEGATE_MARK=r-1',
    '  104 grep PHASEGATE_MARK',
    '',
  ].join('\n');
  expect(parsePs(text, 'r-1')).toEqual([
    { pid: 101, command: '/bin/sleep 1000' },
    { pid: 103, command: 'node run.js' },
  ]);
});
