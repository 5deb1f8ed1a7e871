import type { JsonObject } from '../../core/lib/json.ts';
import type { ResolvedPipeline } from '../../core/pipeline/nested.ts';
import { relativeToPipeline } from '../../core/pipeline/prompts.ts';
import { makePlan } from '../../core/plan/make-plan.ts';
import type { PipelineSource } from '../../core/plan/nest.ts';
import type { Plan } from '../../core/plan/plan.ts';

type PlanSource = Pick<ResolvedPipeline, 'path' | 'file' | 'prompts' | 'nested'>;

/** The plan of a current or pinned pipeline. */
export function planOf(
  pipeline: PlanSource,
  given: { readonly inputs: JsonObject; readonly agents: Readonly<Record<string, string>> },
): Plan {
  const { file, ...sources } = sourceOf(pipeline);
  return makePlan(file, { ...given, ...sources });
}

function sourceOf({ path, file, prompts, nested }: PlanSource): PipelineSource {
  return {
    file,
    promptText: (written) => {
      const prompt = prompts.get(written);
      if (prompt === undefined) throw new Error(`no text of the prompt file ${written}`);
      return prompt.text;
    },
    // `check` has already refused a script outside of the repository.
    scriptPath: (script) => relativeToPipeline(path, script) ?? script,
    nested: (written) => {
      const inner = nested.get(written);
      if (inner === undefined) throw new Error(`no text of the pipeline ${written}`);
      return sourceOf(inner);
    },
  };
}
