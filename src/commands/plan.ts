import { dirname } from 'node:path';
import { Option } from 'commander';
import { namedPipeline } from '../app/stored/named-pipeline.ts';
import { repositoryRoot } from '../app/stored/repository-root.ts';
import { namedRepository } from '../core/many/repositories.ts';
import type { Pipeline } from '../core/pipeline/parse.ts';
import type { Plan } from '../core/plan/plan.ts';
import { workflowJobs } from '../core/plan/workflow-jobs.ts';
import { afterReuse, forecast } from '../core/run/show/forecast.ts';
import { mermaid } from '../core/text/markdown/mermaid.ts';
import { jobsJson, jobsLines } from '../core/text/terminal/jobs-text.ts';
import { planJson, planLines } from '../core/text/terminal/plan-text.ts';
import type { Obstacle } from '../core/workflow/compile/obstacle.ts';
import { printJson, printNote, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { givenInputs, type InputOptions, withInputOptions } from './options/inputs.ts';

interface PlanOptions extends CommonOptions, InputOptions {
  readonly graph?: 'mermaid';
  readonly expand: boolean;
  readonly jobs: boolean;
}

/** `phasegate plan FILE`: shows what would run, in which order, and where it waits. Starts nothing. */
export function planCommand(): RegisteredCommand {
  const command = withInputOptions(
    subcommand(
      'plan',
      'Show which phases would run, in which order, and where the run would stop.',
    ).argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines'),
  )
    .addOption(
      new Option('--graph <language>', 'print the graph in this language').choices(['mermaid']),
    )
    .option('--expand', 'show the phases of nested pipelines', false)
    .option('--jobs', 'show the jobs of the reusable workflow instead of the phases', false)
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate plan implement -i task="Fix the parser"
  $ phasegate plan .github/pipelines/implement.yml --graph mermaid
  $ phasegate plan implement --jobs`,
    );
  return { command, act: plan, hidden: false };
}

async function showJobs(pipeline: Pipeline, planned: Plan, { json }: PlanOptions): Promise<number> {
  const { gateOfNobody } = await import('../core/workflow/compile/obstacle.ts');
  const obstacle = gateOfNobody(pipeline, planned) ?? repositoryAtPath(planned);
  if (obstacle !== null) printNote(`${obstacle.message} ${obstacle.remedy}`);
  const jobs = workflowJobs(planned);
  if (json) printJson(jobsJson(jobs));
  else printResult(jobsLines(jobs, surfaceOf(process.stdout)).join('\n'));
  return 0;
}

/** On GitHub each job has its own machine. */
function repositoryAtPath({ repositories }: Plan): Pick<Obstacle, 'message' | 'remedy'> | null {
  const local = repositories.find(
    ({ repo }) => namedRepository(repo).type === 'address' && !/[:$]/.test(repo),
  );
  if (local === undefined) return null;
  return {
    message: `The repository \`${local.name}\` is a path, which does not exist on GitHub's machines.`,
    remedy: `Write \`repo: owner/name\` or an address instead of \`${local.repo}\`.`,
  };
}

async function plan(file: string, options: PlanOptions): Promise<number> {
  const { validPipeline } = await import('../app/stored/pipeline-file.ts');
  const { resolveInputs } = await import('../core/pipeline/inputs.ts');
  const { planOf } = await import('../app/stored/plan-of.ts');
  const { earlierRuns } = await import('../app/stored/earlier-runs.ts');
  const path = namedPipeline(file, options.root);
  const pipeline = validPipeline(path, repositoryRoot(path));
  const { inputs } = resolveInputs(pipeline.file, await givenInputs(options));
  const planned = planOf(pipeline, { inputs, agents: {} });
  if (options.jobs) return showJobs(pipeline, planned, options);
  const pipelines = options.expand ? 'expanded' : 'folded';
  if (options.graph === 'mermaid' && !options.json) {
    printResult(mermaid(planned, null, { pipelines }));
    return 0;
  }
  const whole = forecast(planned, await earlierRuns(dirname(path), pipeline));
  const { foreseenReuse } = await import('../app/reuse/foreseen-reuse.ts');
  const reused = await foreseenReuse(dirname(path), { pipeline, plan: planned });
  const costs = afterReuse(planned, whole, reused);
  if (options.json) printJson(planJson(planned, costs, reused));
  else {
    const surface = surfaceOf(process.stdout);
    const lines = planLines({ plan: planned, forecast: costs, pipelines, reused, ...surface });
    printResult(lines.join('\n'));
  }
  return 0;
}
