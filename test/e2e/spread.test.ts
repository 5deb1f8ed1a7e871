import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { RunEvent } from '../../src/core/run/event.ts';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// Many processes each, on machines that do other work as well.
vi.setConfig({ testTimeout: 300_000 });

// list --> each[0..2] --> sum
const pipeline = (repo: { readonly home: string }) => `version: 1
name: legs
policy: { isolation: off }
phases:
  list:
    run: echo 'files=["a","b","c"]' >> "$PHASEGATE_OUTPUT"
    outputs: { files: { type: array } }
  each:
    needs: list
    strategy: { matrix: { file: "\${{ needs.list.outputs.files }}" } }
    env: { FILE: "\${{ matrix.file }}", RAN: ${JSON.stringify(join(repo.home, 'ran'))}, REFUSE: ${JSON.stringify(join(repo.home, 'refuse-'))} }
    run: |
      echo "$FILE" >> "$RAN"
      if [ -f "$REFUSE$FILE" ]; then exit 3; fi
      echo "of $FILE" > report.md
      echo "text=<$FILE>" >> "$PHASEGATE_OUTPUT"
      echo "read $FILE as $PHASEGATE_PHASE"
    outputs: { text: { type: string } }
    artifacts: [report.md]
  sum:
    needs: each
    env: { ALL: "\${{ join(needs.each.outputs.text) }}", LEGS: "\${{ toJSON(needs.each.legs) }}" }
    run: |
      cat "$PHASEGATE_ARTIFACTS"/each/*/report.md
      echo "$ALL" "$(echo "$LEGS" | grep -c '"result": "succeeded"')"
`;

async function scene(): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.write({ 'p.yml': pipeline(repo) });
  await repo.commit('pipeline');
  return repo;
}

const ran = async (repo: TemporaryRepository): Promise<readonly string[]> =>
  (await readFile(join(repo.home, 'ran'), 'utf8')).trim().split('\n').sort();

const events = async (repo: TemporaryRepository): Promise<readonly RunEvent[]> =>
  (await phasegate(repo, ['log', 'r1', '--json'])).json<readonly RunEvent[]>();

test('a phase is spread over what an earlier one gave; the next one gets lists', async () => {
  await using repo = await scene();
  const run = await phasegate(repo, [
    ...['run', 'p.yml', '--run', 'r1', '--json'],
    // Without a sandbox readers share the workspace, so one would see what another left.
    ...['--concurrency', '1'],
  ]);
  expect(run.json()).toMatchObject({
    outcome: 'succeeded',
    phases: {
      each: {
        status: 'succeeded',
        attempts: 3,
        summary: '3 legs reported',
        outputs: { text: ['<a>', '<b>', '<c>'] },
        legs: ['a', 'b', 'c'].map((file, n) => ({
          matrix: { file },
          status: 'succeeded',
          attempts: 1,
          summary: `read ${file} as each[${n}]`,
          outputs: { text: `<${file}>` },
        })),
      },
      sum: { summary: '<a>,<b>,<c> 3' },
    },
  });
  expect(await record(repo, 'r1/sum/1/output.log')).toContain('of a\nof b\nof c\n');
  expect(await record(repo, 'r1/each.2/1/output.log')).toBe('read c as each[2]\n');

  const folded = (await phasegate(repo, ['status', 'r1'])).stdout;
  expect(folded).toContain('3 legs reported');
  expect(folded).not.toContain('each[0]');
  const each = (await phasegate(repo, ['status', 'r1', '--legs'])).stdout;
  expect(each).toMatch(/each\[1\] .* file=b {2}read b as each\[1\]/);
  expect((await phasegate(repo, ['log', 'r1', 'each[1]'])).stdout).toContain('read b as each[1]');
  expect((await phasegate(repo, ['verify', 'r1'])).code).toBe(0);
});

test('what is planned says what gives the legs', async () => {
  await using repo = await scene();
  const text = (await phasegate(repo, ['plan', 'p.yml'])).stdout;
  expect(text).toContain('a leg for each of needs.list.outputs.files');
  const json = (await phasegate(repo, ['plan', 'p.yml', '--json'])).json<{
    readonly phases: readonly { readonly name: string; readonly legs?: number | null }[];
  }>();
  expect(json.phases.map(({ legs }) => legs)).toEqual([undefined, null, undefined]);
});

test('a leg that failed is done again by a resume, and no other; the run has the same legs', async () => {
  await using repo = await scene();
  const refuse = join(repo.home, 'refuse-b');
  await writeFile(refuse, '');
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code).toBe(1);
  expect(run.json()).toMatchObject({
    phase: 'each',
    error: {
      code: 'exit-code',
      phase: 'each',
      message: '1 of 3 legs failed; `each[1]` exited with code 3',
      remedy: expect.stringContaining("phasegate log r1 'each[1]'"),
    },
    phases: { sum: { status: 'skipped', reason: 'needs `each`, which failed' } },
  });
  await rm(refuse);
  const resumed = await phasegate(repo, ['resume', 'r1', '--json']);
  expect(resumed.json()).toMatchObject({ outcome: 'succeeded' });
  expect(await ran(repo)).toEqual(['a', 'b', 'b', 'c']);
  expect((await events(repo)).filter(({ type }) => type === 'phaseExpanded')).toHaveLength(1);
});

test('killed among its legs, a run goes on with those that were not done', async () => {
  await using repo = await scene();
  const args = ['run', 'p.yml', '--run', 'r1', '--concurrency', '1'];
  const env = { PHASEGATE_FAILPOINT: 'recordWritten:3=kill' };
  await phasegate(repo, args, { env });
  expect(await ran(repo)).toEqual(['a', 'b']);
  expect((await phasegate(repo, ['resume', 'r1', '--json'])).json()).toMatchObject({
    outcome: 'succeeded',
    phases: { each: { outputs: { text: ['<a>', '<b>', '<c>'] } } },
  });
  expect(await ran(repo)).toEqual(['a', 'b', 'b', 'c']);
  expect((await events(repo)).filter(({ type }) => type === 'phaseExpanded')).toHaveLength(1);
});

test('behind an accepted failure a run waits for its gate and each answer, and does nothing again', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  await repo.write({
    'p.yml': `version: 1
name: legs
policy: { isolation: off }
agents: { coder: { use: scripted, script: script.yml } }
defaults: { agent: coder }
phases:
  each:
    strategy: { matrix: { n: [0, 1] }, fail-fast: true, max-parallel: 1 }
    run: 'echo "$N" >> ${JSON.stringify(join(repo.home, 'ran'))}; exit 3'
    env: { N: "\${{ matrix.n }}" }
  q: { needs: { each: [succeeded, failed] }, prompt: q }
  r: { needs: { each: [succeeded, failed] }, prompt: r }
  approve: { needs: [q, r], gate: {} }
  last: { needs: approve, run: 'true' }
`,
    'script.yml': `- { phase: q, attempt: 1, result: { status: blocked, summary: s, question: "A or B?" } }
- { phase: r, attempt: 1, result: { status: blocked, summary: s, question: "C or D?" } }
- { phase: q, result: { status: complete, summary: ok } }
- { phase: r, result: { status: complete, summary: ok } }
`,
  });
  await repo.commit('pipeline');
  const act = async (...args: readonly string[]) => {
    const { code, ...ended } = await phasegate(repo, [...args, '--json']);
    return [code, ended.json().outcome, ended.json().phase];
  };
  expect(await act('run', 'p.yml', '--run', 'r1')).toEqual([4, 'blocked', 'q']);
  const { stdout } = await phasegate(repo, ['status', 'r1']);
  expect(stdout).toMatch(/answer r1 q "…"[\s\S]*answer r1 r "…" +answer: C or D\?/);
  expect(await act('answer', 'r1', 'q', 'A')).toEqual([4, 'blocked', 'r']);
  expect(await act('answer', 'r1', 'r', 'C')).toEqual([3, 'waiting', 'approve']);
  expect(await act('approve', 'r1')).toEqual([1, 'failed', 'each']);
  expect(await ran(repo)).toEqual(['0']);
  expect(await act('resume', 'r1')).toEqual([1, 'failed', 'each']);
  expect(await ran(repo)).toEqual(['0', '0']);
});
