import type { Pipeline } from '../../pipeline/parse.ts';
import type { Plan } from '../../plan/plan.ts';
import { jobsText } from '../jobs/all.ts';
import type { CompiledWorkflow } from './compiled.ts';
import { hearsComments, type LayoutOptions, layoutOf } from './layout-of.ts';
import { triggersText } from './triggers.ts';

/** The workflow of a pipeline that nothing hinders. `command` writes it to its file. */
export const compile = (
  { file }: Pick<Pipeline, 'file'>,
  plan: Plan,
  options: LayoutOptions & { readonly command: string },
): CompiledWorkflow => ({
  pipeline: options.path,
  command: options.command,
  triggers: `${triggersText(file, hearsComments(plan))}\n`,
  jobs: `permissions: {} # nothing for all; each job says what it needs, and why\n\n${jobsText(layoutOf(plan, options))}`,
});
