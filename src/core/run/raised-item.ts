import { DIMENSIONS, rankOf, scaleWords } from '../backlog/item/assessment.ts';
import type { ItemReport } from '../backlog/triage/said.ts';
import type { JsonObject } from '../lib/json.ts';
import type { RaisedWords, RunState } from './state.ts';

/** The run with the words of a report that are higher than those of its item. A lower one changes nothing. */
export function withRaisedItem(state: RunState, said: ItemReport | null): RunState {
  const told = said?.assessment ?? null;
  if (told === null || !('id' in state.item)) return state;
  const [began, later] = [scaleWords(state.item).words, scaleWords(told).words];
  const raised = DIMENSIONS.reduce<RaisedWords>((known, name) => {
    const word = later[name] ?? null;
    const before = known[name] ?? [];
    const isHigher = (rankOf(name, word) ?? -1) > (rankOf(name, began[name] ?? null) ?? -1);
    if (word === null || !isHigher || before.includes(word)) return known;
    return { ...known, [name]: [...before, word] };
  }, state.raised);
  return raised === state.raised ? state : { ...state, raised };
}

/**
 * The item as it began, and with every combination of the words to which phases raised it. A condition is evaluated with each of
 * them, because an agent can raise a word in order to make a condition false: `item.impact == 'low'`.
 */
export function possibleItems({
  item,
  raised,
}: Pick<RunState, 'item' | 'raised'>): readonly [JsonObject, ...JsonObject[]] {
  const items: [JsonObject, ...JsonObject[]] = [item];
  for (const name of DIMENSIONS) {
    const words = raised[name] ?? [];
    items.push(...items.flatMap((one) => words.map((word) => ({ ...one, [name]: word }))));
  }
  return items;
}
