import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const files = {
  'done.yml': `version: 1
name: done
phases:
  make: { run: 'true' }
`,
  'ship.yml': `version: 1
name: ship
phases:
  make: { run: 'echo 1 > a.txt', access: write }
  ship: { needs: make, deliver: { pull-request: { title: A change } } }
`,
  'gated.yml': `version: 1
name: gated
agents: { worker: { use: command, run: 'seq 2$PHASEGATE_ATTEMPT > a.txt' } }
phases:
  make: { agent: worker, prompt: Make it, access: write }
  check: { needs: make, run: test -s a.txt }
  ok:
    needs: check
    gate: { when: "\${{ run.facts.lines > 10 }}", rework: { phase: make, max: 2 } }
  end: { needs: ok, run: 'true' }
`,
};

test('a command that cannot do what was meant names what to type', async () => {
  await using repo = await temporaryRepository({ files });
  const told = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await phasegate(repo, args);
    return [code, `${stdout}${stderr}`];
  };
  await phasegate(repo, ['run', 'done.yml', '--run', 'r1']);
  await phasegate(repo, ['run', 'ship.yml', '--run', 'r2', '--no-deliver']);
  await phasegate(repo, ['run', 'gated.yml', '--run', 'r3']);
  expect(await told('resume', 'r1')).toEqual([
    0,
    'The run r1 has already succeeded, so nothing is resumed. `phasegate status r1` shows it.',
  ]);
  expect(await told('approve', 'r2')).toEqual([
    2,
    'phasegate: The run `r2` waits before a delivery, and not at a gate.\n  Deliver: `phasegate resume r2`.',
  ]);
  expect(await told('answer', 'r3')).toEqual([
    2,
    'phasegate: `phasegate answer` needs the text of the answer after `r3`.\n  Type `phasegate answer r3 "…"`.',
  ]);
  expect(await told('reject', 'nosuch')).toEqual([
    2,
    'phasegate: No run `nosuch` found in this repository.\n  Use `r3`.',
  ]);
  const folder = `${repo.path}/no/such`;
  expect(await told('report', 'r1', '--output', 'no/such/r1.html')).toEqual([
    2,
    `phasegate: There is no folder ${folder}.\n  Create the folder: \`mkdir -p '${folder}'\`.`,
  ]);
  const { inputs } = (await phasegate(repo, ['status', 'r1', '--json'])).json();
  expect(inputs).toEqual({});
});

test('a gate shows the values that opened it, what ran after the last change, and earlier reworks', async () => {
  await using repo = await temporaryRepository({ files });
  await phasegate(repo, ['run', 'gated.yml', '--run', 'r3']);
  await phasegate(repo, ['rework', 'r3', '--comment', 'Use tabs']);
  const { stdout } = await phasegate(repo, ['status', 'r3']);
  expect(stdout).toContain(`Sent back earlier (1 of 2 reworks made, 1 left)
  Use tabs

Verified by the runner
  ✓ test -s a.txt (check)
`);
  expect(stdout).toContain(
    'Waiting at gate `ok`: `run.facts.lines` is 22, and a person decides if `run.facts.lines > 10`.',
  );
  await phasegate(repo, ['approve', 'r3', '--comment', 'Fine']);
  expect((await phasegate(repo, ['status', 'r3'])).stdout).toMatch(
    /^`ok` was approved by .+, \d{4}-\d\d-\d\d \d\d:\d\d UTC: Fine$/m,
  );
});

/** The agent changes a file in its first attempt, and fails in every later one. */
const ONCE = `version: 1
name: once
agents: { worker: { use: command, run: 'test $PHASEGATE_ATTEMPT = 1 && echo 1 > a.txt' } }
phases:
  make: { agent: worker, prompt: Make it, access: write }
  ok: { needs: make, gate: { rework: { phase: make, max: 2 } } }
  ship: { needs: ok, deliver: { pull-request: { title: A change } } }
`;

test('a rework that fails leaves the earlier change on the branch, and every command says so', async () => {
  await using repo = await temporaryRepository({ files: { 'once.yml': ONCE } });
  await phasegate(repo, ['run', 'once.yml', '--run', 'r1']);
  const failed = await phasegate(repo, ['rework', 'r1', '--comment', 'Use tabs']);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain(
    'The change from before the rework is on branch phasegate/once/r1. `ok` sent it back: Use tabs.',
  );
  for (const decision of ['approve', 'reject'])
    expect((await phasegate(repo, [decision, 'r1'])).stderr).toBe(
      'phasegate: The run `r1` does not wait at a gate: its outcome is `failed`.\n  `phasegate status r1` shows what to do next.',
    );
  expect((await phasegate(repo, ['cancel', 'r1'])).stderr).toBe(
    'phasegate: The run `r1` has ended: failed. Nothing is left to cancel.\n  `phasegate status r1` shows what to do next.',
  );
  const { stdout } = await phasegate(repo, ['status', 'r1']);
  expect(stdout).not.toContain('git merge');
  await repo.git('merge', 'phasegate/once/r1');
  expect(await repo.git('ls-files', 'a.txt')).toContain('a.txt');
});

test('`--until` is the reason why a run waits, before each kind of phase', async () => {
  await using repo = await temporaryRepository({ files: { 'once.yml': ONCE } });
  const waits = async (...args: readonly string[]) => {
    const run = await phasegate(repo, args);
    expect(run.code, run.stderr).toBe(3);
    const [sentence = '', next] = (await phasegate(repo, ['status', 'r1'])).stdout
      .split('\n')
      .filter((line) => /^(?:Waiting| {2}phasegate resume)/.test(line));
    expect(run.stderr).toContain(sentence);
    return [sentence, next];
  };
  const step = (phase: string) => [
    `Waiting before \`${phase}\`, as requested.`,
    '  phasegate resume r1  continue the run',
  ];
  expect(await waits('run', 'once.yml', '--run', 'r1', '--until', 'make')).toEqual(step('make'));
  expect(await waits('resume', 'r1', '--until', 'ok')).toEqual(step('ok'));
  await phasegate(repo, ['resume', 'r1']);
  expect(await waits('approve', 'r1', '--until', 'ship')).toEqual(step('ship'));
});

test('an edited pipeline file is mentioned for a run that can continue, and not for a rejected one', async () => {
  await using repo = await temporaryRepository({ files: { 'once.yml': ONCE } });
  await phasegate(repo, ['run', 'once.yml', '--run', 'r1']);
  await repo.write({ 'once.yml': ONCE.replace('A change', 'Another change') });
  const edited = 'once.yml changed since the run began.';
  expect((await phasegate(repo, ['resume', 'r1'])).stderr).toContain(edited);
  const rejected = await phasegate(repo, ['reject', 'r1']);
  expect(rejected.stderr).toMatch(
    /was rejected by [^:]+\. The run has ended\. Ask there again, with the same change, or start a new run\./,
  );
  const resumed = await phasegate(repo, ['resume', 'r1']);
  expect([resumed.code, resumed.stderr]).toEqual([6, expect.not.stringContaining(edited)]);
});

test('a run that was cancelled at its gate is not approved unnamed: the hint resumes it', async () => {
  await using repo = await temporaryRepository({ files });
  await phasegate(repo, ['run', 'gated.yml', '--run', 'r3']);
  await phasegate(repo, ['cancel', 'r3']);
  const approved = await phasegate(repo, ['approve']);
  expect([approved.code, approved.stderr]).toEqual([
    2,
    'phasegate: No run here waits at a gate.\n  `r3` was cancelled at its gate: `phasegate resume r3`. `phasegate list` shows the runs.',
  ]);
});
