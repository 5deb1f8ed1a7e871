import { blocked } from '../item/blocked.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Items } from '../item/evolve.ts';
import type { Item } from '../item/item.ts';
import { nextPhase, type PipelineShape } from '../schedule/schedule.ts';
import { type Guarded, type Guardrails, guard } from './guardrails.ts';

export interface Rules {
  readonly guardrails: Guardrails;
  /** The pipeline of an item; `null` if there is none of its name. */
  readonly pipelineOf: (item: Item) => PipelineShape | null;
}

/**
 * What follows from how the items are now, before anything is scheduled: guardrails stop who may not go on, whoever has
 * been scoped becomes ready, and what cannot go on because its pipeline changed is blocked. `busy` are left alone.
 */
export function settle(
  items: Items,
  busy: ReadonlySet<string>,
  rules: Rules,
): readonly BacklogEvent[] {
  return [...items.values()]
    .filter(({ id }) => !busy.has(id))
    .flatMap((item) => settled(item, rules));
}

function settled(item: Item, rules: Rules): readonly BacklogEvent[] {
  const { status } = item;
  if (status === 'done' || status === 'blocked') return [];
  const pipeline = rules.pipelineOf(item);
  if (pipeline === null) return [noPipeline(item)];
  return status === 'new' ? [] : triagedItem(item, pipeline, rules.guardrails);
}

function triagedItem(
  item: Item,
  pipeline: PipelineShape,
  guardrails: Guardrails,
): readonly BacklogEvent[] {
  const guarded = guardOf(item, pipeline, guardrails);
  if (guarded.type !== 'passes') return [blocked(item, guarded.type, guarded.reason)];
  if (item.status === 'scoping' && isScoped(item, pipeline)) return [ready(item)];
  if (item.status === 'ready' || item.delivery !== null || nextPhase(item, pipeline) !== null)
    return [];
  const what = item.phase === null ? 'phase that is not `scoping`' : `phase \`${item.phase}\``;
  return [blocked(item, 'failed', `its pipeline has no ${what}`)];
}

/** What the guardrails say of an item where it stands, or stood when it was blocked; `null`: a pipeline that nobody can read. */
export function guardOf(
  item: Item,
  pipeline: PipelineShape | null,
  guardrails: Guardrails,
): Guarded {
  const isAll = pipeline === null || isScoped(item, pipeline);
  return guard(item, guardrails, isAll ? 'all' : 'known');
}

const isScoped = (item: Item, pipeline: PipelineShape): boolean =>
  (item.block?.from ?? item.status) !== 'scoping' || !isScoping(item, pipeline);

function ready({ id }: Item): BacklogEvent {
  const why = 'scoped, and within the guardrails';
  return { type: 'itemMoved', item: id, to: 'ready', why, block: null };
}

/** Whether a scoping phase is still to come. */
function isScoping({ phase }: Item, { phases }: PipelineShape): boolean {
  const scoping = phases.filter((one) => one.scoping);
  if (phase === null) return scoping.length > 0;
  return !phases.some((one) => one.name === phase && !one.scoping);
}

function noPipeline(item: Item): BacklogEvent {
  return blocked(item, 'failed', `phasegate.yml has no pipeline \`${item.pipeline ?? 'default'}\``);
}
