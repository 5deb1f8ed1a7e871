import type { Backlog } from '../../backlog/store.ts';
import type { MissedRun } from '../../core/backlog/catch-up.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { isInSession } from './at-work.ts';
import { currentRun, missedIn } from './missed.ts';

export interface ContinuedRun {
  readonly item: Item;
  readonly missed: MissedRun;
}

/**
 * Unfinished items whose runs continued outside a session: a person approved a gate, raised a limit, or resumed a run whose session
 * died. A session records the runs of its items itself.
 */
export async function wentOn(store: string, { items }: Backlog): Promise<readonly ContinuedRun[]> {
  const found: ContinuedRun[] = [];
  for (const item of items.values()) {
    const { kind, run } = currentRun(item);
    if (item.status === 'done' || run === null) continue;
    const missed = missedIn(store, item, { kind, run });
    if (missed === null || missed.steps.length === 0) continue;
    if (!(await isInSession(store, item.id))) found.push({ item, missed });
  }
  return found;
}
