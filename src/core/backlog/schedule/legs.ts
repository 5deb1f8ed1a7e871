import type { Item } from '../item/item.ts';
import { type ScheduleInput, schedule } from './schedule.ts';

/** The items that get their own machine in a workflow run: one item per leg, within the limits. */
export interface LegSchedule extends Omit<ScheduleInput, 'running'> {
  /** Items that this workflow run already has. */
  readonly claimed: readonly string[];
  /** Items that other processes work on, or will. */
  readonly elsewhere: readonly string[];
  /** The environments of all gates in the item's pipeline, or in those that it may get. */
  readonly environmentsOf: (item: Item) => readonly string[];
}

export interface ItemLeg {
  readonly item: Item;
  /** Whether the item must not share a workflow run with the chosen items. */
  readonly isApart: boolean;
}

/**
 * The next item for a machine; `null`: there is none. Machines share no workspace, so a writing phase need not be alone. A leg
 * continues until its item ends or waits, so it counts towards the limit of items in progress from its start. One approval lets
 * all jobs of a workflow run that wait at an environment continue, so items that may reach the same environment need separate
 * workflow runs.
 */
export function nextLeg(legs: LegSchedule): ItemLeg | null {
  const { claimed, elsewhere, items, limits, environmentsOf } = legs;
  const busy = [...claimed, ...elsewhere];
  if (limits.target === null && busy.length >= limits.concurrent) return null;
  const crowd = new Set(busy);
  for (const { id, status } of items.values()) if (status === 'in_progress') crowd.add(id);
  const hasRoom = limits.target !== null || crowd.size < limits.wip;
  const due = [...startable(legs, busy), ...waiting(legs, new Set(busy))];
  const item = due.find(
    ({ status }) => hasRoom || status === 'in_progress' || status === 'blocked',
  );
  if (item === undefined) return null;
  const others = claimed.flatMap((id) => items.get(id) ?? []);
  const used = new Set(others.flatMap(environmentsOf));
  return { item, isApart: environmentsOf(item).some((name) => used.has(name)) };
}

/** In the scheduler's order. */
function startable(legs: LegSchedule, busy: readonly string[]): readonly Item[] {
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

/** Items whose job at an environment ended without a decision: they have to wait there again. */
function waiting({ items, limits }: LegSchedule, busy: ReadonlySet<string>) {
  return [...items.values()].filter(
    (item) =>
      item.block?.kind === 'gate' &&
      (limits.target === null ? limits.only(item) : item.id === limits.target) &&
      !busy.has(item.id),
  );
}
