import type { Pipelines } from '../../app/backlog/pipelines.ts';
import type { Backlog } from '../../backlog/store.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { isBegunElsewhere, isWithoutRun } from '../../core/backlog/schedule/restart.ts';
import type { GuardrailVerdict } from '../../core/backlog/triage/guardrails.ts';
import { guardOf, stoppedAtGate } from '../../core/backlog/triage/settle.ts';
import type { Situation } from '../../core/backlog/triage/word.ts';
import { Refusal } from '../../ports.ts';
import { printNote } from '../../report/print.ts';
import type { OpenBacklog } from './open.ts';

export interface Situations {
  readonly guarded: (item: Item) => GuardrailVerdict;
  /** Why a guardrail stops the item at its gate; `null`: none does. */
  readonly guard: (item: Item) => string | null;
  readonly of: (item: Item) => Situation;
  /** What the next session would record of the item first: results of its run, and blocks. `show` and `list` show them, too. */
  readonly ahead: (backlog: Backlog, item: Item) => readonly BacklogEvent[];
}

/** Facts about items that their store does not have. */
export async function situationsIn({ root, config, store }: OpenBacklog): Promise<Situations> {
  const { aheadOf } = await import('../../app/backlog/ahead.ts');
  const { isRunHere } = await import('../../app/backlog/begun-elsewhere.ts');
  const { findPlace } = await import('../../app/stored/place.ts');
  const pipelines = await pipelinesIfAny({ root, config });
  const place = await findPlace(root);
  const isHere = isRunHere(place.store);
  const ahead = pipelines === null ? () => [] : await aheadOf({ store, config, place, pipelines });
  const rules = {
    guardrails: config.guardrails,
    pipelineOf: (item: Item) => pipelines?.of(item)?.shape ?? null,
  };
  const guarded = (item: Item): GuardrailVerdict =>
    guardOf(item, rules.pipelineOf(item), rules.guardrails);
  return {
    guarded,
    guard: (item) => stoppedAtGate(new Map([[item.id, item]]), rules).get(item.id) ?? null,
    ahead,
    of: (item) => ({
      isWithin: guarded(item).type === 'passes',
      isElsewhere: isBegunElsewhere(item, isHere) || isWithoutRun(item, isHere),
    }),
  };
}

/** A person's command works even if a pipeline is invalid, which is reported. */
async function pipelinesIfAny({
  root,
  config,
}: Pick<OpenBacklog, 'root' | 'config'>): Promise<Pipelines | null> {
  const { readPipelines } = await import('../../app/backlog/pipelines.ts');
  const { faultText } = await import('../../app/backlog/outlook.ts');
  const { InvalidPipeline } = await import('../../app/stored/pipeline-file.ts');
  try {
    return readPipelines(root, config);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof InvalidPipeline)) throw error;
    printNote(`Warning: the item is judged as last stored. ${faultText(error)}`);
    return null;
  }
}
