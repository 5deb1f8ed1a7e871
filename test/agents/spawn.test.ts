import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ScriptEnd } from '../../src/ports.ts';
import { type ProcessOptions, runProcess } from '../../src/process/spawn.ts';
import { unconfined } from '../../src/process/unconfined.ts';
import { few } from '../rig/long.ts';
import { isRunning } from '../rig/processes.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(16);

const { PATH = '' } = process.env;
const NEVER = new AbortController().signal;
const OPTIONS: Omit<ProcessOptions, 'command'> = {
  cwd: tmpdir(),
  env: { PATH },
  confine: unconfined,
  purpose: 'run',
  agent: null,
  given: [],
  stdin: '',
  timeoutMs: 60_000,
  idleTimeoutMs: 60_000,
  graceMs: 100,
  signal: NEVER,
  onOutput: () => {},
};

const bash = (script: string, options: Partial<ProcessOptions> = {}): Promise<ScriptEnd> =>
  runProcess({
    ...OPTIONS,
    command: { type: 'script', script, shell: 'bash -eo pipefail' },
    ...options,
  });
const argv = (words: readonly string[], options: Partial<ProcessOptions> = {}) =>
  runProcess({ ...OPTIONS, command: { type: 'argv', argv: words }, ...options });
const exit = (code: number) => ({ type: 'exit', code });

test('a program gets its input, environment and folder, and its output comes by stream', async () => {
  await using folder = await temporaryFolder();
  const seen: string[] = [];
  const { ending, tail } = await bash('cat; echo $A; pwd >&2; exit 3', {
    cwd: folder.path,
    env: { PATH, A: 'one' },
    stdin: 'prompt\n',
    onOutput: (stream, text) => seen.push(`${stream} ${text}`),
  });
  expect(ending).toEqual(exit(3));
  expect(tail.split('\n').sort()).toEqual(['', folder.path, 'one', 'prompt']);
  const of = (stream: string) => seen.filter((line) => line.startsWith(stream)).join('');
  expect(of('stdout').replaceAll('stdout ', '')).toBe('prompt\none\n');
  expect(of('stderr')).toBe(`stderr ${folder.path}\n`);
});

test('a program sees nothing of our environment', async () => {
  const { tail } = await argv([process.execPath, '-p', 'Object.keys(process.env).join()'], {
    env: { A: 'one' },
  });
  expect(tail).toBe('A\n');
});

test('a shell reads no profile, though its input comes from us', async () => {
  await using home = await temporaryFolder();
  for (const file of ['.bashrc', '.profile']) await writeFile(join(home.path, file), 'echo read');
  const { tail } = await bash('cat; bash -c "echo inner"', {
    env: { PATH, HOME: home.path },
    stdin: 'prompt\n',
  });
  expect(tail).toBe('prompt\ninner\n');
});

test('a program need not read its input', async () => {
  const { ending } = await argv(['true'], { stdin: 'x'.repeat(5_000_000) });
  expect(ending).toEqual(exit(0));
});

test('a signal is told as such', async () => {
  const { ending } = await bash('kill -USR1 $$');
  expect(ending).toEqual({ type: 'signal', signal: 'SIGUSR1' });
});

test('a program that cannot be started is named', async () => {
  await using folder = await temporaryFolder();
  const plain = join(folder.path, 'plain.txt');
  await writeFile(plain, 'no program');
  const gone = join(folder.path, 'gone');
  const messages = [
    await argv(['no-such-program', 'x']),
    await argv([plain]),
    await argv(['true'], { cwd: gone }),
    await argv(['true', 'x'.repeat(3_000_000)]),
    await argv(['true', 'a\0b']),
    await argv([]),
  ].map(({ ending }) => (ending.type === 'not-started' ? ending.message : ending));
  expect(messages).toEqual([
    '`no-such-program` was not found.',
    `\`${plain}\` is not executable, or ${tmpdir()} not accessible.`,
    `The working directory ${gone} does not exist.`,
    'The arguments and environment of `true` are too large.',
    expect.stringContaining('`true` could not be started: '),
    expect.stringContaining('`` could not be started: '),
  ]);
});

test('a timeout ends the whole group', async () => {
  const { ending, tail } = await bash('sleep 1000 & echo $!; sleep 1000', { timeoutMs: 300 });
  expect(ending).toEqual({ type: 'timeout', afterMs: 300 });
  expect(await isRunning(Number(tail))).toBe(false);
});

test('silence ends a program, output keeps it alive', async () => {
  const script = 'for i in 1 2 3 4; do echo $i; sleep 0.2; done; sleep 1000';
  const { ending, tail } = await bash(script, { idleTimeoutMs: 1_000 });
  expect(ending).toEqual({ type: 'idle-timeout', afterMs: 1_000 });
  expect(tail).toBe('1\n2\n3\n4\n');
});

test('timeouts longer than timers can hold do not fire at once', async () => {
  const forever = { timeoutMs: 2 ** 40, idleTimeoutMs: 2 ** 40 };
  expect((await bash('sleep 0.1; exit 4', forever)).ending).toEqual(exit(4));
});

test('a program that ignores SIGTERM is killed', async () => {
  const script = "trap '' TERM; echo $$; while :; do sleep 0.1; done";
  const { ending, tail } = await bash(script, { timeoutMs: 300 });
  expect(ending).toEqual({ type: 'timeout', afterMs: 300 });
  expect(await isRunning(Number(tail))).toBe(false);
});

test('a program may use the grace time to put things in order', async () => {
  const script = "trap 'echo tidy; exit 0' TERM; echo up; sleep 1000 & wait";
  const { ending, tail } = await bash(script, { timeoutMs: 1_000, graceMs: 5_000 });
  expect(ending).toEqual({ type: 'timeout', afterMs: 1_000 });
  expect(tail).toBe('up\ntidy\n');
});

test('a run that is cancelled ends its program', async () => {
  const controller = new AbortController();
  const { ending, tail } = await bash('echo $$; sleep 1000', {
    signal: controller.signal,
    onOutput: () => controller.abort(),
  });
  expect(ending).toEqual({ type: 'cancelled' });
  expect(await isRunning(Number(tail))).toBe(false);
});

test('a run that was cancelled before starts nothing', async () => {
  await using folder = await temporaryFolder();
  const { ending } = await bash('touch started', {
    cwd: folder.path,
    signal: AbortSignal.abort(),
  });
  expect([ending, await readdir(folder.path)]).toEqual([{ type: 'cancelled' }, []]);
});

test('a run that is cancelled while its program is being started ends it', async () => {
  const controller = new AbortController();
  const end = bash('sleep 1000', { signal: controller.signal, stdin: 'prompt' });
  controller.abort();
  expect((await end).ending).toEqual({ type: 'cancelled' });
});

test('what is left in the group is ended when the program exits', async () => {
  const { ending, tail } = await bash('sleep 1000 </dev/null >/dev/null 2>&1 & echo $!; exit 5');
  expect(ending).toEqual(exit(5));
  expect(await isRunning(Number(tail))).toBe(false);
});

test('a grandchild that ignores SIGTERM and holds the output open is ended, too', async () => {
  const { ending, tail } = await bash("trap '' TERM; sleep 1000 & echo $!");
  expect(ending).toEqual(exit(0));
  expect(await isRunning(Number(tail))).toBe(false);
});

test('a daemon that left the group and holds the output open keeps nobody waiting', async () => {
  const script = "exec 3< <(setsid bash -c 'echo $$; exec sleep 1000'); read -r pid <&3; echo $pid";
  const { ending, durationMs, tail } = await bash(script);
  try {
    expect(ending).toEqual(exit(0));
    expect(durationMs).toBeLessThan(20_000);
    expect(await isRunning(Number(tail))).toBe(true);
  } finally {
    process.kill(Number(tail));
  }
});

test('a program that closes its output may live on', async () => {
  const { ending, tail } = await bash('echo last; exec >&- 2>&-; sleep 0.3; exit 6');
  expect([ending, tail]).toEqual([exit(6), 'last\n']);
});

test('nothing comes after the end', async () => {
  let calls = 0;
  let callsAtEnd = 0;
  const script = 'exec 3< <(setsid bash -c "echo \\$\\$; yes >&2"); read -r pid <&3; echo pid=$pid';
  const { tail } = await bash(script, { onOutput: () => (calls += 1) }).then((end) => {
    callsAtEnd = calls;
    return end;
  });
  await argv(['true']);
  expect(calls).toBe(callsAtEnd);
  expect(tail.length).toBe(16 * 1024);
});

test('memory stays bounded however much is printed on one line', async () => {
  const before = process.memoryUsage().rss;
  let total = 0;
  let longest = 0;
  let peak = 0;
  const { tail } = await bash("head -c 200000000 /dev/zero | tr '\\0' x; printf end", {
    onOutput: (_, text) => {
      total += text.length;
      longest = Math.max(longest, text.length);
      peak = Math.max(peak, process.memoryUsage.rss());
    },
  });
  expect(total).toBe(200_000_003);
  expect(longest).toBeLessThanOrEqual(64 * 1024);
  expect(tail).toBe(`${'x'.repeat(16 * 1024 - 3)}end`);
  expect(peak - before).toBeLessThan(120_000_000);
}, 30_000);

test('characters are whole, wherever the output was cut', async () => {
  const seen: string[] = [];
  const script = "process.stdout.write('x' + 'ä€👍'.repeat(50_000))";
  await argv([process.execPath, '-e', script], { onOutput: (_, text) => seen.push(text) });
  expect(seen.join('') === `x${'ä€👍'.repeat(50_000)}`).toBe(true);
});

test('bytes that are not UTF-8 are replaced', async () => {
  expect((await bash("printf 'a\\377b\\000c\\303'")).tail).toBe('a\uFFFDb\0c\uFFFD');
});

test('who talks to a program reads its answers, and it ends when there is nothing more to say', async () => {
  let heard = '';
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const script = 'read line; echo "you said $line"; cat; exit 3';
  const { ending } = await argv(['bash', '--norc', '-c', script], {
    stdin: async (input) => {
      input.write('hello\n');
      await answered;
    },
    onOutput: (_, text) => {
      heard += text;
      if (heard.endsWith('\n')) answer();
    },
  });
  expect([heard, ending]).toEqual(['you said hello\n', exit(3)]);
});

test('a program that stays although nobody talks to it any more is ended, and has ended well', async () => {
  const { ending } = await argv(['sleep', '60'], { stdin: async () => {} });
  expect(ending).toEqual(exit(0));
});

test('a program that dies while somebody talks to it ends as it ended', async () => {
  const { ending } = await bash('exit 4', { stdin: () => new Promise(() => {}) });
  expect(ending).toEqual(exit(4));
});
