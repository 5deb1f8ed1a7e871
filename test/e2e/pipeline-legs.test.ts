import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(0);

// Many processes each, on machines that do other work as well.
vi.setConfig({ testTimeout: 300_000 });

// start --> port[0..2](read --> write) --> sum, publish
const outer = ({ home }: { readonly home: string }) => `version: 1
name: legs
policy: { isolation: off }
phases:
  start: { run: 'echo "how=well" >> "$PHASEGATE_OUTPUT"', outputs: { how: { type: string } } }
  port:
    needs: start
    pipeline: ./part.yml
    with: { part: "\${{ matrix.part }}", how: "\${{ needs.start.outputs.how }}" }
    env: { FOR: "\${{ matrix.part }}", REFUSE: ${JSON.stringify(join(home, 'refuse-'))}, RAN: ${JSON.stringify(join(home, 'ran'))} }
    strategy: { matrix: { part: [core, cli, web] }, max-parallel: 2 }
  sum:
    needs: { port: [succeeded, failed] }
    env: { ALL: "\${{ join(needs.port.outputs.text) }}", LEGS: "\${{ toJSON(needs.port.legs) }}" }
    run: |
      echo "$ALL" "$(echo "$LEGS" | grep -c '"result": "succeeded"')"
  publish: { needs: port, run: 'echo "$ALL"', env: { ALL: "\${{ join(needs.port.outputs.text) }}" } }
`;
const PART = `version: 1
name: part
inputs: { part: { required: true }, how: { required: true } }
env: { PART: "\${{ inputs.part }}" }
outputs: { text: "\${{ needs.write.outputs.text }}" }
phases:
  read:
    run: |
      echo "$PHASEGATE_PHASE" >> "$RAN"
      echo "$PART for $FOR" > note.txt
    artifacts: [note.txt]
  write:
    needs: read
    access: write
    workspace: own
    env: { HOW: "\${{ inputs.how }}" }
    run: |
      echo "$PHASEGATE_PHASE" >> "$RAN"
      echo "writes $PART"
      if [ -f "$REFUSE$PART" ]; then exit 3; fi
      echo "$HOW" > "$PART.txt"
      echo "text=<$PART, $HOW>" >> "$PHASEGATE_OUTPUT"
    outputs: { text: { type: string } }
`;

async function scene(): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.write({ 'p.yml': outer(repo), 'part.yml': PART });
  await repo.commit('pipeline');
  return repo;
}

const ran = async (repo: TemporaryRepository): Promise<readonly string[]> =>
  (await readFile(join(repo.home, 'ran'), 'utf8')).trim().split('\n').sort();

test('a pipeline runs for each value; killed and failed in one leg, only that leg goes on', async () => {
  await using repo = await scene();
  const run = (...args: readonly string[]) => phasegate(repo, args);
  expect((await run('check', 'p.yml')).code).toBe(0);
  await writeFile(join(repo.home, 'refuse-cli'), '');
  const start = ['run', 'p.yml', '--run', 'r1', '--json', '--concurrency', '1'];
  const killed = await phasegate(repo, start, {
    env: { PHASEGATE_FAILPOINT: 'eventFlushed:12=kill' },
  });
  expect(killed.code).toBe(undefined);
  const failed = (await run('resume', 'r1', '--json')).json();
  expect(failed).toMatchObject({ outcome: 'failed', phase: 'port[1]/write' });
  expect(failed.phases.sum?.summary).toBe('<core, well>,,<web, well> 2');
  expect(failed.phases.port).toMatchObject({
    status: 'failed',
    legs: [
      { matrix: { part: 'core' }, status: 'succeeded', outputs: { text: '<core, well>' } },
      { matrix: { part: 'cli' }, status: 'failed' },
      { matrix: { part: 'web' }, status: 'succeeded' },
    ],
  });
  const status = (await run('status', 'r1')).stdout;
  expect(status).toMatch(/port +.*failed .*1 of 3 legs failed; `port\[1\]\/write`/);
  expect(status).toMatch(/port\[1\]\/write +.*failed/);
  expect(status).not.toContain('port[0]');
  expect((await run('status', 'r1', '--legs')).stdout).toMatch(/port\[2\] +.*part=web/);
  expect((await run('log', 'r1', 'port[1]/write')).stdout).toContain('writes cli');
  const before = await ran(repo);

  await rm(join(repo.home, 'refuse-cli'));
  const done = (await run('resume', 'r1', '--json')).json();
  expect(done.outcome).toBe('succeeded');
  expect(done.phases.port).toMatchObject({
    summary: '3 legs reported',
    outputs: { text: ['<core, well>', '<cli, well>', '<web, well>'] },
  });
  expect(done.phases.publish?.summary).toBe('<core, well>,<cli, well>,<web, well>');
  expect(await ran(repo)).toEqual([...before, 'port[1]/write'].sort());
  for (const part of ['core', 'cli', 'web'])
    expect(await runGit(repo.path, ['show', `${done.branch}:${part}.txt`])).toBe('well');
  expect(await record(repo, 'r1/port.1/read/artifacts/note.txt')).toBe('cli for cli\n');
  expect((await run('verify', 'r1')).code).toBe(0);
  expect((await run('report', 'r1')).code).toBe(0);
});

test('it is planned as one phase, or each leg', async () => {
  await using repo = await scene();
  const plan = (...args: readonly string[]) => phasegate(repo, ['plan', 'p.yml', ...args]);
  const folded = (await plan()).stdout;
  expect(folded).toMatch(/port +pipeline .*3 legs, 2 at once/);
  expect(folded).not.toContain('port[0]');
  expect((await plan('--expand')).stdout).toContain('port[2]/write');
  expect((await plan('--graph', 'mermaid')).stdout).toContain('3 legs');
  const { phases } = (await plan('--json')).json<{
    phases: readonly { name: string; legs?: number; needs: readonly string[] }[];
  }>();
  expect(phases.find(({ name }) => name === 'port')).toMatchObject({
    legs: 3,
    needs: ['port[0]', 'port[1]', 'port[2]'],
  });
});

test('killed anywhere inside, a run goes on and does nothing twice', async () => {
  await using repo = await scene();
  for (const nth of [4, 7, 10, 15, 20]) {
    const name = `r${nth}`;
    const start = ['run', 'p.yml', '--run', name, '--concurrency', '2'];
    const env = { PHASEGATE_FAILPOINT: `eventFlushed:${nth}=kill` };
    expect([nth, (await phasegate(repo, start, { env })).code]).toEqual([nth, undefined]);
    const { outcome, phases } = (await phasegate(repo, ['resume', name, '--json'])).json();
    const sum = '<core, well>,<cli, well>,<web, well> 3';
    expect([nth, outcome, phases.sum?.summary]).toEqual([nth, 'succeeded', sum]);
    const journal = await readFile(
      join(repo.path, '.phasegate/runs', name, 'journal.jsonl'),
      'utf8',
    );
    const done = journal.matchAll(
      /"type":"(?:phaseSucceeded|changeMerged)","prev":"\w+","phase":"([^"]+)"/g,
    );
    const ended = [...done].map(([, phase]) => phase);
    expect(new Set(ended).size).toBe(ended.length);
  }
});

test('a scripted test plays the phases of each leg', async () => {
  await using repo = await scene();
  const scripted = `version: 1
description: one part fails
run:
  start: 'echo "how=well" >> "$PHASEGATE_OUTPUT"'
  "port[0]/read": echo read
  "port[1]/read": exit 4
  "port[2]/read": echo read
  "port[0]/write": 'echo "text=a" >> "$PHASEGATE_OUTPUT"'
  "port[2]/write": 'echo "text=c" >> "$PHASEGATE_OUTPUT"'
  sum: echo "$ALL"
expect: { outcome: failed }
`;
  await repo.write({ 'p/test/one-fails.yml': scripted });
  const { code, stdout, stderr } = await phasegate(repo, ['test', 'p.yml']);
  expect([code, stdout + stderr]).toEqual([0, expect.stringContaining('one part fails')]);
});
