import { DIMENSIONS, rankOf, scaleWords } from '../../backlog/item/assessment.ts';
import type { ItemReport } from '../../backlog/triage/said.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { RunState } from '../state.ts';

/**
 * The run with a higher assessment of its item, so that a gate whose `when` reads `item.risk` sees it. A lower one changes nothing
 * here: an agent must not talk the item past a gate.
 */
export function withRaisedItem(state: RunState, said: ItemReport | null): RunState {
  const told = said?.assessment ?? null;
  if (told === null || !('id' in state.item)) return state;
  const item = raised(state.item, told);
  return item === state.item ? state : { ...state, item };
}

function raised(item: JsonObject, told: JsonObject): JsonObject {
  const [now, later] = [scaleWords(item).words, scaleWords(told).words];
  const higher = DIMENSIONS.flatMap((name) => {
    const word = later[name] ?? null;
    const isHigher = (rankOf(name, word) ?? -1) > (rankOf(name, now[name] ?? null) ?? -1);
    return isHigher ? [[name, word] as const] : [];
  });
  return higher.length === 0 ? item : { ...item, ...Object.fromEntries(higher) };
}
