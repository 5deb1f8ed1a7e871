import type { Item } from './item.ts';
import { type Scheduled, schedule } from './schedule.ts';

/** Who is given a machine of its own in a workflow run: one item a leg, as far as that goes. */
export interface Legs extends Omit<Scheduled, 'running'> {
  /** Items that this workflow run has by now. */
  readonly taken: readonly string[];
  /** Items that others work on. */
  readonly elsewhere: readonly string[];
  /** Where the gates of an item's pipeline are decided, by the phases' names. */
  readonly environmentsOf: (item: Item) => ReadonlyMap<string, string>;
}

/**
 * The next item that a machine may be given beside those; `null` if there is none. Machines share no workspace, so a phase
 * that writes need not be alone. A leg goes on until its item ends or waits, so it needs room among those in progress
 * from its beginning; and one click lets through all jobs of a workflow run that wait at an environment, so no two of its
 * items may come to the same.
 */
export function nextLeg(legs: Legs): Item | null {
  const { taken, elsewhere, items, limits } = legs;
  const busy = [...taken, ...elsewhere];
  if (limits.target === null && busy.length >= limits.concurrent) return null;
  const crowd = new Set(
    [...items.values()].flatMap(({ id, status }) => (status === 'in_progress' ? [id] : [])),
  );
  for (const id of busy) crowd.add(id);
  const hasRoom = limits.target !== null || crowd.size < limits.wip;
  const used = new Set(taken.flatMap((id) => environmentsIn(legs, items.get(id))));
  const due = [...startable(legs, busy), ...waiting(legs, new Set(busy))];
  const next = due.find(
    (item) =>
      (hasRoom || item.status === 'in_progress' || item.status === 'blocked') &&
      !environmentsIn(legs, item).some((name) => used.has(name)),
  );
  return next ?? null;
}

function environmentsIn({ environmentsOf }: Legs, item: Item | undefined): readonly string[] {
  return item === undefined ? [] : [...environmentsOf(item).values()];
}

/** In the scheduler's own order. */
function startable(legs: Legs, busy: readonly string[]): readonly Item[] {
  const { items, limits, pipelineOf } = legs;
  const actions = schedule({
    ...legs,
    running: busy.map((item) => ({ item, writer: false })),
    limits: { ...limits, concurrent: Infinity },
    pipelineOf: (item) => {
      const shape = pipelineOf(item);
      return shape && { phases: shape.phases.map((phase) => ({ ...phase, writer: false })) };
    },
  });
  return actions.flatMap(({ action, item }) =>
    action === 'promote' ? [] : (items.get(item) ?? []),
  );
}

/** Those whose job at an environment is over without a decision: they wait there anew. */
function waiting({ items, limits, environmentsOf }: Legs, busy: ReadonlySet<string>) {
  return [...items.values()].filter(
    (item) =>
      item.block?.kind === 'gate' &&
      environmentsOf(item).has(item.block.phase ?? '') &&
      (limits.target === null ? limits.only(item) : item.id === limits.target) &&
      !busy.has(item.id),
  );
}
