import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resumedEvent } from '../../src/app/run/session.ts';
import { readJournal } from '../../src/engine/journal-text.ts';
import { phasegate } from '../rig/cli.ts';
import { chained } from '../rig/forge.ts';
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

test.each(['succeeded', 'no-change'] as const)(
  'a resume of a run that ended with `%s` plans nothing',
  async (outcome) => {
    await using repo = await temporaryRepository({ files: { 'p.yml': pipelineOf(2, 'chain') } });
    expect((await phasegate(repo, ['run', 'p.yml', '--run', 'r1'])).code).toBe(0);
    const folder = join(repo.path, '.phasegate/runs/r1');
    const journal = join(folder, 'journal.jsonl');
    const unreadable = readJournal(journal).events.map((event) => {
      if (event.type === 'runFinished') return { ...event, outcome };
      if (event.type !== 'runStarted') return event;
      return { ...event, pipeline: { ...event.pipeline, text: 'no: pipeline' } };
    });
    await writeFile(journal, `${chained(unreadable).join('\n')}\n`);
    await rm(join(folder, 'digest'));
    expect((await phasegate(repo, ['status', 'r1'])).code).toBe(2);
    const again = await phasegate(repo, ['resume', 'r1']);
    expect(again.stderr + again.stdout).toContain('already succeeded');
    expect(again.code).toBe(0);
  },
);

test('what follows the end of a run makes its resume look at the whole run', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': pipelineOf(2, 'chain') } });
  expect((await phasegate(repo, ['run', 'p.yml', '--run', 'r1'])).code).toBe(0);
  const folder = join(repo.path, '.phasegate/runs/r1');
  const journal = join(folder, 'journal.jsonl');
  // A process that was killed just after it began to redo the run.
  const run = [...readJournal(journal).events, resumedEvent('a')];
  await writeFile(journal, `${chained(run).join('\n')}\n`);
  await rm(join(folder, 'digest'));
  const again = await phasegate(repo, ['resume', 'r1']);
  expect(again.stderr + again.stdout).not.toContain('already succeeded');
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
