import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import { type Item, statusText } from '../../core/backlog/item/item.ts';
import { wrongStep } from '../../core/backlog/item/transition.ts';
import { Refusal } from '../../ports.ts';
import { printJson, printResult } from '../../report/print.ts';
import type { CommonOptions } from '../command.ts';
import { refuseDeciding } from '../running.ts';
import { itemJson } from './item-json.ts';
import { itemNamed, openBacklog } from './open.ts';
import { type Situations, situationsIn } from './situation.ts';

/** Records a person's decision about one item with its consequences. */
export async function decideOn(
  { name, options }: { readonly name: string; readonly options: CommonOptions },
  decide: (item: Item, situations: Situations) => readonly BacklogEvent[],
): Promise<number> {
  refuseDeciding('A decision on an item');
  const opened = openBacklog(options);
  const { store, actor } = opened;
  const situations = await situationsIn(opened);
  let id = '';
  const { items } = await store.change(actor, (backlog) => {
    const item = itemNamed(backlog, name);
    id = item.id;
    return decide(item, situations);
  });
  const item = items.get(id);
  if (options.json) printJson(item === undefined ? { id, status: 'archived' } : itemJson(item));
  else printResult(`${id} is ${item === undefined ? 'in the archive' : statusText(item.status)}`);
  return 0;
}

/** The change of status as an event. Throws `Refusal` if it is illegal. */
export function moved(item: Item, to: Item['status'], why: string): BacklogEvent {
  const wrong = wrongStep(item, to);
  if (wrong !== null)
    throw new Refusal(`${wrong}.`, `\`phasegate backlog show ${item.id}\` shows details.`);
  return { type: 'itemMoved', item: item.id, to, why, block: null };
}
