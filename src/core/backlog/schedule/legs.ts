import type { Item } from '../item/item.ts';
import { type Scheduled, schedule } from './schedule.ts';

/** Who is given a machine of its own in a workflow run: one item a leg, as far as that goes. */
export interface Legs extends Omit<Scheduled, 'running'> {
  /** Items that this workflow run has by now. */
  readonly taken: readonly string[];
  /** Items that others work on, or will. */
  readonly elsewhere: readonly string[];
  /** Where the gates of each pipeline are decided that the item goes through, or may yet. */
  readonly environmentsOf: (item: Item) => readonly string[];
}

export interface Leg {
  readonly item: Item;
  /** It may not be in the same workflow run as those that are taken. */
  readonly isApart: boolean;
}

/**
 * The next item that a machine may be given beside those; `null` if there is none. Machines share no workspace, so a phase
 * that writes need not be alone. A leg goes on until its item ends or waits, so it needs room among those in progress
 * from its beginning; and one click lets through all jobs of a workflow run that wait at an environment, so items that may
 * come to the same one are in workflow runs of their own.
 */
export function nextLeg(legs: Legs): Leg | null {
  const { taken, elsewhere, items, limits, environmentsOf } = legs;
  const busy = [...taken, ...elsewhere];
  if (limits.target === null && busy.length >= limits.concurrent) return null;
  const crowd = new Set(busy);
  for (const { id, status } of items.values()) if (status === 'in_progress') crowd.add(id);
  const hasRoom = limits.target !== null || crowd.size < limits.wip;
  const due = [...startable(legs, busy), ...waiting(legs, new Set(busy))];
  const item = due.find(
    ({ status }) => hasRoom || status === 'in_progress' || status === 'blocked',
  );
  if (item === undefined) return null;
  const others = taken.flatMap((id) => items.get(id) ?? []);
  const used = new Set(others.flatMap(environmentsOf));
  return { item, isApart: environmentsOf(item).some((name) => used.has(name)) };
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
function waiting({ items, limits }: Legs, busy: ReadonlySet<string>) {
  return [...items.values()].filter(
    (item) =>
      item.block?.kind === 'gate' &&
      (limits.target === null ? limits.only(item) : item.id === limits.target) &&
      !busy.has(item.id),
  );
}
