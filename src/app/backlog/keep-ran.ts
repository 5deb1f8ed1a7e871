import type { Backlog, BacklogStore } from '../../backlog/store.ts';
import {
  type AfterRunContext,
  afterRun,
  type ItemRunUpdate,
  isEarlier,
} from '../../core/backlog/after-run.ts';
import { caughtUp, takenNotes } from '../../core/backlog/catch-up.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import type { Config } from '../../core/config/config.ts';
import { runId } from '../../core/lib/brands.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import type { Platform } from '../wiring/platform.ts';
import { endRun, endRuns } from './end-runs.ts';
import type { Pipelines } from './pipelines.ts';
import type { ContinuedRun } from './went-on.ts';

export interface ItemUpdateContext {
  readonly store: BacklogStore;
  readonly place: RepositoryPlace;
  readonly platform: Platform;
  readonly config: Config;
  readonly pipelines: Pipelines;
  /** Shows the events that will be stored, and returns them. */
  readonly showEvents: (events: readonly BacklogEvent[]) => readonly BacklogEvent[];
  /** Prints a line for a person. */
  readonly printLine: (line: string) => void;
}

/** Stores what a run means for the backlog. The runs of items that are not worked on any more are cancelled. */
export async function keepRan(
  keeping: ItemUpdateContext,
  id: string,
  ran: ItemRunUpdate,
): Promise<Backlog> {
  return keep(keeping, { id, kind: ran.kind, run: ran.run }, (item, backlog) =>
    ranEvents(item, ran, contextFor(keeping, backlog, item)),
  );
}

/** The same for a run that continued outside a session. */
export const keepMissed = (
  keeping: ItemUpdateContext,
  { item: { id }, missed }: ContinuedRun,
): Promise<Backlog> =>
  keep(keeping, { id, kind: missed.kind, run: missed.run }, (item, backlog) =>
    missedEvents(keeping, backlog, { item, missed }),
  );

async function keep(
  keeping: ItemUpdateContext,
  about: Pick<ItemsTransition, 'id' | 'kind' | 'run'>,
  eventsOf: (item: Item, backlog: Backlog) => readonly BacklogEvent[],
): Promise<Backlog> {
  const { store, platform, showEvents } = keeping;
  let before: Backlog['items'] = new Map();
  const after = await store.change(platform.actor, (backlog) => {
    before = backlog.items;
    const item = before.get(about.id);
    return item === undefined ? [] : showEvents(eventsOf(item, backlog));
  });
  await endOld(keeping, { ...about, before, after: after.items });
  return after;
}

const ranEvents = (
  item: Item,
  ran: ItemRunUpdate,
  context: AfterRunContext,
): readonly BacklogEvent[] => [...takenNotes(item, ran), ...afterRun(item.id, ran, context)];

export function missedEvents(
  keeping: Pick<ItemUpdateContext, 'store' | 'config' | 'pipelines'>,
  backlog: Backlog,
  { item, missed }: ContinuedRun,
): readonly BacklogEvent[] {
  return caughtUp(item.id, [missed], contextFor(keeping, backlog, item));
}

interface ItemsTransition {
  readonly id: string;
  readonly kind: ItemRunUpdate['kind'];
  readonly run: string;
  readonly before: Backlog['items'];
  readonly after: Backlog['items'];
}

/** Ends the runs of merged items, and of an item that a person closed, completed or restarted while a process worked on its run. */
async function endOld(
  { place, store, platform, printLine }: ItemUpdateContext,
  { id, kind, run: name, before, after }: ItemsTransition,
): Promise<void> {
  const ending = { runs: place.store, store, actor: platform.actor };
  const own = before.get(id);
  const run = runId(name);
  const isOver = own === undefined || own.status === 'done' || isEarlier(own, { kind, run: name });
  if (isOver && run !== null)
    for (const line of await endRun(ending, run)) printLine(`${id}  ${line}`);
  for (const item of before.values())
    if (!after.has(item.id))
      for (const line of await endRuns(ending, item)) printLine(`${item.id}  ${line}`);
}

const contextFor = (
  keeping: Pick<ItemUpdateContext, 'store' | 'config' | 'pipelines'>,
  backlog: Backlog,
  item: Item,
): AfterRunContext => ({
  ...contextIn(keeping, backlog),
  pipeline: keeping.pipelines.of(item)?.shape ?? null,
});

/** The settings of this backlog by which an item's run is judged. */
export function contextIn(
  { store, config, pipelines }: Pick<ItemUpdateContext, 'store' | 'config' | 'pipelines'>,
  backlog: Backlog,
): Omit<AfterRunContext, 'pipeline'> {
  const { followUps: most, depth, duplicates } = config.limits;
  return {
    items: backlog.items,
    archived: backlog.archived.values(),
    limits: { most, depth, duplicates },
    pipelines: [...pipelines.byName.keys()],
    newId: () => store.newId(backlog),
    repeatsDeliveries: false,
  };
}
