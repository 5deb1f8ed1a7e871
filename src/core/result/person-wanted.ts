import type { JsonObject } from '../lib/json.ts';
import { lettersOf } from '../lib/letters.ts';
import type { AgentResult } from './result.ts';

/**
 * Whether a result asks for a person, also where models put the field by mistake: in its assessment, or in `outputs`, unless
 * `declared` has an output of that name. There, anything but `false` asks: an unclear word must not let an item pass.
 */
export function personWanted(
  { needsPerson, assessment, outputs }: AgentResult,
  declared: ReadonlySet<string>,
): boolean {
  return needsPerson || asks(assessment ?? {}, new Set()) || asks(outputs, declared);
}

const asks = (object: JsonObject, declared: ReadonlySet<string>): boolean =>
  Object.entries(object).some(
    ([name, value]) =>
      lettersOf(name) === 'needsperson' && !declared.has(name) && value !== null && value !== false,
  );
