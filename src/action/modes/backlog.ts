import { plan } from '../backlog/plan.ts';
import { workOn } from '../backlog/work-on.ts';
import type { Ended } from '../ended.ts';
import type { Job } from '../job.ts';

/** Without an item: writes down what happened, and decides what is worked on; no agent. With one: works on it; no write. */
export async function backlog(job: Job): Promise<Ended> {
  const { item } = job.inputs;
  return item === null ? plan(job) : workOn(job, item);
}
