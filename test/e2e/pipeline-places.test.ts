import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(0);

// Many processes each, on machines that do other work as well.
vi.setConfig({ testTimeout: 300_000 });

// list --> check[…](read --> judge) --> sum
const outer = ({ home }: { readonly home: string }) => `version: 1
name: places
policy: { isolation: off }
phases:
  list:
    run: 'echo "parts=$(cat "$LIST")" >> "$PHASEGATE_OUTPUT"'
    env: { LIST: ${JSON.stringify(join(home, 'list.json'))} }
    outputs: { parts: { type: array } }
  check:
    needs: list
    pipeline: ./part.yml
    with: { part: "\${{ matrix.part }}" }
    env: { FOR: "\${{ matrix.part }}", REFUSE: ${JSON.stringify(join(home, 'refuse-'))}, RAN: ${JSON.stringify(join(home, 'ran'))} }
    strategy: { matrix: { part: "\${{ needs.list.outputs.parts }}" }, max-parallel: 2 }
  sum:
    needs: { check: [succeeded, failed] }
    env: { ALL: "\${{ toJSON(needs.check.outputs.text) }}", LEGS: "\${{ toJSON(needs.check.legs) }}" }
    run: |
      echo $ALL "$(echo "$LEGS" | grep -c '"result": "succeeded"' || true)"
`;
const PART = `version: 1
name: part
inputs: { part: { required: true } }
outputs: { text: "\${{ needs.judge.outputs.text }}" }
phases:
  read: { run: 'echo "$PHASEGATE_PHASE for $FOR" >> "$RAN"' }
  judge:
    needs: read
    env: { PART: "\${{ inputs.part }}" }
    run: |
      echo "$PHASEGATE_PHASE for $FOR" >> "$RAN"
      echo "judges $PART"
      if [ -f "$REFUSE$PART" ]; then exit 3; fi
      echo "text=<$PART>" >> "$PHASEGATE_OUTPUT"
    outputs: { text: { type: string } }
`;

async function scene(parts: readonly string[]): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.write({ 'p.yml': outer(repo), 'part.yml': PART });
  await repo.commit('pipeline');
  await writeFile(join(repo.home, 'list.json'), JSON.stringify(parts));
  return repo;
}

const ran = async (repo: TemporaryRepository): Promise<readonly string[]> =>
  (await readFile(join(repo.home, 'ran'), 'utf8')).trim().split('\n').sort();

test('a pipeline runs for each value of an earlier output; killed, failed in one leg and resumed, it ends', async () => {
  await using repo = await scene(['core', 'cli', 'web']);
  const run = (...args: readonly string[]) => phasegate(repo, args);
  expect((await run('check', 'p.yml')).code).toBe(0);
  const planned = (await run('plan', 'p.yml')).stdout;
  expect(planned).toContain('at most 20 legs, one for each of needs.list.outputs.parts, 2 at once');
  expect(planned).not.toContain('check[');
  await writeFile(join(repo.home, 'refuse-cli'), '');
  const start = ['run', 'p.yml', '--run', 'r1', '--json', '--concurrency', '1'];
  const killed = await phasegate(repo, start, {
    env: { PHASEGATE_FAILPOINT: 'eventFlushed:9=kill' },
  });
  expect(killed.code).toBe(undefined);
  // The journal has the values: a resume does not ask for them again.
  await writeFile(join(repo.home, 'list.json'), '["other"]');
  const failed = (await run('resume', 'r1', '--json')).json();
  expect(failed).toMatchObject({ outcome: 'failed', phase: 'check[1]/judge' });
  expect(failed.phases.sum?.summary).toBe('[ "<core>", null, "<web>" ] 2');
  expect(failed.phases.check).toMatchObject({
    status: 'failed',
    legs: [
      { matrix: { part: 'core' }, status: 'succeeded', outputs: { text: '<core>' } },
      { matrix: { part: 'cli' }, status: 'failed' },
      { matrix: { part: 'web' }, status: 'succeeded' },
    ],
  });
  expect(Object.keys(failed.phases).filter((name) => name.startsWith('check'))).toHaveLength(10);
  const status = (await run('status', 'r1', '--legs')).stdout;
  expect(status).toMatch(/check +.*failed .*1 of 3 legs failed; `check\[1\]\/judge`/);
  expect(status).toMatch(/check\[2\] +.*part=web/);
  expect(status).not.toContain('check[3]');
  expect((await run('log', 'r1', 'check[1]/judge')).stdout).toContain('judges cli');
  const absent = await run('log', 'r1', 'check[3]/judge');
  expect([absent.code, absent.stderr]).toEqual([2, expect.stringContaining('no phase')]);
  const before = await ran(repo);

  await rm(join(repo.home, 'refuse-cli'));
  const done = (await run('resume', 'r1', '--json')).json();
  expect(done.outcome).toBe('succeeded');
  expect(done.phases.check).toMatchObject({
    summary: '3 legs reported',
    outputs: { text: ['<core>', '<cli>', '<web>'] },
  });
  expect(await ran(repo)).toEqual([...before, 'check[1]/judge for cli'].sort());
  const journal = await readFile(join(repo.path, '.phasegate/runs/r1/journal.jsonl'), 'utf8');
  expect(journal).not.toContain('check[3]');
  expect(journal.match(/"phaseExpanded"/g)).toHaveLength(1);
  expect((await run('verify', 'r1')).code).toBe(0);
  expect((await run('report', 'r1')).code).toBe(0);

  // From the list on, there are other legs.
  const again = (await run('resume', 'r1', '--from', 'list', '--json')).json();
  expect(again.outcome).toBe('succeeded');
  expect(again.phases.check).toMatchObject({ outputs: { text: ['<other>'] } });
  expect(again.phases).not.toHaveProperty(['check[1]']);
});

test('an empty list succeeds with empty lists, and 21 values fail before any leg begins', async () => {
  await using repo = await scene([]);
  const run = async (name: string) =>
    (await phasegate(repo, ['run', 'p.yml', '--run', name, '--json'])).json();
  const none = await run('r1');
  expect(none.outcome).toBe('succeeded');
  expect(none.phases.check).toMatchObject({ status: 'succeeded', outputs: { text: [] } });
  expect(none.phases.sum?.summary).toBe('[] 0');
  const many = Array.from({ length: 21 }, (_, number) => `p${number}`);
  await writeFile(join(repo.home, 'list.json'), JSON.stringify(many));
  const failed = await run('r2');
  expect(failed).toMatchObject({ outcome: 'failed' });
  expect(failed.phases.check?.status).toBe('failed');
  expect(failed.error?.message).toMatch(/has 21 legs, and .* may have 20; make fewer legs/);
  expect(Object.keys(failed.phases)).toEqual(['list', 'check', 'sum']);
});

test('killed anywhere inside, a run goes on and does nothing twice', async () => {
  await using repo = await scene(['core', 'web']);
  for (const nth of [3, 4, 5, 7, 9]) {
    const name = `r${nth}`;
    const start = ['run', 'p.yml', '--run', name, '--concurrency', '2'];
    const env = { PHASEGATE_FAILPOINT: `eventFlushed:${nth}=kill` };
    expect([nth, (await phasegate(repo, start, { env })).code]).toEqual([nth, undefined]);
    const { outcome, phases } = (await phasegate(repo, ['resume', name, '--json'])).json();
    expect([nth, outcome, phases.sum?.summary]).toEqual([
      nth,
      'succeeded',
      '[ "<core>", "<web>" ] 2',
    ]);
    const journal = await readFile(
      join(repo.path, '.phasegate/runs', name, 'journal.jsonl'),
      'utf8',
    );
    const done = journal.matchAll(/"type":"phaseSucceeded","prev":"\w+","phase":"([^"]+)"/g);
    const ended = [...done].map(([, phase]) => phase);
    expect(ended).toHaveLength(6);
    expect(new Set(ended).size).toBe(ended.length);
  }
});
