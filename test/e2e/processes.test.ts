import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markOf } from '../../src/sandbox/processes/mark.ts';
import { processesOf } from '../../src/sandbox/processes/process-list.ts';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { moment } from '../rig/moment.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const pipeline = (phases: string): string => `version: 1
name: processes
agents: { sleeper: { use: command, run: "sleep 300" } }
phases:
${phases}`;

test('what runs too long, or says nothing for too long, is ended', async () => {
  const text = pipeline(`  long: { run: "while sleep 0.05; do echo .; done", timeout: 400ms }
  idle: { run: "echo once; sleep 300", idle-timeout: 300ms }
  expected: { run: "sleep 300", timeout: 300ms, expect: failure }
  agent: { agent: sleeper, prompt: Sleep, timeout: 300ms }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code).toBe(1);
  expect(Object.values(run.json().phases).map(({ reason }) => reason)).toEqual([
    'timeout',
    'idle-timeout',
    'timeout',
    'timeout',
  ]);
  expect(await record(repo, 'r1/idle/1/output.log')).toBe('once\n');
});

test('with a phase ends its whole process group, also who ignores SIGTERM', async () => {
  await using started = await moment();
  const text = pipeline(`  leaver:
    timeout: 1s
    run: |
      (trap '' TERM; echo deaf > ${started.file}; while :; do sleep 1; done) &
      wait
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const running = phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  await started.told();
  const mark = markOf(join(repo.path, '.phasegate/runs/r1'));
  expect(await processesOf(mark)).not.toEqual([]);
  const run = await running;
  expect(run.json().error?.code).toBe('timeout');
  expect(await processesOf(mark)).toEqual([]);
});

test('a second process on the same run is told who holds it', async () => {
  await using started = await moment();
  const text = pipeline(`  slow: { run: "echo $$ > ${started.file}; sleep 300" }\n`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const ctrl = new AbortController();
  const running = phasegate(repo, ['run', 'p.yml', '--run', 'r1'], { signal: ctrl.signal });
  await started.told();
  const second = await phasegate(repo, ['resume', 'r1', '--json']);
  expect(second.code).toBe(2);
  const { error } = second.json();
  expect(
    error?.message.replace(/\d+ on \S+, since .*Z/, 'PID on HOST, since WHEN'),
  ).toMatchInlineSnapshot(`"Another process is working on this run: PID on HOST, since WHEN."`);
  expect(error?.remedy).toMatchInlineSnapshot(
    `"Wait until that process ends, or end it: \`phasegate cancel r1\`. Then try again."`,
  );
  const listed = await phasegate(repo, ['list']);
  expect(listed.stdout).toMatch(/r1 .* running/);
  const status = await phasegate(repo, ['status', '--json']);
  expect(status.json().phases.slow?.status).toBe('running');
  ctrl.abort();
  expect((await running).code).toBe(130);
});

test('two runs of one repository work side by side, each in a folder of its own', async () => {
  await using started = await moment();
  const text = pipeline(`  slow: { run: "echo $$ > ${started.file}; sleep 300" }\n`);
  const quick = pipeline(`  quick: { run: "echo b > b.txt", access: write }\n`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'q.yml': quick } });
  const ctrl = new AbortController();
  const running = phasegate(repo, ['run', 'p.yml', '--run', 'r1'], { signal: ctrl.signal });
  await started.told();
  const second = await phasegate(repo, ['run', 'q.yml', '--run', 'r2']);
  expect(second.code, second.stderr).toBe(0);
  ctrl.abort();
  expect((await running).code).toBe(130);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  expect(await repo.git('diff', '--name-only', 'main', 'phasegate/processes/r2')).toBe('b.txt');
});

test('Ctrl-C while a phase waits to be tried again ends the run at once', async () => {
  await using failed = await moment();
  const text = pipeline(
    `  flaky: { run: "echo x > ${failed.file}; exit 1", attempts: 2, backoff: 10m }\n`,
  );
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const ctrl = new AbortController();
  const running = phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json'], {
    signal: ctrl.signal,
  });
  await failed.told();
  ctrl.abort();
  const run = await running;
  expect(run.code).toBe(130);
});

test('`log --follow` tells what happens until the run is over', async () => {
  await using started = await moment();
  await using go = await moment();
  const text = pipeline(`  one: { run: "echo x > ${started.file}; cat ${go.file}" }
  two: { needs: one, run: "echo the end" }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const running = phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await started.told();
  const following = phasegate(repo, ['log', 'r1', '--follow']);
  const once = await phasegate(repo, ['log', 'r1']);
  await writeFile(go.path, 'go\n');
  expect((await running).code).toBe(0);
  const followed = await following;
  expect(followed.code).toBe(0);
  expect(followed.stdout.split('\n').length).toBeGreaterThan(once.stdout.split('\n').length);
  expect(followed.stdout).toContain('the end');
  expect(followed.stdout).toBe((await phasegate(repo, ['log', 'r1'])).stdout);
});
