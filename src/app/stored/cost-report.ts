import { listRuns } from '../../checkpoints/directory.ts';
import { type CostKey, type CostReport, costsOf } from '../../core/view/costs.ts';
import { storyOf } from '../../core/view/story.ts';
import { Refusal } from '../../ports.ts';
import { readRun } from './stored.ts';

export interface CostsWanted {
  readonly by: CostKey;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
  /** A run that cannot be read hides no other. */
  readonly onDamaged: (refusal: Refusal) => void;
}

/** What the runs of a store cost. Runs of which nothing was written since then are not read. */
export async function costReport(store: string, wanted: CostsWanted): Promise<CostReport> {
  const stories = [];
  for (const { run, mtime } of await listRuns(store)) {
    if (mtime < wanted.sinceMs) continue;
    try {
      const { events, plans } = await readRun(store, run);
      stories.push(storyOf({ events, plans, millisecondsOf: Date.parse }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      wanted.onDamaged(error);
    }
  }
  const isoOf = (ms: number): string => new Date(ms).toISOString();
  return costsOf(stories, { ...wanted, isoOf, millisecondsOf: Date.parse });
}
