import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { temporaryRepository } from '../rig/repository.ts';

const pipeline = (name: string) =>
  `{ version: 1, name: ${name}, policy: { max-runs-per-day: 2 }, phases: { a: { run: echo } } }`;

test('more runs of a pipeline than its policy allows do not begin; others do', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': pipeline('p'), 'q.yml': pipeline('q') },
  });
  const codes = [
    (await phasegate(repo, ['run', 'p.yml'])).code,
    (await phasegate(repo, ['run', 'p.yml'])).code,
  ];
  const third = await phasegate(repo, ['run', 'p.yml', '--run', 'third']);
  expect([...codes, third.code, third.stderr]).toEqual([
    0,
    0,
    2,
    'phasegate: 2 runs of `p` began within 24 hours, and `policy.max-runs-per-day` allows 2.\n' +
      '  Wait, or raise the limit in the pipeline. A waiting or failed run can still be resumed: `phasegate resume`.',
  ]);
  expect((await phasegate(repo, ['run', 'q.yml'])).code).toBe(0);
  const runs = (await phasegate(repo, ['list', '--json'])).json<readonly { run: string }[]>();
  expect(runs.map(({ run }) => run)).not.toContain('third');
});
