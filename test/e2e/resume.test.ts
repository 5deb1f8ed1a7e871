import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const head = 'version: 1\nname: again\nphases:\n';

test('without a name the only run that can go on is taken; several are named; where there is none it is 2', async () => {
  const text =
    `${head}inputs: { task: { default: '' } }\nphases:\n  one: { run: exit 1 }\n`.replace(
      'phases:\ninputs',
      'inputs',
    );
  await using repo = await temporaryRepository({
    files: { 'p.yml': text, 'ok.yml': text.replace('exit 1', 'exit 0') },
  });
  const none = await phasegate(repo, ['resume']);
  expect([none.code, none.stderr]).toEqual([
    2,
    'phasegate: This repository has no run to resume.\n  Start a run: `phasegate run FILE`.',
  ]);
  await phasegate(repo, ['run', 'p.yml', '--run', 'old', '-i', 'task=dates']);
  const done = await phasegate(repo, ['run', 'ok.yml', '--run', 'done']);
  expect(done.code, done.stderr).toBe(0);
  const run = await phasegate(repo, ['resume', '--json']);
  expect([run.code, run.json().run, run.json().phases.one?.attempts]).toEqual([1, 'old', 2]);
  const log = await phasegate(repo, ['log', 'old']);
  expect(log.stdout).toMatch(/resumed by .*: again, run old, task=dates/);

  await phasegate(repo, ['run', 'p.yml', '--run', 'new']);
  const several = await phasegate(repo, ['resume']);
  expect([
    several.code,
    several.stderr.replaceAll(/started [-\d: ]+ UTC/g, 'started TIME'),
  ]).toEqual([
    2,
    'phasegate: Several runs can be resumed:\n  new  again, `one`, started TIME\n  old  again, `one`, task=dates, started TIME\n  Name one run: `phasegate resume RUN`.',
  ]);
});

// one --> two (fails while there is a file `broken`) --> three
const chain = (broken: string) => `${head}  one: { run: echo 1 }
  two: { needs: one, run: "test ! -e '${broken}'", attempts: 2 }
  three: { needs: two, run: echo 3 }
`;

test('a failed run gets fresh attempts; what succeeded is not run again', async () => {
  await using repo = await temporaryRepository({ files: {} });
  const broken = join(repo.path, '..', 'broken');
  await repo.write({ 'p.yml': chain(broken) });
  await repo.commit('a pipeline');
  await writeFile(broken, '');
  const attempts = (run: { json(): { phases: Readonly<Record<string, { attempts: number }>> } }) =>
    Object.values(run.json().phases).map((phase) => phase.attempts);
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(attempts(run)).toEqual([1, 2, 0]);
  const again = await phasegate(repo, ['resume', '--json']);
  expect([again.code, ...attempts(again)]).toEqual([1, 1, 4, 0]);
  await rm(broken);
  const done = await phasegate(repo, ['resume', '--json']);
  expect([done.code, ...attempts(done)]).toEqual([0, 1, 5, 1]);
  const from = await phasegate(repo, ['resume', 'r1', '--from', 'two', '--json']);
  expect([from.code, ...attempts(from)]).toEqual([0, 1, 6, 2]);
  const wrong = await phasegate(repo, ['resume', 'r1', '--from', 'twoo']);
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    'phasegate: The run has no phase `twoo`.\n  Did you mean `two`?',
  ]);
});

test('where there is nothing to do nothing is recorded', async () => {
  await using repo = await temporaryRepository({
    files: {
      'p.yml': `${chain('nowhere')}  ask: { needs: three, gate: {} }\n  end: { needs: ask, run: echo }\n`,
    },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(3);
  const resumed = await phasegate(repo, ['resume', '--json']);
  expect([resumed.code, resumed.json()]).toEqual([3, run.json()]);
  const approved = await phasegate(repo, ['approve', 'r1', '--json']);
  expect(approved.code).toBe(0);
  const after = await phasegate(repo, ['resume', 'r1', '--json']);
  expect([after.code, after.json()]).toEqual([0, approved.json()]);
});

test('a file that was edited since is said, and what was pinned runs', async () => {
  const text = `version: 1
name: pinned
agents: { coder: { use: command, run: cat } }
phases:
  one: { gate: {} }
  two: { needs: one, agent: coder, prompt: { file: prompts/two.md } }
`;
  await using repo = await temporaryRepository({
    files: { 'd/p.yml': text, 'd/prompts/two.md': 'The old words\n' },
  });
  const run = await phasegate(repo, ['run', 'd/p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(3);
  await repo.write({ 'd/p.yml': 'not: [even yaml', 'd/prompts/two.md': 'The new words\n' });
  await repo.commit('edited');
  const resumed = await phasegate(repo, ['approve', 'r1']);
  expect(resumed.code, resumed.stderr).toBe(0);
  expect(resumed.stderr).toContain(
    'd/p.yml, d/prompts/two.md changed since the run began. The run keeps the original text. To use the new text: `phasegate resume r1 --accept-changes`.',
  );
  expect(await record(repo, 'r1/two/1/prompt.md')).toContain('The old words');
});

test('`--accept-changes` goes on with the edited file, and does again what changed in it', async () => {
  await using repo = await temporaryRepository({ files: {} });
  const ran = join(repo.path, '..', 'ran');
  const text = (two: string, usd: number) => `version: 1
name: accepted
budget: { usd: ${usd} }
phases:
  one: { run: echo one >> '${ran}' }
  two: { needs: one, run: "${two}" }
  three: { needs: two, run: echo three >> '${ran}' }
`;
  await repo.write({ 'p.yml': text('false', 1) });
  await repo.commit('a pipeline');
  expect((await phasegate(repo, ['run', 'p.yml', '--run', 'r1'])).code).toBe(1);
  await repo.write({ 'p.yml': text('echo two', 2).replace('run: "', 'runs: "') });
  const wrong = await phasegate(repo, ['resume', '--accept-changes']);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean')]);
  await repo.write({ 'p.yml': text(`echo two >> '${ran}'`, 2) });
  await repo.commit('mended');
  const resumed = await phasegate(repo, ['resume', '--accept-changes', '--json']);
  expect(resumed.code, resumed.stderr).toBe(0);
  expect(await readFile(ran, 'utf8')).toBe('one\ntwo\nthree\n');
  // The journal tells it all to whoever looks later.
  const after = await phasegate(repo, ['status', 'r1', '--json']);
  expect(after.json()).toEqual(resumed.json());
});

test('a run that began in a dirty checkout goes on in a clean one, and the other way round', async () => {
  const text = `${head}  one: { run: "echo 1 > 1.txt", access: write }
  ask: { needs: one, gate: {} }
  two: { needs: ask, run: "cat 1.txt > 2.txt", access: write }
  again: { needs: two, gate: {} }
  three: { needs: again, run: "cat 2.txt > 3.txt", access: write }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  await repo.write({ 'mine.txt': 'mine\n' });
  expect((await phasegate(repo, ['run', 'p.yml', '--run', 'r1'])).code).toBe(3);
  await repo.commit('mine');
  expect((await phasegate(repo, ['approve', 'r1'])).code).toBe(3);
  await repo.write({ 'mine.txt': 'mine again\n' });
  const run = await phasegate(repo, ['approve', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main\n M mine.txt');
  const changed = await repo.git('diff', '--name-only', `main...${run.json().branch}`);
  expect(changed).toBe('1.txt\n2.txt\n3.txt');
});
