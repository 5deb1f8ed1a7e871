import { Command, CommanderError } from 'commander';
import { optionDescription, type RegisteredCommand } from './commands/command.ts';
import { Refusal } from './ports.ts';
import { printNote, printResult } from './report/print.ts';
import { startDebugging } from './system/debug-log.ts';
import { VERSION } from './version.ts';

type Register = () => RegisteredCommand;

/** In the order of the help. Each is loaded on its own, because the code of all takes longer to load than most commands run. */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  init: async () => (await import('./commands/init.ts')).initCommand,
  add: async () => (await import('./commands/add.ts')).addCommand,
  upgrade: async () => (await import('./commands/upgrade.ts')).upgradeCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  test: async () => (await import('./commands/test.ts')).testCommand,
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  compile: async () => (await import('./commands/compile.ts')).compileCommand,
  run: async () => (await import('./commands/run.ts')).runCommand,
  many: async () => (await import('./commands/many.ts')).manyCommand,
  resume: async () => (await import('./commands/resume.ts')).resumeCommand,
  approve: async () => (await import('./commands/decision.ts')).approveCommand,
  reject: async () => (await import('./commands/decision.ts')).rejectCommand,
  rework: async () => (await import('./commands/decision.ts')).reworkCommand,
  answer: async () => (await import('./commands/answer.ts')).answerCommand,
  status: async () => (await import('./commands/status.ts')).statusCommand,
  watch: async () => (await import('./commands/watch.ts')).watchCommand,
  list: async () => (await import('./commands/list.ts')).listCommand,
  log: async () => (await import('./commands/log.ts')).logCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  costs: async () => (await import('./commands/costs.ts')).costsCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  cancel: async () => (await import('./commands/cancel.ts')).cancelCommand,
  clean: async () => (await import('./commands/clean.ts')).cleanCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
  complete: async () => (await import('./commands/completion.ts')).completeCommand,
  failpoints: async () => (await import('./commands/failpoints.ts')).failpointsCommand,
};

/** Runs one command; resolves to the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = new Command('phasegate')
    .description('Run pipelines of AI-agent phases: journaled, verified and gated.')
    .version(VERSION)
    .showSuggestionAfterError(true)
    .configureHelp({ optionDescription })
    .configureOutput({
      writeOut: (text) => printResult(text.trimEnd()),
      writeErr: (text) => printNote(text.trimEnd()),
    })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('  `phasegate --help` lists the commands.');
  const add = (parent: Command, register: Register): void => {
    const { command, act, hidden } = register();
    const run = act as (...args: unknown[]) => Promise<number>;
    const name = `${parent === program ? '' : 'phasegate '}${parent.name()} ${command.name()}`;
    command
      .copyInheritedSettings(program)
      .exitOverride()
      .showHelpAfterError(
        `  Usage: ${name} ${command.usage()}\n  \`${name} --help\` shows the options.`,
      );
    command.action(async (...args: unknown[]) => {
      if (command.opts<{ verbose?: boolean }>().verbose === true) startDebugging();
      code = await run(...args);
    });
    parent.addCommand(command, { hidden });
  };
  for (const register of await loaded(argv)) add(program, register);
  const backlog = new Command('backlog')
    .description('Manage a backlog, and work on its items within guardrails.')
    .copyInheritedSettings(program)
    .exitOverride()
    .showHelpAfterError('  `phasegate backlog --help` lists the commands.');
  program.addCommand(backlog);
  try {
    // The backlog's many commands are loaded only if one of them is called.
    if (argv[0] === 'backlog' || argv[0] === 'complete') {
      const { BACKLOG_COMMANDS, BACKLOG_HELP } = await import('./commands/backlog.ts');
      for (const register of BACKLOG_COMMANDS) add(backlog, register);
      backlog.addHelpText('after', BACKLOG_HELP);
    }
    const words = withoutVainHelp(program, argv);
    await program.exitOverride().parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return reportCliError(error, argv.includes('--json'));
  }
}

/** The command that the arguments begin with; all of them for `--help`, for completions, and to suggest one for an unknown word. */
function loaded([word = '']: readonly string[]): Promise<readonly Register[]> {
  const one = Object.hasOwn(COMMANDS, word) && word !== 'complete' ? COMMANDS[word] : undefined;
  const loads = one === undefined ? Object.values(COMMANDS) : [one];
  return Promise.all(loads.map((load) => load()));
}

/** `help NAME` of an unknown command is the same error as the command itself. */
function withoutVainHelp(program: Command, argv: readonly string[]): readonly string[] {
  const parent = program.commands.find((one) => one.name() === argv[0]);
  const at = argv[0] === 'help' ? 0 : argv[1] === 'help' ? 1 : -1;
  const name = argv[at + 1];
  if (at === -1 || name === undefined || name.startsWith('-')) return argv;
  const { commands } = at === 0 ? program : (parent ?? program);
  if (commands.length === 0 || commands.some((one) => one.name() === name)) return argv;
  return argv.toSpliced(at, 1);
}

async function reportCliError(error: unknown, isJson: boolean): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError && !isJson) return 2;
  const { reportFailure } = await import('./commands/failure.ts');
  try {
    return reportFailure(error instanceof CommanderError ? misuse(error) : error, isJson);
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
  $ phasegate init                                add pipelines and workflows to this repository
  $ phasegate check                               report problems in the pipelines
  $ phasegate run fix-failing-tests               run .github/pipelines/fix-failing-tests.yml
  $ phasegate status                              show what happened, and what to do next

Exit codes: 0 succeeded or no change, 1 failed, 2 invalid, 3 waiting, 4 blocked by a question,
5 over budget, 6 rejected, 7 stale, 130 cancelled.`;
