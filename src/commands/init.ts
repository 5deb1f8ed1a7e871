import { Option } from 'commander';
import { repositoryTop } from '../app/library/write-library.ts';
import {
  beforeGitHub,
  COMMIT_FILES,
  type GitHubNeeds,
  stepsOnGitHub,
} from '../app/setup/before-github.ts';
import type { SetupNeeds } from '../app/setup/needs.ts';
import type { GitHubConnection } from '../app/wiring/delivery.ts';
import type { FoundProject } from '../core/library/project.ts';
import { phrase } from '../core/text/phrase.ts';
import type { SetupChoices } from '../library/adding.ts';
import type { LibraryPipeline } from '../library/catalogue.ts';
import type { PlannedFile } from '../library/place-files.ts';
import { Refusal } from '../ports.ts';
import { printNote } from '../report/print.ts';
import { collect, type RegisteredCommand, subcommand } from './command.ts';
import {
  type GitHubSetup,
  type GitHubSetupOptions,
  plannedSetup,
  typedWith,
} from './init/github.ts';
import { type SetupPull, setupPull } from './init/pull-request.ts';
import {
  agentOf,
  commandsOf,
  concluded,
  contentOptions,
  ignoreNotes,
  isInteractive,
  keptNotes,
  type MoreWork,
  withLibraryOptions,
} from './options/library.ts';

export interface InitOptions extends GitHubSetupOptions {
  readonly pipeline: readonly string[];
  readonly backlog?: SetupChoices['backlog'];
}

/** Selected by default in a repository without pipelines. */
const PRESELECTED = ['implement-task', 'fix-failing-tests'];

/** `phasegate init`: inspects the repository, asks, shows every file, and writes after confirmation. */
export function initCommand(): RegisteredCommand {
  const command = withLibraryOptions(
    subcommand('init', 'Set up Phasegate in this repository.')
      .option(
        '--pipeline <name>',
        'pipeline from the library; repeatable (default: those of this repository, otherwise implement-task and fix-failing-tests)',
        collect,
        [],
      )
      .addOption(
        new Option('--backlog <where>', 'storage of the backlog (default: none)').choices([
          'none',
          'file',
          'issues',
        ]),
      )
      .option('--github', 'create missing environments and labels on GitHub', false)
      .option(
        '--reviewer <who>',
        'reviewer of new environments, LOGIN or ORG/TEAM; repeatable (default: user of the token)',
        collect,
        [],
      )
      .option('--pull-request', 'open a pull request with the files, and write none here', false),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate init        # ask, list the files, and write them after confirmation
  $ phasegate init --yes  # use the detected settings
  $ phasegate init --yes --pipeline issue-triage --agent codex --no-workflow
  $ GH_TOKEN=$(gh auth token) phasegate init --github --reviewer acme/leads
  $ GH_TOKEN=$(gh auth token) phasegate init --yes --pull-request

The command asks for the commands of the repository, but runs none of them. Without a terminal, the command asks no questions
and uses what it detected. The command keeps existing files, except those named with --force.

The command changes GitHub only with --github or --pull-request, or if you answer yes to its question about GitHub. All three
need a token in GITHUB_TOKEN or GH_TOKEN. --github lists each call first, and creates what is missing: the environments of the gates with their
reviewers, and labels. An existing environment is never changed. --dry-run makes no call that changes GitHub. The command never
handles secrets, and prints the line \`gh secret set\` for each. --pull-request pushes the files to the branch phasegate/init,
based on the default branch on GitHub, and leaves your working tree unchanged.`,
  );
  return { command, act: init, hidden: false };
}

async function init(options: InitOptions): Promise<number> {
  const { packageFolder } = await import('../library/package.ts');
  const { catalogue } = await import('../library/catalogue.ts');
  const { projectsIn } = await import('../library/look.ts');
  const root = repositoryTop(options.root);
  refuseSpareReviewers(options);
  const connection = await connectionOf(root, options);
  const where = { root, packageFolder: packageFolder(), force: options.force };
  const all = catalogue(where.packageFolder);
  const projects = projectsIn(root);
  for (const line of foundLines(projects)) printNote(line);
  const found = await choicesOf(options, { all, projects, where });
  const choices = isInteractive(options) ? await asked(found, all) : found;
  const toSetUp = choices === null ? null : await gitHubToSetUp(root, choices, options, connection);
  if (choices === null || toSetUp === null) return cancelled();
  return concludedInit(options, { choices, where, connection, toSetUp });
}

/** Where the files go, and which repository is set up. */
interface InitWork {
  readonly choices: SetupChoices;
  readonly where: PlaceOfFiles;
  readonly connection: GitHubConnection | null;
  readonly toSetUp: GitHubConnection | 'none';
}

interface PlaceOfFiles {
  readonly root: string;
  readonly packageFolder: string;
  readonly force: readonly string[];
}

async function concludedInit(
  options: InitOptions,
  { choices, where, connection, toSetUp }: InitWork,
): Promise<number> {
  const { root } = where;
  const { plannedFiles } = await import('../library/adding.ts');
  await using base = await baseOf(options, connection);
  const planned = plannedFiles(choices, base === null ? where : { ...where, existing: base.texts });
  const needs = await needsOf(root, choices, planned.files);
  const setup = toSetUp === 'none' ? null : await plannedSetup(toSetUp, needs, options);
  if (toSetUp !== 'none' && setup === null) return cancelled();
  const left = leftFor(choices, setup, needs);
  const pull =
    base === null || connection === null
      ? null
      : setupPull(connection, base, {
          files: planned.files,
          steps: choices.withWorkflow ? await stepsOnGitHub(root, left) : [],
        });
  const notes = [
    ...planned.notes,
    ...keptNotes(options, planned.files),
    ...(await backlogNotes(root, options)),
    ...(choices.pipelines.length === 0 ? nothingAdded(options) : []),
    ...(await ignoreNotes(root)),
  ];
  const ended = await concluded(root, { ...planned, notes }, options, moreWork(setup, pull));
  if (ended !== 'written') return ended;
  const lines = await nextLines(root, choices, { names: planned.names, left, pull });
  for (const line of lines) printNote(line);
  return 0;
}

/** No option of `init` removes a backlog. */
async function backlogNotes(root: string, { backlog }: InitOptions): Promise<readonly string[]> {
  if (backlog !== 'none') return [];
  const { hasFileStore } = await import('../backlog/file.ts');
  const { configOfIssues } = await import('../app/doctor/backlog-checks.ts');
  const config = configOfIssues(root);
  if (config !== null)
    return [
      `The backlog in issues stays: \`--backlog none\` adds none, and ${config} has one. To end it, delete \`backlog\` there, and its workflow.`,
    ];
  return hasFileStore(root)
    ? ['The backlog in .task-golem stays: `--backlog none` adds none, and removes none.']
    : [];
}

/** Without a pipeline to write, options about its content have no effect. */
function nothingAdded(options: InitOptions): readonly string[] {
  const names = contentOptions(options).map((name) => `\`${name}\``);
  if (names.length === 0) return [];
  return [
    `${phrase(names)} ${names.length === 1 ? 'has' : 'have'} no effect, because no pipeline is written: name one with \`--pipeline NAME\`.`,
  ];
}

function cancelled(): number {
  printNote('Cancelled: nothing was written.');
  return 130;
}

function refuseSpareReviewers({ reviewer, github }: InitOptions): void {
  if (reviewer.length === 0 || github) return;
  throw new Refusal(
    '`--reviewer` names reviewers of new environments, which only `--github` creates.',
    `Add \`--github\`: \`${typedWith('--github')}\`.`,
  );
}

/** For an option that needs GitHub. Throws `Refusal` before anything is written. */
async function connectionOf(
  root: string,
  { github, pullRequest }: InitOptions,
): Promise<GitHubConnection | null> {
  if (!github && !pullRequest) return null;
  const { requireGitHub } = await import('../app/setup/connection.ts');
  const option = github ? '--github' : '--pull-request';
  return requireGitHub(root, { option, again: typedWith(option) });
}

/** The repository to set up: by the option, or by the answer of a person. `null`: cancelled. */
async function gitHubToSetUp(
  root: string,
  choices: SetupChoices,
  options: InitOptions,
  connection: GitHubConnection | null,
): Promise<GitHubConnection | 'none' | null> {
  if (options.github) return connection ?? 'none';
  if (!isInteractive(options) || !choices.withWorkflow) return 'none';
  const { findGitHub } = await import('../app/setup/connection.ts');
  const found = await findGitHub(root);
  if (found === null) return 'none';
  const { askGitHub } = await import('./init/questions.ts');
  const answer = await askGitHub(found.access.repository);
  return answer === null ? null : answer ? found : 'none';
}

async function baseOf({ pullRequest }: InitOptions, connection: GitHubConnection | null) {
  if (!pullRequest || connection === null) return null;
  const { fetchDefaultBranch } = await import('../app/setup/default-branch.ts');
  return fetchDefaultBranch(connection, typedWith('--pull-request'));
}

async function needsOf(root: string, choices: SetupChoices, files: readonly PlannedFile[]) {
  const { setupNeeds } = await import('../app/setup/needs.ts');
  return setupNeeds(root, files, {
    issues: choices.backlog === 'issues',
    workflow: choices.withWorkflow,
  });
}

function moreWork(setup: GitHubSetup | null, pull: SetupPull | null): MoreWork {
  if (setup === null && pull === null) return {};
  const calls = setup === null || setup.calls.length === 0 ? null : setup.calls;
  const what = pull === null ? 'Write these files' : 'Open a pull request with these files';
  const more = calls === null ? '' : ', and make these calls';
  return {
    ...(setup === null ? {} : { show: setup.show, notes: setup.notes, act: setup.act }),
    ...(pull === null ? {} : { write: pull.write }),
    isDue: calls !== null,
    question: { message: `${what}${more}?`, yes: pull === null ? 'Write them' : 'Open it' },
    json: () => ({ ...setup?.json(), ...pullJson(pull) }),
  };
}

function pullJson(pull: SetupPull | null): object {
  if (pull === null) return {};
  const result = pull.result();
  return { pullRequest: result === null ? null : { number: result.number, url: result.url } };
}

async function asked(
  found: SetupChoices,
  all: readonly LibraryPipeline[],
): Promise<SetupChoices | null> {
  const { askChoices } = await import('./init/questions.ts');
  return askChoices(found, all);
}

function foundLines(projects: readonly FoundProject[]): readonly string[] {
  if (projects.length === 0) {
    return ['No known manifest found: give the commands with `--setup` and `--test`.'];
  }
  return projects.map(({ folder, language, packageManager, commands, unused = [] }) => {
    const by = packageManager === null || packageManager === language ? '' : `, ${packageManager}`;
    const tests = commands.test.length === 0 ? 'no test command' : commands.test.join(', ');
    const more = (['setup', 'lint'] as const).flatMap((kind) =>
      commands[kind].length === 0 ? [] : [`; ${kind}: ${commands[kind].join(', ')}`],
    );
    const others =
      unused.length === 0
        ? ''
        : ` (not used: ${unused.join(', ')}; give more commands with \`--setup\`, \`--test\` and \`--lint\`)`;
    return `Found ${language}${by} in ${folder}: ${tests}${more.join('')}${others}`;
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
  const { installedPipelines } = await import('../app/library/installed.ts');
  const installed = installedPipelines(where.root, all);
  const backlog = options.backlog ?? 'none';
  const named = [
    ...(options.pipeline.length > 0 ? options.pipeline : installed === null ? PRESELECTED : []),
    ...pipelinesFor(backlog),
  ];
  const kept = options.pipeline.length > 0 ? [] : (installed ?? []);
  const wanted = new Set(named.filter((name) => !kept.some(({ as }) => as === name)));
  return {
    pipelines: [
      ...kept,
      ...[...wanted].map((name) => {
        const pipeline = all.find((one) => one.name === name) ?? pipelineNamed(name, where);
        return { pipeline, as: pipeline.name };
      }),
    ],
    commands: commandsOf(options, projects),
    agent: await agentOf(options),
    gate: options.gate ?? 'risky',
    backlog,
    withWorkflow: options.workflow,
  };
}

/** Pipelines of the library that need no event, with the inputs that they need. */
const STARTED_BY_HAND: ReadonlyMap<string, string> = new Map([
  ['implement-task', ' -i task="What to do"'],
  ['research-design-implement', ' -i task="What to do"'],
  ['fix-failing-tests', ''],
  ['update-dependencies', ''],
  ['security-fixes', ''],
  ['test-gaps', ''],
  ['docs-drift', ''],
  ['release-notes', ' -i version=1.4.0'],
]);

interface InitResult {
  readonly names: readonly string[];
  readonly left: GitHubNeeds;
  readonly pull: SetupPull | null;
}

/** The remaining steps, each with a command or a URL. */
async function nextLines(
  root: string,
  choices: SetupChoices,
  { names, left, pull }: InitResult,
): Promise<readonly string[]> {
  const { withWorkflow, backlog } = choices;
  const first = names.find((name) => STARTED_BY_HAND.has(name));
  if (choices.pipelines.length === 0) {
    return [
      'This repository has pipelines already, so none was added: `phasegate add` lists the library.',
    ];
  }
  if (names.length === 0) return [];
  const run =
    first === undefined
      ? 'These pipelines start by an event on GitHub; on this machine, `phasegate test` runs them.'
      : `Next, on this machine: \`phasegate run ${first}${STARTED_BY_HAND.get(first)}\``;
  const items =
    backlog === 'none'
      ? []
      : [
          `Then: ${await backlogInit(root, backlog)}\`phasegate backlog add "What to do"\`, \`phasegate backlog run\``,
        ];
  const also = [
    'Also: `phasegate test` runs the pipelines without a model; `phasegate doctor` shows what is missing.',
  ];
  // Files of a pull request are not here yet.
  const here = pull === null ? [run, ...items, ...also] : [];
  if (!withWorkflow) return ['', ...here];
  const last = pull === null ? COMMIT_FILES : mergePull(pull);
  return ['', ...(await beforeGitHub(root, left, last)), ...here];
}

/** A repository that has a backlog needs none. */
async function backlogInit(root: string, backlog: SetupChoices['backlog']): Promise<string> {
  const { hasFileStore } = await import('../backlog/file.ts');
  return backlog === 'file' && !hasFileStore(root) ? '`phasegate backlog init`, ' : '';
}

/** `null`: there is none. */
function mergePull(pull: SetupPull): string | null {
  const result = pull.result();
  return result === null ? null : `merge the pull request: ${result.url}`;
}

/** What a person has to do on GitHub, without what is set up. */
function leftFor(
  { agent }: SetupChoices,
  setup: GitHubSetup | null,
  needs: SetupNeeds,
): GitHubNeeds {
  return {
    secrets: [[agent.secret]],
    environments: setup === null ? needs.environments : [],
    openEnvironments: needs.openEnvironments,
    labels: setup === null ? needs.labels.map(({ name }) => name) : [],
    opensPullRequests: true,
    arePullsAllowed: setup?.arePullsAllowed ?? false,
  };
}
