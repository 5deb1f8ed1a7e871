import type { JsonObject } from '../lib/json.ts';
import { shellWord } from '../lib/shell-word.ts';
import type { RunStarted } from '../run/event.ts';
import { valueText } from './inputs-text.ts';

/**
 * The command that starts such a run again, as it can be typed. For a run of a backlog item, that of the item. `defaults`: the inputs
 * that the pipeline has without `-i`.
 */
export function newRunCommand(
  { pipeline, inputs, agents, item }: Pick<RunStarted, 'pipeline' | 'inputs' | 'agents' | 'item'>,
  defaults: JsonObject,
): string {
  if (typeof item.id === 'string') return `phasegate backlog unblock ${shellWord(item.id)} --fresh`;
  const textOf = (value: JsonObject[string] = null): string =>
    typeof value === 'string' ? value : valueText(value);
  const given = Object.entries(inputs)
    .filter(([name, value]) => value !== null && textOf(value) !== textOf(defaults[name]))
    .map(([name, value]) => ` -i ${name}=${shellWord(textOf(value))}`);
  const others = Object.entries(agents).map(([name, use]) => ` --agent ${name}=${shellWord(use)}`);
  return `phasegate run ${shellWord(pipeline.file)}${given.join('')}${others.join('')}`;
}
