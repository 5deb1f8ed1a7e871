import { hash } from 'node:crypto';
import { type RunId, runId } from '../core/lib/brands.ts';
import { canonical } from '../core/lib/digest.ts';
import type { JsonObject } from '../core/lib/json.ts';
import type { WorkflowContext } from './context.ts';

/**
 * The name of the run of this step in this workflow run. It is the same in each attempt, so that a re-run job finds its earlier
 * work, even if the repository was renamed or transferred meanwhile. Legs of a matrix need different inputs.
 */
export function ownRunId(
  context: Pick<WorkflowContext, 'repository' | 'repositoryId' | 'runId' | 'job' | 'step'>,
  work: { readonly pipeline: string; readonly inputs: JsonObject },
): RunId {
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
