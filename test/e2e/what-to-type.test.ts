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
