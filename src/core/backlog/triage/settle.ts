import { blocked } from '../item/blocked.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Items } from '../item/evolve.ts';
import type { Item } from '../item/item.ts';
import { nextPhase, type PipelineShape } from '../schedule/schedule.ts';
import { type Guardrails, type GuardrailVerdict, guard } from './guardrails.ts';

export interface SettleRules {
  readonly guardrails: Guardrails;
  /** The pipeline of an item; `null`: unknown name. */
  readonly pipelineOf: (item: Item) => PipelineShape | null;
}

/**
 * The events that follow from the items' current state, before scheduling: guardrails block items, scoped items become ready, and
 * items whose pipeline changed incompatibly are blocked. `busy` items are skipped.
 */
export function settle(
  items: Items,
  busy: ReadonlySet<string>,
  rules: SettleRules,
): readonly BacklogEvent[] {
  return [...items.values()]
    .filter(({ id }) => !busy.has(id))
    .flatMap((item) => settled(item, rules));
}

function settled(item: Item, rules: SettleRules): readonly BacklogEvent[] {
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

/**
 * Items at a gate that a guardrail stops, with the reason: the assessment or the guardrails changed while they waited. An approval
 * does not let them pass.
 */
export function stoppedAtGate(items: Items, rules: SettleRules): ReadonlyMap<string, string> {
  const stopped = [...items.values()].flatMap((item) => {
    if (item.block?.kind !== 'gate') return [];
    const guarded = guardOf(item, rules.pipelineOf(item), rules.guardrails);
    return guarded.type === 'passes' ? [] : [[item.id, guarded.reason] as const];
  });
  return new Map(stopped);
}

/**
 * The guardrails' verdict on an item in its status, or in its status before it was blocked; `null`: its pipeline cannot be read.
 */
export function guardOf(
  item: Item,
  pipeline: PipelineShape | null,
  guardrails: Guardrails,
): GuardrailVerdict {
  const isAll = pipeline === null || isScoped(item, pipeline);
  return guard(item, guardrails, isAll ? 'all' : 'known');
}

const isScoped = (item: Item, pipeline: PipelineShape): boolean =>
  (item.block?.from ?? item.status) !== 'scoping' || !isScoping(item, pipeline);

function ready({ id }: Item): BacklogEvent {
  const why = 'scoped, and within the guardrails';
  return { type: 'itemMoved', item: id, to: 'ready', why, block: null };
}

/** Whether a scoping phase is still ahead. */
function isScoping({ phase }: Item, { phases }: PipelineShape): boolean {
  const scoping = phases.filter((one) => one.scoping);
  if (phase === null) return scoping.length > 0;
  return !phases.some((one) => one.name === phase && !one.scoping);
}

function noPipeline(item: Item): BacklogEvent {
  return blocked(item, 'failed', `phasegate.yml has no pipeline \`${item.pipeline ?? 'default'}\``);
}
