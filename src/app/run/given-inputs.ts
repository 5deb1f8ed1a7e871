import type { JsonObject } from '../../core/lib/json.ts';
import { resolveInputs } from '../../core/pipeline/inputs.ts';
import type { Pipeline } from '../../core/pipeline/parse.ts';
import { Refusal } from '../../ports.ts';

export interface GivenInputs {
  readonly inputs: JsonObject;
  /** Inputs that are dropped silently if the pipeline does not declare them. */
  readonly spare: readonly string[];
}

/** The inputs of a new run, with the defaults of its pipeline. Throws `Refusal`. */
export function givenInputs({ file }: Pick<Pipeline, 'file'>, given: GivenInputs): JsonObject {
  const isWanted = (name: string): boolean =>
    !given.spare.includes(name) || Object.hasOwn(file.inputs ?? {}, name);
  const wanted = Object.entries(given.inputs).filter(([name]) => isWanted(name));
  const { inputs, problems } = resolveInputs(file, Object.fromEntries(wanted));
  if (problems.length === 0) return inputs;
  const messages = problems.map(({ message }) => message).join('; ');
  const hints = [...new Set(problems.flatMap(({ hint }) => hint ?? []))];
  const remedy = hints.length > 0 ? hints.join(' ') : 'Give inputs with `-i name=value`.';
  throw new Refusal(`Invalid inputs: ${messages}.`, remedy);
}
