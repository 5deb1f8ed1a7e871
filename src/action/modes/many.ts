import { runStanding } from '../../app/many/run-standing.ts';
import { readRun } from '../../app/stored/stored.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { type ManyLeg, manyLegs } from '../../core/many/legs.ts';
import type { LegRow } from '../../core/text/markdown/leg-table.ts';
import { workJob } from '../../core/workflow/jobs/layout.ts';
import { Refusal } from '../../ports.ts';
import { firstRestored, wantedRun } from '../checkpoints.ts';
import type { StepResult } from '../ended.ts';
import type { Job } from '../job.ts';
import { ownRunIds } from '../run-id.ts';

/** Without results of other jobs: the legs of a workflow in many repositories. With them: the table of all runs. */
export async function many(job: Job): Promise<StepResult> {
  const legs = legsOf(job);
  if (Object.keys(job.inputs.needs).length === 0) return listed(job, legs);
  const rows: LegRow[] = [];
  for (const leg of legs) rows.push(await rowOf(job, leg));
  return { type: 'tabled', rows };
}

async function listed(job: Job, legs: readonly ManyLeg[]): Promise<StepResult> {
  // A run that is resumed has its own pipeline and inputs.
  if (job.inputs.resume === null) {
    const { refuseUnready } = await import('../refuse-unready.ts');
    await refuseUnready(job, legs);
  }
  return { type: 'listed', legs };
}

function legsOf({ inputs: { repositories: list, maxParallel, resume } }: Job): readonly ManyLeg[] {
  const found = manyLegs({ list, maxParallel });
  if (found.type === 'refused') throw new Refusal(found.message, found.remedy);
  const { legs } = found;
  if (resume === null || legs.length === 1) return legs;
  throw new Refusal(
    `\`resume\` continues the run of one repository, but \`repositories\` names ${legs.length}.`,
    'Give the repository of that run alone as `repositories`.',
  );
}

/** A checkpoint that cannot be read becomes a row, so that the others are shown. */
async function rowOf(job: Job, { repository }: ManyLeg): Promise<LegRow> {
  const runs = runsOf(job, repository);
  let [run] = runs;
  try {
    const found = await firstRestored(job, runs, { id: null, digest: null, elsewhere: false });
    if (found === null) return { ...NOT_BEGUN, repository, run };
    run = found;
    return { repository, run, ...runStanding(await readRun(job.store, run)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...NOT_BEGUN, repository, run, note: error.message };
  }
}

const NOT_BEGUN = {
  standing: 'not-begun',
  costUsd: null,
  note: 'no checkpoint; the reason is in the log of its work job',
} as const;

/** Names of the run that the first work job of the leg began, whose step has the same id and inputs. */
function runsOf({ inputs, context }: Job, repository: string): readonly [RunId, ...RunId[]] {
  if (inputs.resume !== null) return [wantedRun(inputs.resume)];
  return ownRunIds(
    { ...context, job: workJob(0) },
    { pipeline: inputs.pipeline ?? '', inputs: { ...inputs.inputs, repository } },
  );
}
