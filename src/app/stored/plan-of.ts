import type { JsonObject } from '../../core/lib/json.ts';
import type { Pipeline } from '../../core/pipeline/parse.ts';
import { beside } from '../../core/pipeline/prompts.ts';
import { makePlan } from '../../core/plan/make-plan.ts';
import type { Plan } from '../../core/plan/plan.ts';

/** The plan of a pipeline as it stands, or as it was pinned. */
export function planOf(
  pipeline: Pick<Pipeline, 'path' | 'file' | 'prompts'>,
  given: { readonly inputs: JsonObject; readonly agents: Readonly<Record<string, string>> },
): Plan {
  const promptText = (file: string): string => {
    const prompt = pipeline.prompts.get(file);
    if (prompt === undefined) throw new Error(`no text of the prompt file ${file}`);
    return prompt.text;
  };
  // `check` has refused a script outside of the repository.
  const scriptPath = (script: string): string => beside(pipeline.path, script) ?? script;
  return makePlan(pipeline.file, { ...given, promptText, scriptPath });
}
