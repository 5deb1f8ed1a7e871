import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { temporaryRepository } from '../rig/repository.ts';

const PHASES = 12;

test('in a chain the end of a phase and the start of the next are flushed together', async () => {
  // The run and its first start, each end with the next start, the last end, the end of the run.
  const flushes = 2 + (PHASES - 1) + 1 + 1;
  expect(await endOfChain(`eventFlushed:${flushes + 1}=kill`)).toBe(0);
  expect(await endOfChain(`eventFlushed:${flushes}=kill`)).not.toBe(0);
});

test('phases side by side are flushed less often than they begin and end', async () => {
  const chain = 2 + (PHASES - 1) + 1 + 1;
  expect(await endOfRun(pipelineOf(PHASES, 'fan'), `eventFlushed:${chain + 1}=kill`)).toBe(0);
});

test('without isolation nothing is asked of the sandbox', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': pipelineOf(1, 'fan') } });
  const log = join(repo.home, 'log');
  await writeFile(log, '');
  for (const name of ['bwrap', 'unshare', 'setpriv']) {
    await writeFile(join(repo.home, name), `#!/bin/sh\necho ${name} >> '${log}'\nexit 1\n`);
    await chmod(join(repo.home, name), 0o755);
  }
  const { PATH = '' } = process.env;
  const env = { PATH: `${repo.home}:${PATH}` };
  const run = await phasegate(repo, ['run', 'p.yml'], { env });
  expect(run.code, run.stderr).toBe(0);
  expect(run.stderr).not.toMatch(/ended a process/i);
  expect(await readFile(log, 'utf8')).toBe('');
});

const endOfChain = (failpoint: string) => endOfRun(pipelineOf(PHASES, 'chain'), failpoint);

async function endOfRun(pipeline: string, failpoint: string): Promise<number | undefined> {
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline } });
  const env = { PHASEGATE_FAILPOINT: failpoint };
  return (await phasegate(repo, ['run', 'p.yml'], { env })).code;
}

function pipelineOf(size: number, shape: 'chain' | 'fan'): string {
  const phases = Array.from({ length: size }, (_, at) => {
    const needs = shape === 'chain' && at > 0 ? { needs: `p${at - 1}` } : {};
    return [`p${at}`, { ...needs, run: 'true' }];
  });
  const policy = { isolation: 'off' };
  return JSON.stringify({ version: 1, name: 'count', policy, phases: Object.fromEntries(phases) });
}
