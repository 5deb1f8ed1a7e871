import type { MissedRun } from '../../core/backlog/catch-up.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { oneLine } from '../../core/text/line.ts';
import { workflowCommand } from '../../core/text/untrusted/workflow-command.ts';
import { Refusal } from '../../ports.ts';
import { newestCheckpoints } from '../checkpoints.ts';
import type { Job } from '../job.ts';
import { missedHere, restoreRuns } from './missed.ts';
import { type ActionBacklog, warnOfItem } from './open.ts';

/** The state of a backlog's runs, wherever they ran. */
export interface BacklogRunStates {
  readonly missed: ReadonlyMap<string, readonly MissedRun[]>;
  /** Items whose run is currently unavailable. */
  readonly unavailable: ReadonlySet<string>;
  /** Items whose run is lost. */
  readonly lost: ReadonlySet<string>;
}

/** Downloads only runs that have advanced since their item was updated. */
export async function lookAtRuns(job: Job, { store }: ActionBacklog): Promise<BacklogRunStates> {
  const newest = await newestCheckpoints(job);
  const missed = new Map<string, readonly MissedRun[]>();
  const left = new Set<string>();
  const gone = new Set<string>();
  const { items, warnings } = await store.read();
  for (const text of warnings) warn(job, text);
  for (const item of items.values()) {
    if (isGone(item, newest)) gone.add(item.id);
    try {
      const isWanted = (run: string, known: number): boolean => (newest.get(run) ?? 0) > known;
      await restoreRuns(job, item, isWanted);
      missed.set(item.id, missedHere(job, item));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      left.add(item.id);
      warnOfItem(job, item.id, error);
    }
  }
  return { missed, unavailable: left, lost: gone };
}

const warn = ({ print }: Job, text: string): void =>
  print(workflowCommand('warning', { title: 'Phasegate' }, oneLine(text)));

/** Whether work was done for the item that no longer exists. */
function isGone(
  { status, work: { run, seen } }: Item,
  newest: ReadonlyMap<string, number>,
): boolean {
  return status !== 'done' && run !== null && (seen[run] ?? 0) > 0 && !newest.has(run);
}
