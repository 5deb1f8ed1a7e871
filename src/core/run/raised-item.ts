import { DIMENSIONS, rankOf, scaleWords } from '../backlog/item/assessment.ts';
import type { ItemReport } from '../backlog/triage/said.ts';
import type { JsonObject } from '../lib/json.ts';
import type { RunState } from './state.ts';

/** The run with the words of a report that are higher than those of its item. A lower one changes nothing. */
export function withRaisedItem(state: RunState, said: ItemReport | null): RunState {
  const told = said?.assessment ?? null;
  if (told === null || !('id' in state.item)) return state;
  const [began, later] = [scaleWords(state.item).words, scaleWords(told).words];
  const higher = DIMENSIONS.flatMap((name) => {
    const word = later[name] ?? null;
    const before = state.raised[name] ?? [];
    const isHigher = (rankOf(name, word) ?? -1) > (rankOf(name, began[name] ?? null) ?? -1);
    if (word === null || !isHigher || before.includes(word)) return [];
    return [[name, [...before, word]] as const];
  });
  if (higher.length === 0) return state;
  return { ...state, raised: { ...state.raised, ...Object.fromEntries(higher) } };
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
