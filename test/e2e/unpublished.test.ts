import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

const FILES = {
  'p.yml': `version: 1
name: p
phases:
  write: { run: 'echo new > new.txt', access: write }
`,
  'read.yml': `version: 1
name: read
phases:
  look: { run: 'true' }
`,
};

test('a run that was killed before its branch was published says so, is not removed, and is published by resume', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const env = { PHASEGATE_FAILPOINT: 'cleaningUp=kill' };
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1'], { env });
  const branches = () =>
    repo.git('branch', '--list', 'phasegate/p/r1', '--format=%(refname:short)');
  expect(await branches()).toBe('');

  const status = async (): Promise<string> => (await phasegate(repo, ['status', 'r1'])).stdout;
  expect(await status()).toContain('Publish it: phasegate resume r1');
  const kept = await phasegate(repo, ['clean', '--keep', '0']);
  expect(kept.stdout + kept.stderr).toContain('r1 is kept: its branch is not published yet');

  expect((await phasegate(repo, ['resume', 'r1'])).code).toBe(0);
  expect(await branches()).toBe('phasegate/p/r1');
  expect(await repo.git('show', 'phasegate/p/r1:new.txt')).toBe('new');
  expect(await status()).not.toContain('Publish it');
  await phasegate(repo, ['clean', '--keep', '0']);
  expect((await phasegate(repo, ['status', 'r1'])).code).toBe(2);
});

test('a run that ended by itself is published, and a branch that a person deleted later is not missed', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await repo.git('branch', '--delete', '--force', 'phasegate/p/r1');
  expect((await phasegate(repo, ['status', 'r1'])).stdout).not.toContain('Publish it');
});

const TWICE = `version: 1
name: twice
phases:
  one: { run: 'echo one > one.txt', access: write }
  ok: { needs: one, gate: {} }
  two: { needs: ok, run: 'echo two > two.txt', access: write }
  fine: { needs: two, gate: {} }
  end: { needs: fine, run: 'true' }
`;

test('a run that waits, and was killed before its branch was published, says that the branch is behind', async () => {
  await using repo = await temporaryRepository({ files: { 'twice.yml': TWICE } });
  const [call, killed] = [{}, { env: { PHASEGATE_FAILPOINT: 'cleaningUp=kill' } }].map(
    (options) =>
      (...args: readonly string[]) =>
        phasegate(repo, args, options),
  ) as [Call, Call];
  const behind = 'The branch does not have the last commit of the run yet';
  const status = async () => (await call('status', 'r1')).stdout;
  await killed('run', 'twice.yml', '--run', 'r1');
  expect(await status()).toContain(behind);
  await call('resume', 'r1');
  expect(await status()).not.toContain(behind);

  await killed('approve', 'r1', 'ok');
  expect(await repo.git('ls-tree', '--name-only', 'phasegate/twice/r1')).not.toContain('two.txt');
  expect(await status()).toContain('Waiting at gate `fine`');
  expect(await status()).toContain(`${behind}: the process was killed.`);
  expect((await call('diff', 'r1')).stdout).toContain('two.txt');
  await call('resume', 'r1');
  expect(await repo.git('ls-tree', '--name-only', 'phasegate/twice/r1')).toContain('two.txt');
  expect(await status()).not.toContain(behind);
});

type Call = (...args: readonly string[]) => ReturnType<typeof phasegate>;

test.each(['p.yml', 'read.yml'])(
  'resume of a finished run whose process was killed removes its folders (%s)',
  async (file) => {
    await using repo = await temporaryRepository({ files: FILES });
    await using cache = await temporaryFolder();
    const env = { XDG_CACHE_HOME: cache.path };
    const killed = { ...env, PHASEGATE_FAILPOINT: 'cleaningUp=kill' };
    await phasegate(repo, ['run', file, '--run', 'r1'], { env: killed });
    const folders = () => readdir(join(cache.path, 'phasegate'), { recursive: true });
    expect((await folders()).map((name) => basename(name))).toContain('r1.sandbox');
    expect((await phasegate(repo, ['resume', 'r1'], { env })).code).toBe(0);
    expect((await folders()).filter((name) => /\br1\b/.test(name))).toEqual([]);
    const again = await phasegate(repo, ['resume', 'r1'], { env });
    expect(again.stdout + again.stderr).toContain('has already succeeded, so nothing is resumed');
  },
);
