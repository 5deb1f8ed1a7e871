import { statSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addCommand } from './commands/add.ts';
import { answerCommand } from './commands/answer.ts';
import { cancelCommand } from './commands/cancel.ts';
import { checkCommand } from './commands/check.ts';
import { cleanCommand } from './commands/clean.ts';
import { optionDescription, type RegisteredCommand } from './commands/command.ts';
import { compileCommand } from './commands/compile.ts';
import { completeCommand, completionCommand } from './commands/completion.ts';
import { costsCommand } from './commands/costs.ts';
import { approveCommand, rejectCommand, reworkCommand } from './commands/decision.ts';
import { diffCommand } from './commands/diff.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { failpointsCommand } from './commands/failpoints.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { logCommand } from './commands/log.ts';
import { manyCommand } from './commands/many.ts';
import { refuseEmpty } from './commands/options/refuse-empty.ts';
import { planCommand } from './commands/plan.ts';
import { reportCommand } from './commands/report.ts';
import { resumeCommand } from './commands/resume.ts';
import { runCommand } from './commands/run.ts';
import { serveCommand } from './commands/serve.ts';
import { statusCommand } from './commands/status.ts';
import { testCommand } from './commands/test.ts';
import { upgradeCommand } from './commands/upgrade.ts';
import { verifyCommand } from './commands/verify.ts';
import { watchCommand } from './commands/watch.ts';
import { helpText } from './core/text/terminal/help-text.ts';
import { Refusal } from './ports.ts';
import { printNote, printResult } from './report/print.ts';
import { currentFolder } from './system/current-folder.ts';
import { startDebugging } from './system/debug-log.ts';
import { leaveLostTerminals } from './system/lost-terminal.ts';
import { VERSION } from './version.ts';

/** In the order of the help. */
export const COMMANDS: Readonly<Record<string, () => RegisteredCommand>> = {
  init: initCommand,
  add: addCommand,
  upgrade: upgradeCommand,
  check: checkCommand,
  test: testCommand,
  plan: planCommand,
  compile: compileCommand,
  run: runCommand,
  many: manyCommand,
  resume: resumeCommand,
  approve: approveCommand,
  reject: rejectCommand,
  rework: reworkCommand,
  answer: answerCommand,
  status: statusCommand,
  watch: watchCommand,
  list: listCommand,
  log: logCommand,
  diff: diffCommand,
  explain: explainCommand,
  costs: costsCommand,
  report: reportCommand,
  verify: verifyCommand,
  serve: serveCommand,
  cancel: cancelCommand,
  clean: cleanCommand,
  doctor: doctorCommand,
  completion: completionCommand,
  complete: completeCommand,
  failpoints: failpointsCommand,
};

/** Only what the arguments call: describing all commands takes longer than most of them work. Help and completions need all. */
function described(argv: readonly string[]): readonly (() => RegisteredCommand)[] {
  const [word = ''] = argv;
  if (word === 'backlog') return [];
  const one = word !== 'complete' && Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  return one === undefined ? Object.values(COMMANDS) : [one];
}

/** Runs one command; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const folder = currentFolder();
  if (folder === null) return reportCliError(NO_CURRENT_FOLDER, argv.includes('--json'));
  let code = 0;
  process.once('exit', leaveLostTerminals);
  let root = folder;
  const program = new Command('phasegate')
    .description('Run pipelines of AI-agent phases: journaled, verified and gated.')
    .version(VERSION)
    .showSuggestionAfterError(true)
    .configureHelp({ optionDescription })
    .configureOutput({
      writeOut: (text) => printResult(helpText(text.trimEnd(), helpColumns())),
      writeErr: (text) => printNote(text.trimEnd()),
    })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('  `phasegate --help` lists the commands.');
  const add = (parent: Command, register: () => RegisteredCommand): void => {
    const { command, act, hidden } = register();
    const run = act as (...args: unknown[]) => Promise<number>;
    const typed = `${parent === program ? '' : 'phasegate '}${parent.name()} ${command.name()}`;
    command
      .copyInheritedSettings(program)
      .exitOverride()
      .showHelpAfterError(
        `  Usage: ${typed} ${command.usage()}\n  \`${typed} --help\` shows the options.`,
      );
    command.action(async (...args: unknown[]) => {
      // Completion is asked for words that are not typed yet.
      if (!hidden) refuseEmpty(command, typed);
      const { verbose, root: given } = command.opts<{ verbose?: boolean; root?: string }>();
      if (verbose === true) startDebugging();
      if (given !== undefined) {
        refuseNoFolder(given);
        root = given;
      }
      code = await run(...args);
    });
    parent.addCommand(command, { hidden });
  };
  for (const register of described(argv)) add(program, register);
  const backlog = new Command('backlog')
    .description('Manage a backlog, and work on its items within guardrails.')
    .copyInheritedSettings(program)
    .exitOverride()
    .showHelpAfterError('  `phasegate backlog --help` lists the commands.');
  program.addCommand(backlog);
  try {
    // The backlog's many commands are loaded only if one of them is called.
    if (['backlog', 'complete'].includes(argv[argv[0] === 'help' ? 1 : 0] ?? '')) {
      const { BACKLOG_COMMANDS, BACKLOG_HELP } = await import('./commands/backlog.ts');
      for (const register of BACKLOG_COMMANDS) add(backlog, register);
      backlog.addHelpText('after', BACKLOG_HELP);
    }
    const words = withoutVainHelp(program, argv);
    await program.exitOverride().parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return reportCliError(error, argv.includes('--json'), root);
  }
}

/** Node has none if the folder was removed after the shell had changed to it. */
const NO_CURRENT_FOLDER = new Refusal(
  'The current folder no longer exists.',
  'Change to a folder that exists, such as `cd ~`, then try again.',
);

/** As wide as Commander breaks its own lines. */
const helpColumns = (): number => (process.stdout.isTTY ? process.stdout.columns : HELP_COLUMNS);

const HELP_COLUMNS = 80;

/** Otherwise some commands would work in the folder above. */
function refuseNoFolder(root: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new Refusal(
    `There is no folder ${root}.`,
    'Set `--root` to a folder inside the repository.',
  );
}

/** `help NAME` of an unknown command is the same error as the command itself. */
function withoutVainHelp(program: Command, argv: readonly string[]): readonly string[] {
  const parent = program.commands.find((one) => one.name() === argv[0]);
  const at = argv[0] === 'help' ? 0 : argv[1] === 'help' ? 1 : -1;
  // Commander shows the help of `backlog` for `help backlog add`.
  const [, group = '', inGroup] = at === 0 ? argv : [];
  const isGroup = program.commands.some((one) => one.name() === group && one.commands.length > 0);
  if (isGroup && inGroup !== undefined)
    return withoutVainHelp(program, argv.with(0, group).with(1, 'help'));
  const name = argv[at + 1];
  if (at === -1 || name === undefined || name.startsWith('-')) return argv;
  const { commands } = at === 0 ? program : (parent ?? program);
  if (commands.length === 0 || commands.some((one) => one.name() === name)) return argv;
  return argv.toSpliced(at, 1);
}

async function reportCliError(error: unknown, isJson: boolean, root?: string): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError && !isJson) return 2;
  const { reportFailure } = await import('./commands/failure.ts');
  try {
    return reportFailure(error instanceof CommanderError ? misuse(error) : error, isJson, root);
  } catch (unprintable) {
    return reportFailure(unprintable, false);
  }
}

/** Commander has already printed the error for people; programs that read JSON need it, too. */
function misuse({ message }: CommanderError): Refusal {
  return new Refusal(
    message.replace(/^error: /, ''),
    '`phasegate COMMAND --help` shows the usage.',
  );
}

const EXAMPLES = `
A first run:
  $ phasegate init                   # add pipelines and workflows to this repository
  $ phasegate check                  # report problems in the pipelines
  $ phasegate run fix-failing-tests  # run .github/pipelines/fix-failing-tests.yml
  $ phasegate status                 # show what happened, and what to do next

Exit codes: 0 succeeded or no change, 1 failed, 2 invalid, 3 waiting, 4 blocked by a question,
5 over budget, 6 rejected, 7 stale, 130 cancelled.`;
