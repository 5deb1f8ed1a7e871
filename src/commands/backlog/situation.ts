import type { Pipelines } from '../../app/backlog/pipelines.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { isBegunElsewhere } from '../../core/backlog/schedule/restart.ts';
import type { Guarded } from '../../core/backlog/triage/guardrails.ts';
import { guardOf } from '../../core/backlog/triage/settle.ts';
import type { Situation } from '../../core/backlog/triage/word.ts';
import { Refusal } from '../../ports.ts';
import type { Opened } from './open.ts';

export interface Situations {
  readonly guarded: (item: Item) => Guarded;
  readonly of: (item: Item) => Situation;
}

/** Facts about items that their store does not have. */
export async function situationsIn({ root, config }: Opened): Promise<Situations> {
  const { isRunHere } = await import('../../app/backlog/begun-elsewhere.ts');
  const { findPlace } = await import('../../app/stored/place.ts');
  const pipelines = await pipelinesIfAny({ root, config });
  const isHere = isRunHere((await findPlace(root)).store);
  const guarded = (item: Item): Guarded =>
    guardOf(item, pipelines?.of(item)?.shape ?? null, config.guardrails);
  return {
    guarded,
    of: (item) => ({
      isWithin: guarded(item).type === 'passes',
      isElsewhere: isBegunElsewhere(item, isHere),
    }),
  };
}

/** A person's command works even if a pipeline is invalid. */
async function pipelinesIfAny({
  root,
  config,
}: Pick<Opened, 'root' | 'config'>): Promise<Pipelines | null> {
  const { readPipelines } = await import('../../app/backlog/pipelines.ts');
  const { InvalidPipeline } = await import('../../app/stored/pipeline-file.ts');
  try {
    return readPipelines(root, config);
  } catch (error) {
    if (error instanceof Refusal || error instanceof InvalidPipeline) return null;
    throw error;
  }
}
