import type { Backlog } from '../../backlog/store.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { EventCollector } from '../../core/backlog/item/story.ts';
import { settle } from '../../core/backlog/triage/settle.ts';
import { type ItemUpdateContext, missedEvents } from './keep-ran.ts';
import { wentOn } from './went-on.ts';

/**
 * What the next session would record of an item before it starts anything: the results of a run that a person resumed, and blocks.
 * The runs are read once; the backlog may change until the events are stored.
 */
export async function aheadOf(
  keeping: Pick<ItemUpdateContext, 'store' | 'config' | 'pipelines' | 'place'>,
): Promise<(backlog: Backlog, item: Item) => readonly BacklogEvent[]> {
  const { store, config, pipelines, place } = keeping;
  const results = await wentOn(place.store, await store.read());
  const pipelineOf = (item: Item) => pipelines.of(item)?.shape ?? null;
  const rules = { guardrails: config.guardrails, pipelineOf };
  return (backlog, item) => {
    const story = new EventCollector(backlog.items);
    const result = results.find((one) => one.item.id === item.id && isSame(one.item, item));
    if (result !== undefined) story.add(missedEvents(keeping, backlog, result));
    const now = story.item(item.id);
    const settled = now === null ? [] : settle(new Map([[now.id, now]]), new Set(), rules);
    story.add(settled.filter((event) => event.type === 'itemMoved' && event.block !== null));
    return story.events;
  };
}

/** Whether nobody has changed the item since its run was read. */
const isSame = (one: Item, other: Item): boolean =>
  one.updatedAt === other.updatedAt && one.status === other.status;
