import { hash } from 'node:crypto';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { repositoryTop } from '../app/library/write-library.ts';
import type { GitHubNeeds } from '../app/setup/before-github.ts';
import { namedPipeline } from '../app/stored/named-pipeline.ts';
import { repositoryRoot } from '../app/stored/repository-root.ts';
import type { Pipeline } from '../core/pipeline/parse.ts';
import type { Plan, PlannedPhase } from '../core/plan/plan.ts';
import type { PlannedWorkflow } from '../core/workflow/compile/compiled.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, printResult } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';

interface CompileCommandOptions extends CommonOptions {
  readonly output?: string;
  readonly check: boolean;
  readonly force: boolean;
  readonly runsOn: string;
}

/** `phasegate compile FILE`: a workflow with exactly the jobs that one pipeline needs. */
export function compileCommand(): RegisteredCommand {
  const command = subcommand(
    'compile',
    'Write a workflow for one pipeline, with exactly the jobs that the pipeline needs.',
  )
    .argument('<file>', 'pipeline file, or a name in .github/pipelines or pipelines')
    .option('-o, --output <file>', 'file in .github/workflows to write (default: stdout)')
    .option('--check', 'write nothing, and end with exit code 1 if the file differs', false)
    .option('--force', 'overwrite a file that a person wrote or changed', false)
    .option(
      '--runs-on <label>',
      'runner label of jobs with agents; separate several labels with commas',
      RUNNER,
    )
    .addHelpText(
      'after',
      `
The reusable workflow fits most pipelines. A compiled workflow shows every job and permission, and has jobs for any
number of gates and of phases with \`strategy.jobs\`. You may change \`name\`, \`run-name\` and \`on\` in the file; the command
keeps these changes.

Examples:
  $ phasegate compile port-packages -o .github/workflows/port-packages.yml
  $ phasegate compile port-packages -o .github/workflows/port-packages.yml --check   # in CI, to check that the file is current`,
    );
  return { command, act: compile, hidden: false };
}

const RUNNER = 'ubuntu-24.04';

async function compile(name: string, options: CompileCommandOptions): Promise<number> {
  const file = namedPipeline(name, options.root);
  const { pipeline, plan } = await readPlan(file);
  const place = workflowPlaceFor(file, pipeline, options);
  const planned = await plannedFor({ pipeline, plan, place, options });
  if (options.check) return checked(place, planned, options);
  return options.output === undefined
    ? printed(planned, options)
    : writeWorkflow(place, { planned, plan }, options);
}

async function readPlan(file: string) {
  const { validPipeline } = await import('../app/stored/pipeline-file.ts');
  const { resolveInputs } = await import('../core/pipeline/inputs.ts');
  const { planOf } = await import('../app/stored/plan-of.ts');
  const pipeline = validPipeline(file, repositoryRoot(file));
  const { inputs } = resolveInputs(pipeline.file, {});
  const plan = planOf(pipeline, { inputs, agents: {} });
  await refuseObstacle(pipeline, plan);
  return { pipeline, plan };
}

async function refuseObstacle(pipeline: Pipeline, plan: Plan): Promise<void> {
  const { obstacleTo } = await import('../core/workflow/compile/obstacle.ts');
  const obstacle = obstacleTo(pipeline, plan);
  if (obstacle === null) return;
  const { range, message, remedy } = obstacle;
  throw new Refusal(`${pipeline.path}:${range.line}:${range.column}: ${message}`, remedy);
}

interface WorkflowPlace {
  readonly root: string;
  /** Of the workflow file, relative to the root. */
  readonly path: string;
  /** What writes it. */
  readonly command: string;
}

const WORKFLOWS = '.github/workflows';

function workflowPlaceFor(
  file: string,
  { path }: Pipeline,
  options: CompileCommandOptions,
): WorkflowPlace {
  if (options.check && options.output === undefined) {
    throw new Refusal(
      '`--check` needs the workflow file.',
      `Name the file: \`phasegate compile ${path} -o ${WORKFLOWS}/NAME.yml --check\`.`,
    );
  }
  const root = options.output === undefined ? repositoryRoot(file) : repositoryTop(dirname(file));
  refuseOdd(path);
  const to = options.output === undefined ? usualPath(file) : pathIn(root, options.output);
  const labels = labelsOf(options).join(',');
  const runner = labels === RUNNER ? '' : ` --runs-on ${labels}`;
  return { root, path: to, command: `phasegate compile ${path} -o ${to}${runner}` };
}

/** The path stands in a comment, a value and a command of the workflow. */
function refuseOdd(path: string): void {
  if (/^[\p{L}\p{N}_./@+-]+$/u.test(path) && !path.startsWith('../')) return;
  throw new Refusal(
    `The path of the pipeline, ${JSON.stringify(path)}, cannot be used in a workflow.`,
    'Use a file of the repository whose path has only letters, digits and `_ . / @ + -`.',
  );
}

const usualPath = (file: string): string =>
  `${WORKFLOWS}/phasegate-${basename(file).replace(/\.ya?ml$/, '')}.yml`;

/** From where the person is, or from the top of the repository. */
function pathIn(root: string, output: string): string {
  const paths = [resolve(output), resolve(root, output)].map((path) =>
    relative(root, path).split(sep).join('/'),
  );
  const found = paths.find((path) => /^\.github\/workflows\/[\w.-]+\.ya?ml$/.test(path));
  if (found !== undefined) return found;
  throw new Refusal(
    `${output} is not a workflow file of the repository of the pipeline.`,
    `GitHub reads workflows from ${WORKFLOWS} only: \`-o ${WORKFLOWS}/NAME.yml\`.`,
  );
}

interface CompileContext {
  readonly pipeline: Pipeline;
  readonly plan: Plan;
  readonly place: WorkflowPlace;
  readonly options: CompileCommandOptions;
}

async function plannedFor({ pipeline, plan, place, options }: CompileContext) {
  const { compile: compiledOf } = await import('../core/workflow/compile/compile.ts');
  const { plannedWorkflow } = await import('../core/workflow/compile/compiled.ts');
  const { secretNames } = await import('../app/wiring/secrets.ts');
  const { packageFolder, packageName } = await import('../library/package.ts');
  const { textHere } = await import('../library/place-files.ts');
  const { repository, version } = packageName(packageFolder());
  const compiled = compiledOf(pipeline, plan, {
    action: `${repository}@v${version}`,
    runsOn: runnerOf(labelsOf(options)),
    path: pipeline.path,
    file: basename(place.path),
    secrets: secretNames(plan),
    command: place.command,
  });
  const there = options.output === undefined ? null : textHere(place.root, place.path);
  return plannedWorkflow(there, compiled, (text) => hash('sha256', text));
}

function labelsOf({ runsOn }: CompileCommandOptions): readonly string[] {
  const labels = runsOn.split(',').map((label) => label.trim());
  if (labels.every((label) => /^[A-Za-z][\w.-]*$/.test(label))) return labels;
  throw new Refusal(
    `\`--runs-on ${runsOn}\` is not a label of a runner.`,
    'Give a label such as `ubuntu-24.04`, or several: `--runs-on self-hosted,linux`.',
  );
}

const runnerOf = (labels: readonly string[]): string =>
  labels.length === 1 ? labels.join('') : `[${labels.join(', ')}]`;

interface CompileSummary {
  readonly file: string | null;
  readonly planned: PlannedWorkflow;
}

/** What `--json` prints. */
const compileJson = ({ file, planned }: CompileSummary) => ({
  file,
  state: planned.state,
  line: planned.difference?.line ?? null,
  workflow: planned.text,
});

function printed(planned: PlannedWorkflow, { json }: CompileCommandOptions): number {
  if (json) printJson(compileJson({ file: null, planned }));
  else printResult(planned.text);
  return 0;
}

function checked(
  place: WorkflowPlace,
  planned: PlannedWorkflow,
  { json }: CompileCommandOptions,
): number {
  if (json) printJson(compileJson({ file: place.path, planned }));
  if (planned.state === 'unchanged') {
    printNote(`${place.path} is what the pipeline compiles to.`);
    return 0;
  }
  for (const line of driftLines(place, planned)) printNote(line);
  return 1;
}

/** What differs first, and what to type. */
function driftLines(
  { path, command }: WorkflowPlace,
  { state, difference }: PlannedWorkflow,
): readonly string[] {
  const isOverwritten = state === 'edited' || state === 'foreign';
  const remedy = `  Write the file: \`${command}${isOverwritten ? ' --force' : ''}\``;
  if (difference === null) return [`${path} does not exist.`, remedy];
  const { line, there, wanted } = difference;
  return [
    `${path}:${line} is not what the pipeline compiles to.`,
    ...(there === null ? [] : [`  - ${there}`]),
    ...(wanted === null ? [] : [`  + ${wanted}`]),
    remedy,
  ];
}

async function writeWorkflow(
  place: WorkflowPlace,
  { planned, plan }: { readonly planned: PlannedWorkflow; readonly plan: Plan },
  { json, force }: CompileCommandOptions,
): Promise<number> {
  if (!force) refuseForeign(place, planned);
  const { writeText } = await import('../library/place-files.ts');
  if (planned.state !== 'unchanged') writeText(place.root, place.path, planned.text);
  if (json) printJson(compileJson({ file: place.path, planned }));
  else for (const line of await nextLines(place, planned, plan)) printNote(line);
  return 0;
}

/** What a person wrote is never overwritten unasked. */
function refuseForeign(
  { path, command }: WorkflowPlace,
  { state, difference }: PlannedWorkflow,
): void {
  const overwrite = `Overwrite the file with \`${command} --force\``;
  if (state === 'edited') {
    throw new Refusal(
      `${path} was changed by hand; line ${difference?.line} is the first that differs. Nothing was written.`,
      `${overwrite}, or keep the file and do not compile it.`,
    );
  }
  if (state === 'foreign') {
    throw new Refusal(
      `${path} is not a workflow that was compiled from this pipeline. Nothing was written.`,
      `${overwrite}, or name another file.`,
    );
  }
}

async function nextLines(
  { root, path }: WorkflowPlace,
  { state }: PlannedWorkflow,
  plan: Plan,
): Promise<readonly string[]> {
  if (state === 'unchanged') return [`${path} is up to date.`];
  if (state !== 'new') return [`Wrote ${path}.`];
  const { beforeGitHub } = await import('../app/setup/before-github.ts');
  return [`Wrote ${path}.`, '', ...(await beforeGitHub(root, await gitHubNeedsOf(plan)))];
}

async function gitHubNeedsOf(plan: Plan): Promise<GitHubNeeds> {
  const { agentSecrets } = await import('../core/workflow/compile/layout-of.ts');
  const { secretNames } = await import('../app/wiring/secrets.ts');
  const logins = agentSecrets(plan);
  const named = secretNames(plan).filter((name) => !logins.includes(name));
  const deliveries = plan.phases.flatMap((phase) =>
    phase.kind === 'deliver' ? phase.deliveries : [],
  );
  const { deliverTokenSecret, tokenVariable } = await import('../core/many/token-variable.ts');
  const tokens = plan.repositories.flatMap(({ name }) => [
    tokenVariable(name),
    ...(deliveries.some(({ repository }) => repository === name) ? [deliverTokenSecret(name)] : []),
  ]);
  return {
    secrets: [
      ...(logins.length === 0 ? [] : [logins]),
      ...[...named, ...tokens].map((name) => [name]),
    ],
    environments: [...new Set(plan.phases.flatMap(environmentOf))],
    opensPullRequests: deliveries.some(
      ({ kind, repository }) => kind === 'pull-request' && repository === null,
    ),
  };
}

const environmentOf = (phase: PlannedPhase): readonly string[] =>
  phase.kind === 'gate' && phase.environment !== null ? [phase.environment] : [];
