import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const sound = "version: 1\nname: sound\nphases: { one: { run: 'exit 0' } }\n";

test.each(['status', 'run p', 'check', 'backlog list', 'list --json'])(
  'in a folder that was removed, `%s` says so',
  async (command) => {
    await using repo = await temporaryRepository({ files: {} });
    const args = command.split(' ');
    const { exitCode, stderr, stdout } = await execa(
      'sh',
      [
        '-c',
        'mkdir gone && cd gone && rmdir ../gone && exec "$@"',
        'sh',
        process.execPath,
        CLI,
        ...args,
      ],
      { cwd: repo.path, reject: false },
    );
    expect(exitCode).toBe(2);
    const told = args.includes('--json') ? stdout : stderr;
    expect(told).toContain('The current folder no longer exists.');
    expect(told).toContain('Change to a folder that exists');
    expect(told).not.toMatch(/^\s+at /m);
  },
);

test('a repository in a path with a line break is refused as what it is', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': sound } });
  const path = join(repo.path, 'two\nlines');
  await execa('git', ['clone', '--quiet', repo.path, path]);
  const there = { path, home: repo.home };
  for (const args of [['run', 'p.yml'], ['status'], ['list'], ['resume']]) {
    const { code, stderr } = await phasegate(there, args);
    expect([args, code, stderr]).toEqual([
      args,
      2,
      expect.stringMatching(
        /^phasegate: The path of the repository has a line break: ".*\\nlines"\.$/m,
      ),
    ]);
  }
});

const hidesProc = await execa('unshare', ['-Urm', 'sh', '-c', 'mount -t tmpfs none /proc'], {
  reject: false,
});

test.skipIf(hidesProc.exitCode !== 0)('without /proc a run says what is missing', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': sound } });
  const { exitCode, stderr } = await execa(
    'unshare',
    [
      ...['-Urm', 'sh', '-c', 'mount -t tmpfs none /proc && exec "$@"', 'sh'],
      ...[process.execPath, CLI, 'run', 'p.yml'],
    ],
    { cwd: repo.path, env: { HOME: repo.home }, reject: false },
  );
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('/proc is not mounted here')]);
});
