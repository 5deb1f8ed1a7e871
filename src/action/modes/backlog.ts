import { plan } from '../backlog/plan.ts';
import { workOn } from '../backlog/work-on.ts';
import type { StepResult } from '../ended.ts';
import type { Job } from '../job.ts';

/** Without an item: records what happened, and chooses items; no agent. With an item: works on it, without write permission. */
export async function backlog(job: Job): Promise<StepResult> {
  const { item } = job.inputs;
  return item === null ? plan(job) : workOn(job, item);
}
