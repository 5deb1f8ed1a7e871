import { listRuns } from '../../checkpoints/directory.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';
import { Refusal } from '../../ports.ts';
import { unlessRefused } from '../../system/unless-refused.ts';
import { readRun, type SeenRun } from '../stored/stored.ts';

/** The pipeline whose runs are counted, and the start of the period. */
export interface RunCountRequest {
  readonly name: string;
  /** Relative to the repository. */
  readonly file: string;
  readonly since: Date;
  /** The folder with all runs. */
  readonly store: string;
}

interface QuotaRequest {
  readonly plan: Plan;
  readonly pinned: PinnedPipeline;
  /** The folder with all runs. */
  readonly store: string;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * Enforces `policy.max-runs-per-day`: the limit of new runs within 24 hours. `count` returns the number so far. Throws `Refusal`.
 */
export async function refuseTooMany(
  { plan, pinned, store }: QuotaRequest,
  count: (counted: RunCountRequest) => Promise<number>,
): Promise<void> {
  const most = plan.policy.maxRunsPerDay;
  if (most === null) return;
  const { name, file } = pinned;
  const begun = await count({ name, file, store, since: new Date(Date.now() - DAY_MS) });
  if (begun < most) return;
  throw new Refusal(
    `${begun} runs of \`${name}\` began within 24 hours, and \`policy.max-runs-per-day\` allows ${most}.`,
    'Wait, or raise the limit in the pipeline. A waiting or failed run can still be resumed: `phasegate resume`.',
  );
}

/** Counts by the journals of the store. An unreadable journal counts, because it may belong to such a run. */
export async function runsInStore({ name, file, since, store }: RunCountRequest): Promise<number> {
  let count = 0;
  for (const { run, mtime } of await listRuns(store)) {
    // A journal last written before the period belongs to a run that began before it.
    if (mtime < since.getTime()) continue;
    const seen = await unlessRefused(() => readRun(store, run));
    if (seen === null || isCounted(seen)) count += 1;
  }
  return count;

  function isCounted({ pinned, events }: SeenRun): boolean {
    const isOf = pinned.name === name && pinned.file === file;
    return isOf && (events[0]?.at ?? '') >= since.toISOString();
  }
}
