import { hash } from 'node:crypto';
import { type RunId, runId } from '../core/lib/brands.ts';
import { canonical } from '../core/lib/digest.ts';
import type { JsonObject } from '../core/lib/json.ts';
import type { WorkflowContext } from './context.ts';

type OwnStep = Pick<WorkflowContext, 'repository' | 'repositoryId' | 'runId' | 'job' | 'step'>;
interface OwnWork {
  readonly pipeline: string;
  readonly inputs: JsonObject;
}

/**
 * The names under which this step may have begun its run, likelier first. Releases up to 0.1 named it by the name of the
 * repository: a moving tag may change the release between two attempts.
 */
export function ownRunIds(context: OwnStep, work: OwnWork): readonly [RunId, ...RunId[]] {
  const name = ownRunId(context, work);
  return context.repositoryId === null
    ? [name]
    : [name, ownRunId({ ...context, repositoryId: null }, work)];
}

/**
 * The name of the run of this step in this workflow run. It is the same in each attempt, so that a re-run job finds its earlier
 * work, even if the repository was renamed or transferred meanwhile. Legs of a matrix need different inputs.
 */
export function ownRunId(context: OwnStep, work: OwnWork): RunId {
  const { runId: workflowRun, job, step } = context;
  const repository = context.repositoryId ?? context.repository;
  const digest = hash('sha256', canonical({ repository, workflowRun, job, step, ...work }));
  // 60 bits, in letters that are hard to confuse.
  const text = BigInt(`0x${digest.slice(0, 15)}`)
    .toString(32)
    .padStart(12, '0');
  const id = runId(text);
  if (id === null) throw new Error(`${text} is not a valid run id`);
  return id;
}
