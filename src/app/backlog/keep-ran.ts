import type { Backlog, BacklogStore } from '../../backlog/store.ts';
import { type AfterRun, afterRun, type Ran } from '../../core/backlog/after-run.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import type { Config } from '../../core/config/config.ts';
import type { Platform } from '../wiring/platform.ts';
import type { Pipelines } from './pipelines.ts';

export interface Keeping {
  readonly store: BacklogStore;
  readonly platform: Platform;
  readonly config: Config;
  readonly pipelines: Pipelines;
  /** Shows the events that will be stored, and returns them. */
  readonly told: (events: readonly BacklogEvent[]) => readonly BacklogEvent[];
}

/** Stores what a run means for the backlog. */
export async function keepRan(keeping: Keeping, id: string, ran: Ran): Promise<Backlog> {
  const { store, platform, told } = keeping;
  return store.change(platform.actor, (backlog) => {
    const item = backlog.items.get(id);
    if (item === undefined) return [];
    const events = afterRun(id, ran, contextIn(keeping, backlog));
    const taken: readonly BacklogEvent[] =
      item.notes === null ? [] : [{ type: 'notesTaken', item: id }];
    return told([...taken, ...events]);
  });
}

/** The settings of this backlog by which an item's run is judged. */
export function contextIn(
  { store, config, pipelines }: Pick<Keeping, 'store' | 'config' | 'pipelines'>,
  backlog: Backlog,
): AfterRun {
  const { followUps: most, depth } = config.limits;
  return {
    items: backlog.items,
    archived: backlog.archived.values(),
    limits: { most, depth },
    pipelines: [...pipelines.byName.keys()],
    newId: () => store.newId(backlog),
  };
}
