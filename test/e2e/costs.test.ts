import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CostReport } from '../../src/core/view/costs.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// write (its first attempt fails verify) --> review (asks for one rework); both cost
const PIPELINE = `version: 1
name: dear
agents: { coder: { use: scripted, script: agent.yml } }
defaults: { agent: coder }
phases:
  write: { prompt: Write, access: write, attempts: 2, verify: [{ run: grep -q right a.txt }] }
  review:
    needs: write
    prompt: "Review."
    outputs: { verdict: { type: string } }
    rework: { phase: write, when: "\${{ outputs.verdict == 'rework' }}", max: 1 }
`;
const usage = (usd: number) => `usage: { inputTokens: 1000, outputTokens: 100, usd: ${usd} }`;
const AGENT = `
- { phase: write, attempt: 1, steps: [{ write: { path: a.txt, text: "wrong\\n" } }], ${usage(0.01)}, result: { status: complete, summary: Wrong } }
- { phase: write, attempt: 2, steps: [{ write: { path: a.txt, text: "right\\n" } }], ${usage(0.02)}, result: { status: complete, summary: Right } }
- { phase: review, attempt: 1, ${usage(0.1)}, result: { status: complete, summary: Again, outputs: { verdict: rework } } }
- { phase: write, steps: [{ write: { path: a.txt, text: "right again\\n" } }], ${usage(0.04)}, result: { status: complete, summary: Better } }
- { phase: review, ${usage(0.2)}, result: { status: complete, summary: Good, outputs: { verdict: accept } } }
`;

const files = { 'p.yml': PIPELINE, 'agent.yml': AGENT, 'a.txt': 'broken\n' };

async function costs(repo: TemporaryRepository, ...args: readonly string[]): Promise<CostReport> {
  const ended = await phasegate(repo, ['costs', '--json', ...args]);
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return ended.json<CostReport>();
}

const cents = (usd: number | null): number | null => (usd === null ? null : Math.round(usd * 100));

test('`costs` tells what first attempts, retries and reworks cost, by each key', async () => {
  await using repo = await temporaryRepository({ files });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--no-reuse']);
  expect(run.code, run.stderr).toBe(0);
  const { total, groups } = await costs(repo, '--by', 'phase');
  const byCause = ({ key, usd, first, retries, reworks, attempts }: CostReport['total']) => ({
    ...{ key, attempts, usd: cents(usd) },
    ...{ first: cents(first), retries: cents(retries), reworks: cents(reworks) },
  });
  expect([...groups, total].map(byCause)).toMatchInlineSnapshot(`
    [
      {
        "attempts": 2,
        "first": 10,
        "key": "dear / review",
        "retries": 0,
        "reworks": 20,
        "usd": 30,
      },
      {
        "attempts": 3,
        "first": 1,
        "key": "dear / write",
        "retries": 2,
        "reworks": 4,
        "usd": 7,
      },
      {
        "attempts": 5,
        "first": 11,
        "key": "total",
        "retries": 2,
        "reworks": 24,
        "usd": 37,
      },
    ]
  `);
  expect(total).toMatchObject({ runs: 1, inputTokens: 5000, outputTokens: 500 });
  for (const [by, key] of [
    ['pipeline', 'dear'],
    ['model', '(not told), agent coder'],
    ['day', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)],
  ] as const) {
    const report = await costs(repo, '--by', by);
    expect(report.groups.map((group) => group.key)).toEqual([key]);
    expect(report.total).toEqual(total);
  }
  const table = await phasegate(repo, ['costs', '--by', 'pipeline'], { env: { NO_COLOR: '1' } });
  expect([table.code, table.stderr]).toEqual([0, '']);
  expect(table.stdout).toMatchInlineSnapshot(`
    "PIPELINE  RUNS  ATTEMPTS   COST  RETRIES  REWORKS  IN  OUT
    dear         1         5  $0.37    $0.02    $0.24  5k  500
    total        1         5  $0.37    $0.02    $0.24  5k  500"
  `);
});

const OWN = `version: 1
name: owns
agents: { coder: { use: scripted, script: own-agent.yml } }
phases:
  change:
    agent: coder
    prompt: Write
    access: write
    workspace: own
    attempts: 2
    strategy: { matrix: { n: [0, 1, 2] } }
`;
// The second and the third change one file: one of them conflicts and is repeated.
const writes = (leg: number, path: string) =>
  `- { phase: "change[${leg}]", steps: [{ write: { path: ${path}, text: "${leg}\\n" } }], ${usage(0.01)}, result: { status: complete, summary: Done } }\n`;
const OWN_AGENT = [writes(0, 'a.txt'), writes(1, 'b.txt'), writes(2, 'b.txt')].join('');

test('writers with a workspace of their own cost like any other, and legs are in the line of their phase', async () => {
  await using repo = await temporaryRepository({
    files: { 'own.yml': OWN, 'own-agent.yml': OWN_AGENT, 'a.txt': 'a\n' },
  });
  const run = await phasegate(repo, ['run', 'own.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(cents(run.json<{ costUsd: number }>().costUsd)).toBe(4);
  const { groups, total } = await costs(repo, '--by', 'phase');
  expect(groups.map(({ key }) => key)).toEqual(['owns / change']);
  expect(total).toMatchObject({ attempts: 4, inputTokens: 4000, outputTokens: 400 });
  expect([total.usd, total.first, total.retries].map(cents)).toEqual([4, 3, 1]);
});

test('`costs` of a repository without runs, or of none since then, says so', async () => {
  await using repo = await temporaryRepository({ files });
  const none = await phasegate(repo, ['costs', '--since', '2020-01-01']);
  expect([none.code, none.stdout]).toEqual([
    0,
    'Nothing has run since 2020-01-01. Runs that `phasegate clean` removed are not counted.',
  ]);
  const { groups, total } = await costs(repo);
  expect([groups, total.usd, total.runs]).toEqual([[], null, 0]);
});

test('`costs` tells what a command costs as unknown, and never as 0', async () => {
  const text = 'version: 1\nname: free\nphases: { one: { run: echo } }\n';
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  await phasegate(repo, ['run', 'p.yml']);
  expect((await costs(repo)).total).toMatchObject({ runs: 1, attempts: 1, usd: null });
});

test('a run that cannot be read hides no other, and is named', async () => {
  await using repo = await temporaryRepository({ files });
  for (const name of ['r1', 'r2'])
    await phasegate(repo, ['run', 'p.yml', '--run', name, '--no-reuse']);
  await writeFile(join(repo.path, '.phasegate/runs/r2/journal.jsonl'), '{"seq":1}\n{"seq":2}\n');
  const { code, stderr, json } = await phasegate(repo, ['costs', '--json']);
  expect(code).toBe(0);
  expect(stderr).toContain('r2');
  expect(json<CostReport>().total.runs).toBe(1);
});

test('wrong options of `costs` are refused by name', async () => {
  await using repo = await temporaryRepository({ files });
  for (const args of [
    ['--since', 'soon'],
    ['--by', 'person'],
  ]) {
    const { code, stdout, stderr } = await phasegate(repo, ['costs', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(args.at(1));
  }
});
