import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const gated = `version: 1
name: gated
inputs: { task: { default: '' } }
phases:
  look: { run: echo looked }
  ok: { needs: look, gate: {} }
  sign: { needs: look, gate: {} }
  end: { needs: [ok, sign], run: echo done }
`;

test('runs are told apart by what they are about, and a word that is no run is explained', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': gated } });
  for (const [run, task] of [
    ['r1', 'dates'],
    ['r2', 'zones'],
  ] as const)
    await phasegate(repo, ['run', 'p.yml', '--run', run, '-i', `task=${task}`]);

  const several = await phasegate(repo, ['approve']);
  expect(several.stderr.replaceAll(/started [-\d: ]+ UTC/g, 'started TIME')).toBe(
    'phasegate: Several runs wait at a gate:\n  r2  gated, `ok`, `sign`, task=zones, started TIME\n  r1  gated, `ok`, `sign`, task=dates, started TIME\n  Name one run: `phasegate approve RUN`.',
  );
  const phase = await phasegate(repo, ['log', 'look']);
  expect([phase.code, phase.stderr]).toEqual([
    2,
    'phasegate: No run `look` found in this repository. The first word is a run.\n  `look` is a phase of the run `r2`: `phasegate log r2 look`.',
  ]);
  const pipeline = await phasegate(repo, ['log', 'gated']);
  expect(pipeline.stderr).toContain('The runs started last are `r2` (gated), `r1` (gated).');

  // The older run is written last, and stays behind.
  const cancelled = await phasegate(repo, ['cancel', 'r1']);
  expect(cancelled.code, cancelled.stderr).toBe(0);
  const list = (await phasegate(repo, ['list'])).stdout.split('\n');
  expect(list.map((line) => line.split(/\s+/)[0])).toEqual(['RUN', 'r2', 'r1']);
  expect(list[2]).toContain('task=dates');
  const status = await phasegate(repo, ['status', 'r1']);
  expect(status.stdout).toMatch(/^Cancelled .* UTC at `ok`, by .* with `phasegate cancel`$/m);
  expect(status.stdout).toContain('The finished work is kept.');
  const resumed = await phasegate(repo, ['resume', '--json']);
  expect([resumed.code, resumed.json().run]).toEqual([3, 'r2']);
});
