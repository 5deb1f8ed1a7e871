import { blocked } from '../item/blocked.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Items } from '../item/evolve.ts';
import type { Item } from '../item/item.ts';
import type { PipelineShape } from '../schedule/schedule.ts';
import { type Guardrails, guard } from './guardrails.ts';

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
  const isScoped = item.status !== 'scoping' || !isScoping(item, pipeline);
  const guarded = guard(item, guardrails, isScoped ? 'all' : 'known');
  if (guarded.type !== 'passes') return [blocked(item, guarded.type, guarded.reason)];
  if (item.status === 'scoping' && isScoped) return [ready(item)];
  const isKnown = item.phase === null || pipeline.phases.some(({ name }) => name === item.phase);
  return isKnown ? [] : [blocked(item, 'failed', `its pipeline has no phase \`${item.phase}\``)];
}

function ready({ id }: Item): BacklogEvent {
  const why = 'it is scoped and within its guardrails';
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
