import type { JsonObject } from '../lib/json.ts';
import { isForItem, type RunState } from '../run/state.ts';
import { inputsText } from './inputs-text.ts';
import { oneLine, truncate } from './line.ts';

const MAX_WIDTH = 60;

/** What a run is about, in a few words: the title of its item, or its inputs; empty if it has none. */
export function runSubject({ inputs }: { readonly inputs: JsonObject }, state: RunState): string {
  const text = isForItem(state)
    ? oneLine(String(state.item.title ?? state.item.id))
    : inputsText(inputs);
  return truncate(text, MAX_WIDTH);
}
