import { environmentsOf } from '../../app/backlog/environments.ts';
import type { Backlog } from '../../backlog/store.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { type ItemLeg, type LegSchedule, nextLeg } from '../../core/backlog/schedule/legs.ts';
import { Refusal } from '../../ports.ts';
import type { Job } from '../job.ts';
import { type ActionBacklog, warnOfItem } from './open.ts';
import type { PlanningContext } from './settle-all.ts';

export interface TakeDueRequest extends PlanningContext {
  readonly settled: Backlog;
}

export interface ClaimedItems {
  readonly backlog: Backlog;
  readonly items: readonly string[];
}

/**
 * Takes due items within the limits, until this workflow run ends. Items that need a separate workflow run get one if the
 * workflow names itself.
 */
export async function takeDue(job: Job, taking: TakeDueRequest): Promise<ClaimedItems> {
  const { at, request } = taking;
  const taken: string[] = [];
  const elsewhere: string[] = [];
  while (taken.length < request.cap) {
    const leg = nextLeg(legsOf(taking, { claimed: taken, elsewhere }));
    if (leg === null) break;
    const isTaken = await take(job, at, leg);
    (isTaken ? taken : elsewhere).push(leg.item.id);
  }
  return claim(job, taking, taken);
}

/** Whether this workflow run has the lock now. It is not disposed of, because later jobs need it. */
async function take(
  job: Job,
  at: ActionBacklog,
  { item: { id }, isApart }: ItemLeg,
): Promise<boolean> {
  try {
    const isFree = !at.faults.has(id) && (await at.store.lock(id)) !== null;
    if (isFree && isApart) await handOn(job, at, id);
    return isFree && !isApart;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    warnOfItem(job, id, error);
    return false;
  }
}

/** Starts a separate workflow run, whose plan takes the item. */
async function handOn(
  { context, inputs, github, print }: Job,
  { store }: ActionBacklog,
  item: string,
): Promise<void> {
  await store.release(item);
  const { workflow } = inputs;
  if (workflow === null) {
    print(
      `· ${item} may need an environment that another item will use. A later workflow run works on it.`,
    );
    return;
  }
  const { startWorkflow } = await import('../../github/dispatch.ts');
  await startWorkflow({
    github: await github(),
    workflow,
    ref: context.ref,
    inputs: { item },
    by: context,
  });
  print(`· ${item} runs in its own workflow run.`);
}

function legsOf(
  { at, request, look, settled }: TakeDueRequest,
  busy: Pick<LegSchedule, 'claimed' | 'elsewhere'>,
): LegSchedule {
  const { pipelines, config, shapeOf } = at;
  return {
    ...busy,
    items: settled.items,
    archived: new Set(settled.archived.keys()),
    limits: {
      ...config.limits,
      target: request.target,
      only: (item) =>
        request.only(item) && !look.unavailable.has(item.id) && !look.lost.has(item.id),
    },
    pipelineOf: shapeOf,
    environmentsOf: (item) => {
      const { fallback, byName } = pipelines;
      // Its triage may choose any pipeline.
      const isOpen = item.status === 'new' && item.pipeline === null;
      const possible = isOpen ? [...byName.values()] : [pipelines.of(item) ?? fallback];
      return possible.flatMap(environmentsOf);
    },
  };
}

/** Reads the items again under their locks. */
async function claim(
  job: Job,
  { at, settled }: TakeDueRequest,
  taken: readonly string[],
): Promise<ClaimedItems> {
  if (taken.length === 0) return { backlog: settled, items: [] };
  const { store, faults } = at;
  let due: readonly Item[] = [];
  const backlog = await store.change(job.context.starter, ({ items }) => {
    due = taken.flatMap((id) => items.get(id) ?? []).filter(isDue);
    const begun = due.filter(({ block }) => block === null);
    return begun.map(({ id }) => ({ type: 'itemClaimed', item: id }));
  });
  const items = due.map(({ id }) => id).filter((id) => !faults.has(id));
  for (const id of taken) if (!items.includes(id)) await releaseItem(job, store, id);
  return { backlog, items };
}

/** A lock that cannot be released now expires with this workflow run. */
export async function releaseItem(
  job: Job,
  store: ActionBacklog['store'],
  id: string,
): Promise<void> {
  try {
    await store.release(id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    warnOfItem(job, id, error);
  }
}

const isDue = ({ status, block }: Item): boolean =>
  status !== 'done' && (block === null || block.kind === 'gate');
