import { Option } from 'commander';
import { mermaid } from '../core/text/mermaid.ts';
import { planJson, planLines } from '../core/text/plan-text.ts';
import { printJson, printResult, surfaceOf } from '../report/print.ts';
import { repositoryRoot } from '../run/repository-root.ts';
import { type CommonOptions, fileArgument, type Registered, subcommand } from './command.ts';

interface PlanOptions extends CommonOptions {
  readonly graph?: 'mermaid';
}

/** `phasegate plan FILE`: what would run, in which order, and where it stops. Nothing is started. */
export function planCommand(): Registered {
  const command = subcommand('plan', 'Show what would run, in which order, and where it stops.')
    .argument('<file>', 'pipeline file')
    .addOption(new Option('--graph <language>', 'print the graph').choices(['mermaid']))
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate plan .github/pipelines/implement.yml
  $ phasegate plan .github/pipelines/implement.yml --graph mermaid`,
    );
  return { command, act: plan, hidden: false };
}

async function plan(file: string, options: PlanOptions): Promise<number> {
  const { InvalidPipeline, readPipelineFile } = await import('../run/pipeline-file.ts');
  const { resolveInputs } = await import('../core/pipeline/inputs.ts');
  const { planOf } = await import('../run/plan-of.ts');
  const path = fileArgument(file, options.root);
  const { pipeline, diagnostics, text } = readPipelineFile(path, repositoryRoot(path));
  if (pipeline === null) throw new InvalidPipeline(diagnostics, text);
  const { inputs } = resolveInputs(pipeline.file, {});
  const planned = planOf(pipeline, { inputs, agents: {} });
  if (options.json) printJson(planJson(planned));
  else if (options.graph === 'mermaid') printResult(mermaid(planned, null));
  else printResult(planLines({ plan: planned, ...surfaceOf(process.stdout) }).join('\n'));
  return 0;
}
