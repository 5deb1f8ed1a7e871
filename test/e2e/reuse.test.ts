import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PlanJson } from '../../src/core/text/terminal/plan-text.ts';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// plan --> implement* --> review --> approve --> ship      the first review sends it back; the first attempt fails its verify
const PIPELINE = `version: 1
name: implement-task
policy: { isolation: off }
inputs: { task: { default: Fix it } }
agents: { coder: { use: scripted, script: agent.yml } }
defaults: { agent: coder }
phases:
  plan:
    prompt: "Plan \${{ inputs.task }}"
    reuse: true
    outputs: { risk: { enum: [low, high] } }
    artifacts: [plan.md]
  implement:
    needs: plan
    prompt: Carry it out.
    access: write
    attempts: 2
    reuse: { reads: ["src/**"] }
    verify: [ { run: "grep -q right src/a.txt && test ! -e broken" } ]
  review:
    needs: implement
    prompt: Review it.
    reuse: true
    outputs: { verdict: { enum: [accept, rework] } }
    rework: { phase: implement, when: "\${{ outputs.verdict == 'rework' }}", max: 2 }
  approve:
    needs: [plan, review]
    gate: { environment: release, when: "\${{ needs.plan.outputs.risk != 'low' }}" }
  ship:
    needs: approve
    deliver: { commit: { branch: done, message: Done } }
`;

const usage = 'usage: { inputTokens: 10, outputTokens: 5, usd: 0.25 }';
const AGENT = `
- phase: plan
  steps: [ { write: { path: plan.md, text: "the plan" } } ]
  result: { status: complete, summary: Planned, outputs: { risk: low } }
  ${usage}
- phase: implement
  attempt: 1
  steps: [ { write: { path: src/a.txt, text: "wrong\\n" } } ]
  result: { status: complete, summary: Tried }
  ${usage}
- phase: implement
  attempt: 2
  steps: [ { write: { path: src/a.txt, text: "right\\n" } } ]
  result: { status: complete, summary: Made }
  ${usage}
- phase: implement
  attempt: 3
  steps: [ { write: { path: src/a.txt, text: "right, and better\\n" } } ]
  result: { status: complete, summary: Made better, commit-message: "Make a better" }
  ${usage}
- phase: review
  attempt: 1
  result: { status: complete, summary: More, outputs: { verdict: rework } }
  ${usage}
- phase: review
  attempt: 2
  result: { status: complete, summary: Good, outputs: { verdict: accept } }
  ${usage}
`;

const FILES = {
  'p.yml': PIPELINE,
  'agent.yml': AGENT,
  'src/a.txt': 'old\n',
  'src/b.txt': 'b\n',
  'README.md': 'read me\n',
};

const run = (repo: TemporaryRepository, name: string, ...more: readonly string[]) =>
  phasegate(repo, ['run', 'p.yml', '--run', name, '--json', ...more]);

const eventsOf = (repo: TemporaryRepository, name: string) =>
  readFileSync(join(repo.path, '.phasegate/runs', name, 'journal.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const folderOf = (repo: TemporaryRepository) => join(repo.path, '.phasegate/reuse');

/** Of each phase the run that its result is from. */
const origins = (repo: TemporaryRepository, name: string) =>
  eventsOf(repo, name)
    .filter(({ type }) => type === 'phaseReused' || type === 'phaseSucceeded')
    .map(({ type, phase, from }) => `${phase} ${type === 'phaseReused' ? from : 'made'}`);

test('with nothing changed the second run costs nothing and calls no agent, but a gate asks all the same', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const first = await run(repo, 'r1');
  expect(first.code, first.stderr).toBe(0);
  expect(first.json().costUsd).toBe(1.5);

  const foreseen = await phasegate(repo, ['plan', 'p.yml']);
  expect(foreseen.stdout).toContain(
    'Reused, because no input differs: plan from run r1 ($0.25 saved)',
  );
  const other = await phasegate(repo, ['plan', 'p.yml', '--json', '-i', 'task=Another']);
  const [plan] = other.json<PlanJson>().phases;
  expect(plan).toMatchObject({ name: 'plan', reusedFrom: null });

  const second = await run(repo, 'r2');
  expect(second.code, second.stderr).toBe(3);
  const { costUsd, inputTokens, phases, gate } = second.json();
  expect({ costUsd, inputTokens, gate }).toEqual({
    costUsd: 0,
    inputTokens: null,
    gate: 'approve',
  });
  expect(phases.implement).toMatchObject({
    status: 'reused',
    reused: { run: 'r1', savedUsd: 0.25 },
  });
  expect(origins(repo, 'r2')).toEqual([
    ...['plan r1', 'implement r1', 'review r1', 'implement r1', 'review r1'],
  ]);
  expect(eventsOf(repo, 'r2').find(({ type }) => type === 'gateOpened').why).toBe(
    '`when` is false because of the result of `plan`, which comes from an earlier run',
  );
  const trees = ['r1', 'r2'].map((name) =>
    repo.git('rev-parse', `phasegate/implement-task/${name}^{tree}`),
  );
  expect((await Promise.all(trees)).at(0)).toBe(await trees[1]);
  const verified = await phasegate(repo, ['verify', 'r2']);
  expect(verified.code, verified.stderr).toBe(0);
  const explained = await phasegate(repo, ['explain', 'r2', 'implement']);
  expect(explained.stdout).toBe(
    '`implement` of run r2: reused from r1, $0.25 saved.\nNo input of the result differs from run r1.',
  );
}, 120_000);

test('what differs is done anew, and `explain` names it', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await run(repo, 'r1');
  await repo.write({ 'README.md': 'another\n' });
  await repo.commit('docs');
  await run(repo, 'r2');
  // Only what reads all files is made anew; the rework is told the same, so its result is taken as well.
  expect(origins(repo, 'r2').slice(0, 2)).toEqual(['plan made', 'implement r1']);
  const files = await phasegate(repo, ['explain', 'r2', 'plan']);
  expect(files.stdout).toBe(
    [
      '`plan` of run r2: carried out.',
      'Compared with run r1, 1 of 19 pieces differs:',
      '  files      `README.md`',
    ].join('\n'),
  );
  await run(repo, 'r3', '-i', 'task=Another');
  const json = (await phasegate(repo, ['explain', 'r3', 'plan', '--json'])).json<{
    readonly comparedWith: unknown;
    readonly pieces: readonly { readonly piece: string; readonly isSame: boolean }[];
  }>();
  expect(json.comparedWith).toEqual({ run: 'r2', attempt: 1 });
  expect(json.pieces.filter(({ isSame }) => !isSame).map(({ piece }) => piece)).toEqual(['prompt']);
  const none = await phasegate(repo, ['explain', 'r3', 'ship']);
  expect(none.code).toBe(2);
  expect(none.stderr).toContain('`ship` does not reuse results of earlier runs.');
}, 180_000);

test('a kept change that does not fit, or does not verify, is made anew, and that is said', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await run(repo, 'r1');
  await repo.write({ broken: '' });
  await repo.commit('break');
  const red = await phasegate(repo, ['run', 'p.yml', '--run', 'r2']);
  expect(red.code).toBe(1);
  expect(red.stderr).toContain(
    'The result of `implement` from the run `r1` is not valid here: `grep -q right src/a.txt && test ! -e broken` exited with code 1. The phase runs.',
  );
  expect(eventsOf(repo, 'r2').filter(({ type }) => type === 'phaseFailed')).toHaveLength(2);
}, 120_000);

test('what is damaged, moved or of another release is no result, and that is said', async () => {
  const pipeline = `version: 1
name: count
policy: { isolation: off }
phases:
  one: { run: "echo one; echo 1 > one.txt", artifacts: [one.txt], reuse: true }
  two: { run: "echo two; echo 2 > two.txt", artifacts: [two.txt], reuse: true }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline } });
  const files = (): readonly string[] =>
    readdirSync(folderOf(repo)).map((name) => join(folderOf(repo), name));
  await run(repo, 'r1');
  expect(files()).toHaveLength(2);
  for (const file of files()) writeFileSync(file, readFileSync(file).subarray(0, -1));
  const torn = await phasegate(repo, ['run', 'p.yml', '--run', 'r2']);
  expect(torn.stderr).toContain('The stored result of `one` is not used: it is damaged');
  expect(origins(repo, 'r2').sort()).toEqual(['one made', 'two made']);

  const [first = '', second = ''] = files();
  renameSync(first, `${first}.away`);
  renameSync(second, first);
  renameSync(`${first}.away`, second);
  const swapped = await phasegate(repo, ['run', 'p.yml', '--run', 'r3']);
  expect(swapped.stderr).toContain('is not used: it was stored under another key');
  expect(origins(repo, 'r3').sort()).toEqual(['one made', 'two made']);

  for (const file of files())
    writeFileSync(file, readFileSync(file, 'latin1').replace('reuse 1', 'reuse 0'), 'latin1');
  const older = await phasegate(repo, ['run', 'p.yml', '--run', 'r4']);
  expect(older.stderr).toContain('is not used: another release stored it');

  await run(repo, 'r5');
  expect(origins(repo, 'r5').sort()).toEqual(['one r4', 'two r4']);
  expect(await record(repo, 'r5/one/artifacts/one.txt')).toBe('1\n');
  await run(repo, 'r6', '--no-reuse');
  expect(origins(repo, 'r6').sort()).toEqual(['one made', 'two made']);
  await phasegate(repo, ['resume', 'r5', '--from', 'one']);
  expect(origins(repo, 'r5').filter((line) => line.startsWith('one'))).toEqual([
    'one r4',
    'one made',
  ]);

  rmSync(folderOf(repo), { recursive: true });
  writeFileSync(folderOf(repo), 'no folder');
  const full = await phasegate(repo, ['run', 'p.yml', '--run', 'r7']);
  expect(full.code, full.stderr).toBe(0);
  expect(full.stderr).toMatch(/Results of earlier runs in .* cannot be read \(ENOTDIR\)\./);
}, 180_000);

test('`clean` removes results with the runs that made them', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await run(repo, 'r1');
  const kept = readdirSync(folderOf(repo)).length;
  const all = await phasegate(repo, ['clean', '--keep', '1', '--json']);
  expect(all.json<{ results: readonly string[] }>().results).toEqual([]);
  // A delivery that is only there would keep the run.
  rmSync(join(repo.path, '.phasegate/runs/r1/deliveries'), { recursive: true });
  const cleaned = await phasegate(repo, ['clean', '--keep', '0']);
  expect(cleaned.stdout).toContain(`${kept} kept results.`);
  expect(readdirSync(folderOf(repo))).toEqual([]);
}, 120_000);

test('a rework of all legs is a part of their keys: it is done, and its results are not those of a run without it', async () => {
  await using repo = await temporaryRepository({
    files: {
      'p.yml': `version: 1
name: legs
agents: { worker: { use: command, run: sh tools/agent.sh } }
phases:
  each: { agent: worker, prompt: Do it., strategy: { matrix: { i: [0, 1] } }, reuse: { reads: [p.yml] } }
  ok: { needs: each, gate: { rework: { phase: each } } }
  end: { needs: ok, run: 'true' }
`,
      'tools/agent.sh': `word=first
grep -q 'think again' "$PHASEGATE_PROMPT" && word=second
printf '{"status":"complete","summary":"%s"}' "$word" > "$PHASEGATE_RESULT"
`,
    },
  });
  const told = async (...args: readonly string[]) =>
    (await phasegate(repo, args)).stderr.match(/each\[\d\].*(?:first|second)/g) ?? [];
  expect(await told('run', 'p.yml', '--run', 'r1')).toHaveLength(2);
  const again = await told('rework', 'r1', '--comment', 'think again');
  expect(again.map((line) => line.split(' ').at(-1))).toEqual(['second', 'second']);
  await phasegate(repo, ['approve', 'r1']);
  const next = await told('run', 'p.yml', '--run', 'r2');
  expect(next.map((line) => line.replace(/.*reused/, 'reused'))).toEqual([
    'reused from r1: first',
    'reused from r1: first',
  ]);
});
