import type { Backlog } from '../../backlog/store.ts';
import type { Item } from '../../core/backlog/item.ts';
import { type Legs, nextLeg } from '../../core/backlog/legs.ts';
import type { Job } from '../job.ts';
import { environmentsOf } from './open.ts';
import type { Planning } from './settle-all.ts';

export interface Taking extends Planning {
  readonly settled: Backlog;
}

export interface Taken {
  readonly backlog: Backlog;
  readonly items: readonly string[];
}

/** Takes what is due, as far as the limits allow, for as long as this workflow run goes on. */
export async function takeDue(job: Job, taking: Taking): Promise<Taken> {
  const { at, wish, settled } = taking;
  const taken: string[] = [];
  const elsewhere: string[] = [];
  while (taken.length < wish.cap) {
    const next = nextLeg(legsOf(taking, { taken, elsewhere }));
    if (next === null) break;
    // Not disposed of: the jobs that follow have it.
    const held = await at.store.hold(next.id);
    (held === null ? elsewhere : taken).push(next.id);
  }
  return taken.length === 0 ? { backlog: settled, items: [] } : claim(job, taking, taken);
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
    environmentsOf: (item) => environmentsOf(pipelines.of(item) ?? pipelines.fallback),
  };
}

/** Looks once more, now that nobody else can begin with them. */
async function claim(job: Job, { at }: Taking, taken: readonly string[]): Promise<Taken> {
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
