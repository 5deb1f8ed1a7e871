import { expect, test } from 'vitest';
import type { Job } from '../../src/action/job.ts';
import { refuseOtherRepository } from '../../src/action/refuse-other-repository.ts';
import { planOf } from '../core/given.ts';

const plan = planOf({ a: { run: 'a' } }, { repositories: { target: { repo: 'acme/api' } } });
const jobFor = (repository: string | null) => ({ inputs: { repository } }) as unknown as Job;

test('a job of one of many repositories takes only a run that changes it', () => {
  refuseOtherRepository(jobFor(null), plan);
  refuseOtherRepository(jobFor('Acme/API'), plan);
  for (const other of [plan, planOf({ a: { run: 'a' } })])
    expect(() => refuseOtherRepository(jobFor('acme/web'), other)).toThrow(
      'The run of the pipeline `test` does not change acme/web, the repository of this job.',
    );
});
