import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

few(1);

/*
 *   build ──> review(read ──> write ──> deep(look) ──> ask) ──> ship
 */
const OUTER = `version: 1
name: outer
agents:
  ours: { use: scripted, script: ../ours.yml }
env: { LEVEL: outer, WHO: outer }
phases:
  build:
    run: |
      echo "how=deep" >> "$PHASEGATE_OUTPUT"
    outputs: { how: { type: string } }
  review:
    needs: build
    pipeline: ../parts/review.yml
    with: { depth: "\${{ needs.build.outputs.how }}", agents: { writer: ours } }
    env: { WHO: "for \${{ needs.build.outputs.how }}" }
  ship:
    needs: review
    run: 'echo "$VERDICT"'
    env: { VERDICT: "\${{ needs.review.outputs.verdict }}" }
`;
const REVIEW = `version: 1
name: review
inputs:
  depth: { type: choice, options: [quick, deep], required: true }
agents:
  writer: { use: command, run: exit 1 }
setup: [{ run: echo set up }]
env: { LEVEL: "inner \${{ inputs.depth }}" }
outputs:
  verdict: "\${{ needs.deep.outputs.seen }}, \${{ inputs.depth }}"
phases:
  read:
    run: |
      echo "$LEVEL, $WHO" > note.txt
      echo "read"
    artifacts: [note.txt]
  write:
    needs: read
    agent: writer
    access: write
    prompt: { file: prompts/write.md }
  deep:
    needs: write
    pipeline: ./look.yml
    with: { word: "\${{ needs.read.summary }}" }
  ask: { needs: deep, gate: {} }
`;
const LOOK = `version: 1
name: look
inputs: { word: { required: true } }
outputs: { seen: "\${{ needs.look.outputs.seen }}" }
phases:
  look:
    run: echo "seen=saw $WORD" >> "$PHASEGATE_OUTPUT"
    env: { WORD: "\${{ inputs.word }}" }
    outputs: { seen: { type: string } }
`;
const OURS = `- phase: review/write
  steps: [{ write: { path: written.txt, text: "written\\n" } }]
  result: { status: complete, summary: Wrote it. }
`;

const files = {
  '.github/pipelines/outer.yml': OUTER,
  '.github/ours.yml': OURS,
  '.github/parts/review.yml': REVIEW,
  '.github/parts/look.yml': LOOK,
  '.github/parts/prompts/write.md':
    'Write, as deep as ${{ inputs.depth }}. Before: ${{ needs.read.summary }}',
};

test('pipelines within pipelines run as one, and are looked at as one', async () => {
  await using repo = await temporaryRepository({ files });
  const run = (...args: readonly string[]) => phasegate(repo, args);
  expect((await run('check')).code).toBe(0);
  const plan = await run('plan', 'outer');
  expect(plan.stdout).toContain('../parts/review.yml');
  expect(plan.stdout).not.toContain('review/read');
  expect(plan.stdout).toContain('review/ask stops for a person');
  expect((await run('plan', 'outer', '--expand')).stdout).toContain('review/deep/look');
  const begun = await run('run', 'outer', '--run', 'r1', '--json');
  expect([begun.code, begun.json().phase]).toEqual([3, 'review/ask']);
  const status = (await run('status', 'r1')).stdout;
  expect(status).toMatch(/review +. waiting/);
  const rows = status.slice(status.indexOf('PHASE')).split('\n').slice(0, 5);
  expect(rows.map((line) => line.split(' ')[0])).toEqual([
    'PHASE',
    'build',
    'review',
    'review/ask',
    'ship',
  ]);
  const prompt = await record(repo, 'r1/review/write/1/prompt.md');
  expect(prompt).toContain('as deep as');
  expect(prompt).toContain('deep');
  expect(prompt).toContain('## Phase `read`: succeeded');
  const done = await run('approve', 'r1', '--json');
  const { phases, outcome } = done.json();
  expect(outcome).toBe('succeeded');
  expect(phases.review?.outputs).toEqual({ verdict: 'saw read, deep' });
  expect(phases.ship?.summary).toBe('saw read, deep');
  expect(Object.keys(phases)).toEqual([
    ...['build', 'review/read', 'review/write', 'review/deep/look', 'review/deep', 'review/ask'],
    ...['review', 'ship'],
  ]);
  const note = join(repo.path, '.phasegate/runs/r1/phases/review/read/artifacts/note.txt');
  expect(await readFile(note, 'utf8')).toBe('inner deep, for deep\n');
  expect((await run('verify', 'r1')).code).toBe(0);
  const log = (await run('log', 'r1')).stdout;
  expect(log).not.toContain('(start)');
  expect(log).toMatch(/review\/write +succeeded/);
});

test('a run goes on as it was pinned, whatever becomes of the files', async () => {
  await using repo = await temporaryRepository({ files });
  const run = (...args: readonly string[]) => phasegate(repo, args);
  expect((await run('run', 'outer', '--run', 'r1')).code).toBe(3);
  await rm(join(repo.path, '.github/parts'), { recursive: true });
  expect((await run('approve', 'r1')).code).toBe(0);
});

test('killed anywhere inside, a run goes on where it was', async () => {
  await using repo = await temporaryRepository({ files });
  const points = [4, 7].map((nth) => `eventFlushed:${nth}=kill`);
  for (const [at, point] of ['agentSpawned:2=kill', 'committed=kill', ...points].entries()) {
    const name = `r${at}`;
    const killed = await phasegate(repo, ['run', 'outer', '--run', name, '--approve'], {
      env: { PHASEGATE_FAILPOINT: point },
    });
    expect([point, killed.code]).toEqual([point, undefined]);
    const resumed = await phasegate(repo, ['resume', name, '--approve', '--json']);
    const { outcome, phases, branch } = resumed.json();
    expect([point, outcome, phases.ship?.summary]).toEqual([point, 'succeeded', 'saw read, deep']);
    expect(await runGit(repo.path, ['show', `${branch}:written.txt`])).toBe('written');
    const journal = await readFile(
      join(repo.path, '.phasegate/runs', name, 'journal.jsonl'),
      'utf8',
    );
    const done = journal.matchAll(/"type":"phaseSucceeded","prev":"\w+","phase":"([^"]+)"/g);
    const ended = [...done].map(([, phase]) => phase);
    expect(new Set(ended).size).toBe(ended.length);
  }
}, 240_000);

test('a mistake inside is told with both places, and nothing starts', async () => {
  await using repo = await temporaryRepository({ files });
  await writeFile(join(repo.path, '.github/parts/look.yml'), LOOK.replace('env:', 'enf:'));
  const { code, stderr } = await phasegate(repo, ['run', 'outer']);
  expect(code).toBe(2);
  expect(stderr).toContain('.github/parts/look.yml:8:5: error PG201: unknown key `enf`');
  expect(stderr).toContain('run by the phase `deep` at .github/parts/review.yml:');
  expect(stderr).toContain('run by the phase `review` at .github/pipelines/outer.yml:');
});

test('`library:NAME` is what this release ships', async () => {
  const text = `version: 1
name: mine
phases:
  task: { pipeline: "library:implement-task", with: { task: "Say hello" } }
`;
  await using repo = await temporaryRepository({ files: { '.github/pipelines/mine.yml': text } });
  const plan = await phasegate(repo, ['plan', 'mine', '--expand', '--json']);
  const { phases } = plan.json<{ phases: readonly { name: string }[] }>();
  expect(phases.map(({ name }) => name)).toContain('task/implement');
});

test('a scripted test plays the phases of the pipelines that a pipeline runs', async () => {
  const outer = `version: 1
name: tested
phases:
  review: { pipeline: ./part.yml }
`;
  const part = `version: 1
name: part
agents: { writer: { use: claude } }
defaults: { agent: writer }
setup: [{ run: exit 1 }]
phases:
  look: { run: exit 1 }
  write: { needs: look, access: write, prompt: Write., verify: [{ run: exit 1 }] }
`;
  const scripted = `version: 1
description: the good way
run: { review/look: echo looked }
verify: { review/write: test -e it.txt }
agents:
  - phase: review/write
    steps: [{ write: { path: it.txt, text: "it" } }]
    result: { status: complete, summary: Wrote it. }
expect:
  outcome: succeeded
  phases: { review: succeeded, review/look: succeeded }
  prompts: { review/write: ["Write."] }
  change: [it.txt]
`;
  await using repo = await temporaryRepository({
    files: {
      'flows/tested/pipeline.yml': outer,
      'flows/tested/part.yml': part,
      'flows/tested/test/good.yml': scripted,
    },
  });
  const { code, stdout, stderr } = await phasegate(repo, ['test', 'flows/tested/pipeline.yml']);
  expect([code, stdout + stderr]).toEqual([0, expect.stringContaining('good')]);
});
