import { dirname } from 'node:path';
import { Option } from 'commander';
import { namedPipeline } from '../app/stored/named-pipeline.ts';
import { repositoryRoot } from '../app/stored/repository-root.ts';
import { forecast } from '../core/run/show/forecast.ts';
import { mermaid } from '../core/text/markdown/mermaid.ts';
import { planJson, planLines } from '../core/text/terminal/plan-text.ts';
import { printJson, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type Registered, subcommand } from './command.ts';

interface PlanOptions extends CommonOptions {
  readonly graph?: 'mermaid';
  readonly expand: boolean;
}

/** `phasegate plan FILE`: what would run, in which order, and where it stops. Nothing is started. */
export function planCommand(): Registered {
  const command = subcommand(
    'plan',
    'Show which phases would run, in which order, and where the run would stop.',
  )
    .argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines')
    .addOption(
      new Option('--graph <language>', 'print the graph in this language').choices(['mermaid']),
    )
    .option('--expand', 'show the phases of nested pipelines', false)
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate plan implement
  $ phasegate plan .github/pipelines/implement.yml --graph mermaid`,
    );
  return { command, act: plan, hidden: false };
}

async function plan(file: string, options: PlanOptions): Promise<number> {
  const { InvalidPipeline, readPipelineFile } = await import('../app/stored/pipeline-file.ts');
  const { resolveInputs } = await import('../core/pipeline/inputs.ts');
  const { planOf } = await import('../app/stored/plan-of.ts');
  const { earlierRuns } = await import('../app/stored/earlier-runs.ts');
  const path = namedPipeline(file, options.root);
  const { pipeline, diagnostics, text } = readPipelineFile(path, repositoryRoot(path));
  if (pipeline === null) throw new InvalidPipeline(diagnostics, text);
  const { inputs } = resolveInputs(pipeline.file, {});
  const planned = planOf(pipeline, { inputs, agents: {} });
  const pipelines = options.expand ? 'expanded' : 'folded';
  if (options.graph === 'mermaid' && !options.json) {
    printResult(mermaid(planned, null, pipelines));
    return 0;
  }
  const costs = forecast(planned, await earlierRuns(dirname(path), pipeline));
  if (options.json) printJson(planJson(planned, costs));
  else {
    const surface = surfaceOf(process.stdout);
    printResult(planLines({ plan: planned, forecast: costs, pipelines, ...surface }).join('\n'));
  }
  return 0;
}
