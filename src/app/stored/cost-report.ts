import { listRuns } from '../../checkpoints/directory.ts';
import { type CostKey, type CostReport, costsOf } from '../../core/view/costs.ts';
import { storyOf } from '../../core/view/story.ts';
import { Refusal } from '../../ports.ts';
import { readRun } from './stored.ts';

export interface CostReportRequest {
  readonly by: CostKey;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
  /** Called for each damaged run; the others are still reported. */
  readonly onDamaged: (refusal: Refusal) => void;
}

/** Costs of the runs in a store. Runs that were last written before the period are not read. */
export async function costReport(store: string, wanted: CostReportRequest): Promise<CostReport> {
  const stories = [];
  for (const { run, mtime } of await listRuns(store)) {
    if (mtime < wanted.sinceMs) continue;
    try {
      const { events, plans, unrecorded } = await readRun(store, run);
      stories.push(storyOf({ events, plans, unrecorded, millisecondsOf: Date.parse }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      wanted.onDamaged(error);
    }
  }
  const isoOf = (ms: number): string => new Date(ms).toISOString();
  return costsOf(stories, { ...wanted, isoOf, millisecondsOf: Date.parse });
}
