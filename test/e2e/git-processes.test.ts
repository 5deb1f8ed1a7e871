import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thisMachine } from '../../src/sandbox/machine.ts';
import { phasegate } from '../rig/cli.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

// w0* --> w1* --> … --> look0 --> look1 --> …

test('a run with a writer and a reader starts few processes of git, and each further writer fewer', async () => {
  const [one, two, three] = [await countedRun(1), await countedRun(2), await countedRun(3)];
  // A reader without a view of its own asks git what it changed.
  const { bubblewrap } = await thisMachine();
  expect(one.length, one.join('\n')).toBeLessThanOrEqual(bubblewrap.works ? 12 : 13);
  expect(two.length - one.length, two.join('\n')).toBeLessThanOrEqual(4);
  expect(three.length - two.length, three.join('\n')).toBeLessThanOrEqual(4);
});

test('each further reader in a workspace that readers share starts none, if its few files are as they were', async () => {
  const shared = { policy: { isolation: 'off' } };
  const [one, four] = [await countedRun(1, 1, shared), await countedRun(1, 4, shared)];
  expect(four.length, four.join('\n')).toBe(one.length);
});

/** What git was asked for. */
async function countedRun(writers: number, readers = 1, more = {}): Promise<readonly string[]> {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const log = join(repo.home, 'log');
  await writeFile(log, '');
  const git = await realGit();
  await writeFile(
    join(repo.home, 'git'),
    `#!/bin/sh\necho "$*" | tr '\\n' ' ' >> '${log}'\necho >> '${log}'\nexec '${git}' "$@"\n`,
  );
  await chmod(join(repo.home, 'git'), 0o755);
  await repo.write({ 'p.yml': JSON.stringify({ ...pipelineOf(writers, readers), ...more }) });
  await repo.commit('pipeline');
  const { PATH = '' } = process.env;
  const run = await phasegate(repo, ['run', 'p.yml', '--json'], {
    env: { PATH: `${repo.home}:${PATH}` },
  });
  expect(run.code, run.stderr).toBe(0);
  await published(repo, run.json().branch, writers);
  return (await readFile(log, 'utf8')).trim().split('\n');
}

async function realGit(): Promise<string> {
  const { onPath } = await import('../../src/system/on-path.ts');
  return (await onPath('git', process.env.PATH ?? '')) ?? expect.fail('there is no git');
}

function pipelineOf(writers: number, readers: number) {
  const names = Array.from({ length: writers }, (_, at) => `w${at}`);
  const phases = Object.fromEntries(
    names.map((name, at) => {
      const needs = at === 0 ? {} : { needs: names[at - 1] };
      return [name, { ...needs, access: 'write', run: `echo ${at} > ${name}` }];
    }),
  );
  const looks = Array.from({ length: readers }, (_, at) => {
    const needs = at === 0 ? names.at(-1) : `look${at - 1}`;
    return [`look${at}`, { needs, run: 'true' }];
  });
  return { version: 1, name: 'count', phases: { ...phases, ...Object.fromEntries(looks) } };
}

async function published(repo: TemporaryRepository, branch: string, commits: number) {
  expect(await repo.git('rev-list', '--count', `main..${branch}`)).toBe(String(commits));
}
