import { isSameName } from '../core/gate/same-name.ts';
import type { Plan } from '../core/plan/plan.ts';
import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';

/**
 * In many repositories, each leg has tokens for its own. Throws `Refusal` for a run that does not change it: its pipeline ignores
 * the input, or its checkpoint is that of another leg.
 */
export function refuseOtherRepository(
  { inputs: { repository } }: Pick<Job, 'inputs'>,
  { name, repositories }: Pick<Plan, 'name' | 'repositories'>,
): void {
  if (repository === null || repositories.some(({ repo }) => isSameName(repo, repository))) return;
  throw new Refusal(
    `The run of the pipeline \`${name}\` does not change ${repository}, the repository of this job.`,
    'Write `repositories: { target: { repo: "${{ inputs.repository }}" } }` in the pipeline. To resume a run, give the repository of that run.',
  );
}
