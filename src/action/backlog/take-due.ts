import type { Backlog } from '../../backlog/store.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { type Legs, nextLeg } from '../../core/backlog/schedule/legs.ts';
import type { Job } from '../job.ts';
import { type ActionBacklog, environmentsOf } from './open.ts';
import type { Planning } from './settle-all.ts';

export interface Taking extends Planning {
  readonly settled: Backlog;
}

export interface Taken {
  readonly backlog: Backlog;
  readonly items: readonly string[];
}

/**
 * Takes what is due, as far as the limits allow, for as long as this workflow run goes on. What must be in a workflow run
 * of its own is given one, where the workflow says its own name.
 */
export async function takeDue(job: Job, taking: Taking): Promise<Taken> {
  const { at, wish } = taking;
  const taken: string[] = [];
  const elsewhere: string[] = [];
  while (taken.length < wish.cap) {
    const leg = nextLeg(legsOf(taking, { taken, elsewhere }));
    if (leg === null) break;
    const { id } = leg.item;
    // Not disposed of: the jobs that follow have it.
    const isFree = (await at.store.hold(id)) !== null;
    if (isFree && leg.isApart) await handOn(job, at, id);
    (isFree && !leg.isApart ? taken : elsewhere).push(id);
  }
  return claim(job, taking, taken);
}

/** To a workflow run of its own, whose plan takes it. */
async function handOn(
  { context, inputs, github, print }: Job,
  { store }: ActionBacklog,
  item: string,
): Promise<void> {
  await store.letGo(item);
  const { workflow } = inputs;
  if (workflow === null) {
    print(
      `· ${item} may come to an environment that another item is on its way to: it is for a later workflow run.`,
    );
    return;
  }
  const { startWorkflow } = await import('../../github/dispatch.ts');
  await startWorkflow({ github: await github(), workflow, ref: context.ref, inputs: { item } });
  print(`· ${item} is worked on in a workflow run of its own.`);
}

function legsOf(
  { at, wish, look, settled }: Taking,
  busy: Pick<Legs, 'taken' | 'elsewhere'>,
): Legs {
  const { pipelines, config, shapeOf } = at;
  return {
    ...busy,
    items: settled.items,
    archived: new Set(settled.archived.keys()),
    limits: {
      ...config.limits,
      target: wish.target,
      only: (item) => wish.only(item) && !look.left.has(item.id) && !look.gone.has(item.id),
    },
    pipelineOf: shapeOf,
    environmentsOf: (item) => {
      const { fallback, byName } = pipelines;
      // Its triage may choose any.
      const isOpen = item.status === 'new' && item.pipeline === null;
      const possible = isOpen ? [...byName.values()] : [pipelines.of(item) ?? fallback];
      return possible.flatMap(environmentsOf);
    },
  };
}

/** Looks once more, now that nobody else can begin with them. */
async function claim(job: Job, { at, settled }: Taking, taken: readonly string[]): Promise<Taken> {
  if (taken.length === 0) return { backlog: settled, items: [] };
  const { store } = at;
  let due: readonly Item[] = [];
  const backlog = await store.change(job.context.starter, ({ items }) => {
    due = taken.flatMap((id) => items.get(id) ?? []).filter(isDue);
    const begun = due.filter(({ block }) => block === null);
    return begun.map(({ id }) => ({ type: 'itemClaimed', item: id }));
  });
  const items = due.map(({ id }) => id);
  for (const id of taken) if (!items.includes(id)) await store.letGo(id);
  return { backlog, items };
}

const isDue = ({ status, block }: Item): boolean =>
  status !== 'done' && (block === null || block.kind === 'gate');
