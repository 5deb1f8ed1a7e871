import { expect, test, vi } from 'vitest';
import { askGitAloud } from '../../src/action/ask-git-aloud.ts';
import { temporaryRepository } from '../rig/repository.ts';

async function asked(...args: readonly string[]) {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const printed: string[] = [];
  const place = { workTree: repo.path, gitDir: null };
  const ask = askGitAloud((line) => printed.push(line));
  const answer = await ask({ place, args, env: { OF_THE_CALL: 'yes' } });
  return { ...answer, stdout: answer.stdout.toString(), printed };
}

test('the log shows the command and what git says, without the settings that every call has', async () => {
  const { code, printed } = await asked('cat-file', '-e', 'HEAD:a.txt');
  expect([code, printed]).toEqual([0, ['[command]git cat-file -e HEAD:a.txt']]);
  const failed = await asked('rev-parse', '--verify', 'gone');
  expect([failed.code, failed.printed]).toEqual([
    128,
    ['[command]git rev-parse --verify gone', '  fatal: Needed a single revision'],
  ]);
  expect(failed.stderr).toContain('Needed a single revision');
});

test('git gets the environment of the call, not that of the job', async () => {
  vi.stubEnv('OF_THE_JOB', 'secret');
  const { stdout } = await asked('-c', 'alias.environment=!env', 'environment');
  expect(stdout).toContain('OF_THE_CALL=yes');
  expect(stdout).not.toContain('OF_THE_JOB');
});

test('a line of the server is no command to the runner', async () => {
  const { printed } = await asked('-c', 'alias.say=!echo ::set-output name=x::y >&2', 'say');
  expect(printed.filter((line) => line.startsWith('::'))).toEqual([]);
  expect(printed.join('\n')).toContain('set-output');
});

test('git that was killed has given no answer', async () => {
  const killed = asked('-c', 'alias.die=!kill -9 $$', 'die');
  await expect(killed).rejects.toThrow('was killed');
});
