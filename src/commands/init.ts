import { Option } from 'commander';
import { repositoryTop } from '../app/library/write-library.ts';
import type { FoundProject } from '../core/library/project.ts';
import type { SetupChoices } from '../library/adding.ts';
import type { LibraryPipeline } from '../library/catalogue.ts';
import { printNote } from '../report/print.ts';
import { beforeGitHub } from './before-github.ts';
import { collect, type RegisteredCommand, subcommand } from './command.ts';
import {
  agentOf,
  commandsOf,
  concluded,
  isInteractive,
  type LibraryOptions,
  withLibraryOptions,
} from './library-options.ts';

export interface InitOptions extends LibraryOptions {
  readonly pipeline: readonly string[];
  readonly backlog?: SetupChoices['backlog'];
}

/** Selected by default. */
const PRESELECTED = ['implement-task', 'fix-failing-tests'];

/** `phasegate init`: inspects the repository, asks, shows every file, and writes after confirmation. */
export function initCommand(): RegisteredCommand {
  const command = withLibraryOptions(
    subcommand('init', 'Set up Phasegate in this repository.')
      .option(
        '--pipeline <name>',
        'pipeline from the library; repeatable (default: implement-task and fix-failing-tests)',
        collect,
        [],
      )
      .addOption(
        new Option('--backlog <where>', 'storage of the backlog (default: none)').choices([
          'none',
          'file',
          'issues',
        ]),
      ),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate init                        ask, list the files, write the files after confirmation
  $ phasegate init --yes                  use the detected settings
  $ phasegate init --yes --pipeline issue-triage --agent codex --no-workflow

Without a terminal, the command asks no questions. The command keeps existing files, except those named with --force. The
command sends nothing to GitHub, and runs no command of the repository.`,
  );
  return { command, act: init, hidden: false };
}

async function init(options: InitOptions): Promise<number> {
  const { packageFolder } = await import('../library/package.ts');
  const { catalogue } = await import('../library/catalogue.ts');
  const { projectsIn } = await import('../library/look.ts');
  const { plannedFiles } = await import('../library/adding.ts');
  const root = repositoryTop(options.root);
  const where = { root, packageFolder: packageFolder(), force: options.force };
  const all = catalogue(where.packageFolder);
  const projects = projectsIn(root);
  for (const line of foundLines(projects)) printNote(line);
  const found = await choicesOf(options, { all, projects, where });
  const choices = isInteractive(options) ? await asked(found, all) : found;
  if (choices === null) {
    printNote('Cancelled: nothing was written.');
    return 130;
  }
  const planned = plannedFiles(choices, where);
  const ended = await concluded(root, planned, options);
  if (ended !== 'written') return ended;
  for (const line of await nextLines(root, choices, planned.names)) printNote(line);
  return 0;
}

async function asked(
  found: SetupChoices,
  all: readonly LibraryPipeline[],
): Promise<SetupChoices | null> {
  const { askChoices } = await import('./init-questions.ts');
  return askChoices(found, all);
}

function foundLines(projects: readonly FoundProject[]): readonly string[] {
  if (projects.length === 0) {
    return ['No known manifest found: give the commands with `--setup` and `--test`.'];
  }
  return projects.map(({ folder, language, packageManager, commands }) => {
    const by = packageManager === null || packageManager === language ? '' : `, ${packageManager}`;
    const tests = commands.test.length === 0 ? 'no test command' : commands.test.join(', ');
    return `Found ${language}${by} in ${folder}: ${tests}`;
  });
}

async function choicesOf(
  options: InitOptions,
  {
    all,
    projects,
    where,
  }: {
    readonly all: readonly LibraryPipeline[];
    readonly projects: readonly FoundProject[];
    readonly where: { readonly root: string; readonly packageFolder: string };
  },
): Promise<SetupChoices> {
  const { pipelineNamed } = await import('../library/catalogue.ts');
  const { pipelinesFor } = await import('../library/adding.ts');
  const names = options.pipeline.length > 0 ? options.pipeline : PRESELECTED;
  const backlog = options.backlog ?? 'none';
  const wanted = new Set([...names, ...pipelinesFor(backlog)]);
  return {
    pipelines: [...wanted].map((name) => {
      const pipeline = all.find((one) => one.name === name) ?? pipelineNamed(name, where);
      return { pipeline, as: pipeline.name };
    }),
    commands: commandsOf(options, projects),
    agent: await agentOf(options),
    gate: options.gate ?? 'risky',
    backlog,
    withWorkflow: options.workflow,
  };
}

/** The remaining steps, each with a command or a URL. */
async function nextLines(
  root: string,
  { agent, gate, withWorkflow, backlog }: SetupChoices,
  names: readonly string[],
): Promise<readonly string[]> {
  const [first] = names;
  if (first === undefined) return [];
  const task = first === 'implement-task' ? ' -i task="What to do"' : '';
  const run = `Next, on this machine: \`phasegate run ${first}${task}\``;
  const items =
    backlog === 'none'
      ? []
      : [
          `Then: ${backlog === 'file' ? '`phasegate backlog init`, ' : ''}\`phasegate backlog add "What to do"\`, \`phasegate backlog run\``,
        ];
  const also = [
    'Also: `phasegate test` runs the pipelines without a model; `phasegate doctor` shows what is missing.',
  ];
  if (!withWorkflow) return ['', run, ...items, ...also];
  const needs = {
    secrets: [[agent.secret]],
    environments: gate === 'comment' ? [] : ['release'],
    opensPullRequests: true,
  };
  return ['', ...(await beforeGitHub(root, needs)), run, ...items, ...also];
}
