import { repositoryTop } from '../app/library/write-library.ts';
import { serverUrl } from '../app/repositories/address.ts';
import { beforeGitHub } from '../app/setup/before-github.ts';
import type { AgentChoice } from '../core/library/agents.ts';
import { libraryLines } from '../core/text/terminal/library-list.ts';
import type { PlannedFile } from '../library/place-files.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, printResult, surfaceOf } from '../report/print.ts';
import { type RegisteredCommand, subcommand } from './command.ts';
import {
  agentOf,
  commandsOf,
  concluded,
  ignoreNotes,
  keptNotes,
  type LibraryOptions,
  withLibraryOptions,
} from './options/library.ts';

interface AddOptions extends LibraryOptions {
  readonly as?: string;
}

/** `phasegate add [NAME]`: adds a library pipeline adapted to this repository. Without a name, lists the library. */
export function addCommand(): RegisteredCommand {
  const command = withLibraryOptions(
    subcommand('add', 'Add a pipeline from the library to this repository.')
      .argument(
        '[name]',
        'pipeline in the library, a folder such as ./shared/review, or owner/repo/path[@ref] (default: list the library)',
      )
      .option('--as <name>', 'pipeline name in this repository (default: name in the library)'),
  ).addHelpText(
    'after',
    `
Examples:
  $ phasegate add                           # list the pipelines in the library
  $ phasegate add issue-triage
  $ phasegate add implement-task --as small-task --test "make test"
  $ phasegate add acme/pipelines/review@v2  # from another repository, at its v2

The command writes .github/pipelines/NAME.yml with its prompts and tests, and
.github/workflows/phasegate-NAME.yml.
The command keeps existing files, except those named with --force. Files from another repository are shown in full before
they are written. Without a terminal, such files are written only with --yes.`,
  );
  return { command, act: add, hidden: false };
}

async function add(name: string | undefined, options: AddOptions): Promise<number> {
  const { packageFolder } = await import('../library/package.ts');
  if (name === undefined) return listLibrary(options);
  const { pipelineNamed } = await import('../library/catalogue.ts');
  const { projectsIn } = await import('../library/look.ts');
  const { plannedFiles } = await import('../library/adding.ts');
  const { fetchedPipeline, remoteFolder } = await import('../library/fetched.ts');
  const root = repositoryTop(options.root);
  const where = { root, packageFolder: packageFolder(), force: options.force };
  const remote = remoteFolder(name);
  const pipeline =
    remote === null ? pipelineNamed(name, where) : await fetchedPipeline(remote, serverUrl());
  const agent = await agentOf(options);
  const { files, notes, names } = plannedFiles(
    {
      pipelines: [{ pipeline, as: validPipelineName(options.as ?? pipeline.name) }],
      commands: commandsOf(options, projectsIn(root)),
      agent,
      gate: options.gate ?? 'risky',
      backlog: 'none',
      withWorkflow: options.workflow,
    },
    where,
  );
  const source = remote === null ? 'library' : 'elsewhere';
  const ended = await concluded(
    root,
    {
      files,
      notes: [...notes, ...keptNotes(options, files), ...(await ignoreNotes(root))],
      source,
    },
    options,
  );
  if (ended !== 'written') return ended;
  if (names.length === 0) return 2;
  if (options.workflow) for (const line of await leftOnGitHub(root, files, agent)) printNote(line);
  printNote(`Next: \`phasegate plan .github/pipelines/${names[0]}.yml\``);
  return 0;
}

/** What the workflow of the pipeline needs there. */
async function leftOnGitHub(
  root: string,
  files: readonly PlannedFile[],
  { secret }: AgentChoice,
): Promise<readonly string[]> {
  const { setupNeeds } = await import('../app/setup/needs.ts');
  const has = { issues: false, workflow: true };
  const { environments, openEnvironments, labels } = setupNeeds(root, files, has);
  const hasWorkflow = files.some(({ path }) => path.startsWith('.github/workflows/'));
  // A pipeline without a workflow of its own may have gates, for a workflow that a person writes.
  if (!hasWorkflow && environments.length + openEnvironments.length === 0) return [];
  return beforeGitHub(root, {
    secrets: [[secret]],
    environments,
    openEnvironments,
    labels: labels.map(({ name }) => name),
    opensPullRequests: files.some(({ text }) => /^ +(?:- )?pull-request:/m.test(text)),
  });
}

function validPipelineName(written: string): string {
  if (/^[a-z][a-z0-9-]{0,63}$/.test(written)) return written;
  throw new Refusal(
    `\`${written}\` is not a valid pipeline name.`,
    'Use a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters: `--as NAME`.',
  );
}

async function listLibrary({ json }: AddOptions): Promise<number> {
  const { catalogue } = await import('../library/catalogue.ts');
  const { packageFolder } = await import('../library/package.ts');
  const all = catalogue(packageFolder()).map(({ name, description }) => ({ name, description }));
  if (json) printJson(all);
  else {
    const { paint, columns } = surfaceOf(process.stdout);
    for (const line of libraryLines(all, { paint, columns })) printResult(line);
    printNote('Add one with `phasegate add NAME`, under another name with `--as OTHER`.');
  }
  return 0;
}
