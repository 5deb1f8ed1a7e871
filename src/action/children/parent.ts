import { readRun } from '../../app/stored/stored.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { type ParentRun, type ParentSource, parentAt } from '../../core/run/children/parent.ts';
import { Refusal } from '../../ports.ts';
import { wantedDigest } from '../checkpoints.ts';
import type { Job } from '../job.ts';

/** The run in the state that the earlier job published (input `digest`). Throws `Refusal` if it does not wait for slots there. */
export async function storedParent(job: Job, run: RunId): Promise<ParentRun> {
  return requiredParent(job, await readRun(job.store, run));
}

/** The same for a journal in memory. Throws `Refusal`. */
export function requiredParent({ inputs }: Job, journal: ParentSource): ParentRun {
  const digest = wantedDigest(inputs.digest ?? '');
  const parent = parentAt(journal, digest);
  if (parent !== null) return parent;
  throw new Refusal(
    `The run does not wait for the legs of a phase at the digest ${digest}.`,
    'Pass the outputs `run`, `digest` and `checkpoint` of the job whose output `next` is `slots`.',
  );
}
