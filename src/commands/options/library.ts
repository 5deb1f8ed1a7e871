import { type Command, Option } from 'commander';
import {
  AGENT_CHOICES,
  type AgentChoice,
  type AgentModels,
  isModelName,
} from '../../core/library/agents.ts';
import { combined } from '../../core/library/detect.ts';
import type { GateChoice } from '../../core/library/fill.ts';
import type { FoundProject, ProjectCommands } from '../../core/library/project.ts';
import { phrase } from '../../core/text/phrase.ts';
import type { PlannedFile } from '../../library/place-files.ts';
import { Refusal } from '../../ports.ts';
import { printJson, printNote, printResult, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, collect } from '../command.ts';

/** Options of `init` and `add` about the files that they write. */
export interface LibraryOptions extends CommonOptions {
  readonly agent?: string;
  readonly cheapModel?: string;
  readonly judgmentModel?: string;
  readonly gate?: GateChoice;
  readonly setup: readonly string[];
  readonly test: readonly string[];
  readonly lint: readonly string[];
  readonly workflow: boolean;
  readonly force: readonly string[];
  readonly dryRun: boolean;
  readonly yes: boolean;
}

/** Adds the options of {@link LibraryOptions}. */
export function withLibraryOptions(command: Command): Command {
  const uses = AGENT_CHOICES.map(({ use }) => use);
  return command
    .addOption(
      new Option(
        '--agent <use>',
        'agent of the pipelines (default: first one on the PATH, otherwise claude)',
      ).choices(uses),
    )
    .option('--cheap-model <name>', "model for simple work (default: the agent's small model)")
    .option(
      '--judgment-model <name>',
      "model for plans, code and reviews (default: the agent's strong model)",
    )
    .addOption(
      new Option(
        '--gate <when>',
        'decisions at gates: always by a person, by a person for risky changes only, or by a comment on the issue (default: risky)',
      ).choices(['always', 'risky', 'comment']),
    )
    .option('--setup <command>', 'command that installs dependencies; repeatable', collect, [])
    .option('--test <command>', 'command that runs the tests; repeatable', collect, [])
    .option('--lint <command>', 'command that checks code style; repeatable', collect, [])
    .option('--no-workflow', 'do not write workflow files')
    .option('--force <path>', 'overwrite this file; repeatable', collect, [])
    .option('--dry-run', 'print the files without writing them', false)
    .option('-y, --yes', 'ask no questions and use the detected settings', false);
}

/** The given commands, else the detected ones. */
export function commandsOf(
  { setup, test, lint }: Pick<LibraryOptions, 'setup' | 'test' | 'lint'>,
  projects: readonly FoundProject[],
): ProjectCommands {
  const found = combined(projects);
  const either = (given: readonly string[], detected: readonly string[]) =>
    given.length > 0 ? given : detected;
  return {
    setup: either(setup, found.setup),
    test: either(test, found.test),
    lint: either(lint, found.lint),
  };
}

/** What a person has to add to .gitignore before the first run; empty: nothing. */
export async function ignoreNotes(root: string): Promise<readonly string[]> {
  const { projectsIn, unignoredIn } = await import('../../library/look.ts');
  const { ignoreCommand } = await import('../../core/library/made-folders.ts');
  const folders = await unignoredIn(root, projectsIn(root));
  if (folders.length === 0) return [];
  return [
    `git does not ignore ${phrase(folders)}, where your commands put files: what \`setup\` puts there is undone, what an agent puts there becomes part of its change. Before the first run: \`${ignoreCommand(folders)}\`, and commit .gitignore.`,
  ];
}

/** The given options that decide about the content of files, such as `--agent`. */
export function contentOptions(options: LibraryOptions): readonly string[] {
  const { agent, cheapModel, judgmentModel, gate, setup, test, lint } = options;
  const given: readonly (readonly [name: string, isGiven: boolean])[] = [
    ['--agent', agent !== undefined],
    ['--cheap-model', cheapModel !== undefined],
    ['--judgment-model', judgmentModel !== undefined],
    ['--gate', gate !== undefined],
    ['--setup', setup.length > 0],
    ['--test', test.length > 0],
    ['--lint', lint.length > 0],
  ];
  return given.filter(([, isGiven]) => isGiven).map(([name]) => name);
}

/** Options do not change files that are kept: which ones, and what to type. */
export function keptNotes(
  options: LibraryOptions,
  files: readonly PlannedFile[],
): readonly string[] {
  const names = contentOptions(options).map((name) => `\`${name}\``);
  const kept = files.filter(({ path, state }) => state === 'kept' && isAdapted(path));
  if (names.length === 0 || kept.length === 0) return [];
  const paths = kept.map(({ path }) => path);
  return [
    `${phrase(names)} ${names.length === 1 ? 'changes' : 'change'} no existing file, so ${phrase(paths)} ${paths.length === 1 ? 'stays' : 'stay'} as before: edit ${paths.length === 1 ? 'it' : 'them'}, or replace a file with \`--force PATH\`.`,
  ];
}

/** Pipelines and workflows have the commands, the agent and the gate in them. */
const isAdapted = (path: string): boolean =>
  /^\.github\/(?:pipelines|workflows)\/[^/]+$/.test(path);

/** The requested agent, else the first on the `PATH`, else the first; with the requested models. Throws `Refusal`. */
export async function agentOf(options: LibraryOptions): Promise<AgentChoice> {
  const { cheapModel: cheap, judgmentModel: judgment } = options;
  return withModels(await chosenAgent(options), {
    ...(cheap === undefined ? {} : { cheap: modelName(cheap, '--cheap-model') }),
    ...(judgment === undefined ? {} : { judgment: modelName(judgment, '--judgment-model') }),
  });
}

/** An agent without models takes none. Throws `Refusal`. */
function withModels(agent: AgentChoice, wanted: Partial<AgentModels>): AgentChoice {
  if (Object.keys(wanted).length === 0) return agent;
  if (agent.models !== null) return { ...agent, models: { ...agent.models, ...wanted } };
  throw new Refusal(
    `${agent.label} chooses its model itself, so a pipeline cannot name one.`,
    'Leave out `--cheap-model` and `--judgment-model`, or choose another agent with `--agent`.',
  );
}

function modelName(written: string, option: string): string {
  const name = written.trim();
  if (isModelName(name)) return name;
  throw new Refusal(
    `\`${option}\` is ${JSON.stringify(written)}, which is not the name of a model.`,
    "Give a name as the agent's own command line takes it, such as `opus`, without spaces.",
  );
}

async function chosenAgent({ agent }: LibraryOptions): Promise<AgentChoice> {
  const { programsOnPath } = await import('../../library/look.ts');
  const uses = AGENT_CHOICES.map(({ use }) => use);
  const [found] = await programsOnPath(uses, process.env.PATH ?? '');
  const wanted = agent ?? found;
  const [first] = AGENT_CHOICES;
  const choice = AGENT_CHOICES.find(({ use }) => use === wanted) ?? first;
  if (choice === undefined) throw new Error('the list of agents is empty');
  return choice;
}

/** Whether a person can answer questions. */
export const isInteractive = ({ json, yes }: Pick<LibraryOptions, 'json' | 'yes'>): boolean =>
  !json && !yes && process.stdin.isTTY === true && process.stderr.isTTY === true;

/** Lists the files, one per line; with `isWhole`, the content of new files, too. */
function showFiles(files: readonly PlannedFile[], isWhole: boolean, isResult = false): void {
  const { paint } = surfaceOf(isResult ? process.stdout : process.stderr);
  const print = isResult ? printResult : printNote;
  for (const { path, text, state, before } of files) {
    const lines = text.trimEnd().split('\n');
    print(
      `${paint(STATE_PAINT[state], state.padEnd(11))} ${path}  ${paint('dim', `${lines.length} lines`)}`,
    );
    if (!isWhole || state === 'unchanged') continue;
    for (const line of before?.trimEnd().split('\n') ?? []) print(paint('bad', `  - ${line}`));
    for (const line of lines) print(paint('good', `  + ${line}`));
  }
}

const STATE_PAINT = {
  new: 'good',
  unchanged: 'dim',
  kept: 'strong',
  overwritten: 'strong',
} as const;

/**
 * Shows the files, asks for confirmation if possible, writes them, and reports what `phasegate check` would. Returns the exit
 * code.
 */
export async function concluded(
  root: string,
  planned: PlannedWrite,
  options: LibraryOptions,
  more: MoreWork = {},
): Promise<number | 'written'> {
  showPlanned(planned, options, more);
  const refused = options.dryRun ? null : await agreed(planned, options, more);
  if (refused !== null) return refused;
  const problems = options.dryRun ? [] : await carriedOut(root, planned, more);
  if (options.json) await printSummary(planned, more, problems);
  for (const problem of problems) printNote(problem);
  if (problems.length > 0) return 2;
  return options.dryRun ? 0 : 'written';
}

function showPlanned(
  { files, notes, source }: PlannedWrite,
  options: LibraryOptions,
  more: MoreWork,
) {
  // What a dry run finds is its result, which a pager can show.
  if (!options.json) showFiles(files, options.dryRun || source === 'elsewhere', options.dryRun);
  for (const note of notes) printNote(note);
  more.show?.();
  for (const note of more.notes ?? []) printNote(note);
  if (!options.dryRun) return;
  const due = files.filter(({ state }) => state === 'new' || state === 'overwritten').length;
  printNote(
    `Nothing was written: without \`--dry-run\`, the command writes ${due} of ${files.length} files.`,
  );
}

/** Nothing is asked where nothing would change. */
async function agreed(
  { files, source }: PlannedWrite,
  options: LibraryOptions,
  { isDue = false, question }: MoreWork,
): Promise<number | null> {
  const isNew = hasNew(files);
  if (!isNew && !isDue) return null;
  const showAll = isNew ? () => showFiles(files, true) : undefined;
  return confirmed(options, source === 'elsewhere', showAll, question);
}

/** The files, then the rest, which needs files without errors. Resolves to problems. */
async function carriedOut(
  root: string,
  { files }: PlannedWrite,
  { write, act }: MoreWork,
): Promise<readonly string[]> {
  const { writePlanned } = await import('../../app/library/write-library.ts');
  const problems = await (write ?? (() => writePlanned(root, files)))();
  return problems.length > 0 || act === undefined ? problems : act();
}

async function printSummary(
  { files, notes }: PlannedWrite,
  more: MoreWork,
  problems: readonly string[],
): Promise<void> {
  const { libraryJson: summaryOf } = await import('../../app/library/write-library.ts');
  const summary = summaryOf(files, [...notes, ...(more.notes ?? [])]);
  printJson(more.json === undefined ? summary : { ...summary, ...more.json(), problems });
}

/** Work in addition to writing files, or in its place. */
export interface MoreWork {
  /** Shows it after the files. */
  readonly show?: () => void;
  readonly notes?: readonly string[];
  /** Whether there is something to confirm even if no file is new. */
  readonly isDue?: boolean;
  readonly question?: Question;
  /** Replaces writing the files to the working tree. Resolves to problems. */
  readonly write?: () => Promise<readonly string[]>;
  /** After the files. Resolves to problems. */
  readonly act?: () => Promise<readonly string[]>;
  /** More of the summary, at the end. */
  readonly json?: () => object;
}

interface Question {
  readonly message: string;
  readonly yes: string;
}

/** Asks for confirmation if possible. Returns the exit code if the files must not be written; `null`: write them. */
export async function confirmed(
  options: Pick<LibraryOptions, 'json' | 'yes'>,
  isForeign: boolean,
  /** Shows what has not been shown yet. */
  showAll?: () => void,
  question: Question = { message: 'Write these files?', yes: 'Write them' },
): Promise<number | null> {
  if (isInteractive(options)) {
    if (await isConfirmed(question, showAll)) return null;
    printNote('Cancelled: nothing was written.');
    return 130;
  }
  if (!isForeign || options.yes) return null;
  printNote('No file was written. Review the files, then repeat the command with `--yes`.');
  return 2;
}

interface PlannedWrite {
  readonly files: readonly PlannedFile[];
  readonly notes: readonly string[];
  /** `elsewhere`: untrusted files, which are shown completely first (default: `library`). */
  readonly source?: 'library' | 'elsewhere';
}

const hasNew = (files: readonly PlannedFile[]): boolean =>
  files.some(({ state }) => state === 'new' || state === 'overwritten');

async function isConfirmed({ message, yes }: Question, showAll?: () => void): Promise<boolean> {
  const { select } = await import('@clack/prompts');
  const { discardTypedAhead } = await import('../../report/ask-line.ts');
  const { askAtTerminal, questionScreen } = await import('../../report/question-screen.ts');
  const shows = showAll === undefined ? [] : [{ value: 'show', label: 'Show the files first' }];
  for (;;) {
    const answer = await askAtTerminal(async () => {
      // Files are written by this answer, so no key that was typed before the question is one.
      await discardTypedAhead();
      return select({
        message,
        options: [{ value: 'yes', label: yes }, ...shows, { value: 'no', label: 'Cancel' }],
        output: questionScreen,
      });
    });
    if (answer !== 'show') return answer === 'yes';
    showAll?.();
  }
}
