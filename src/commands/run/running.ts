import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { AS_IT_IS } from '../../app/run/as-it-is.ts';
import type { Report, ReporterFor } from '../../app/run/report.ts';
import { type AdvanceSettings, RunBroken } from '../../app/run/session.ts';
import type { StoredRun } from '../../app/stored/stored.ts';
import { isInActions, isInCi, isInRun } from '../../app/stored/surroundings.ts';
import { localPlatform } from '../../app/wiring/platform.ts';
import { journalFile } from '../../checkpoints/directory.ts';
import { OWN_AUTHOR } from '../../core/change/own-author.ts';
import { digestOf, phaseId, type RunId } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { isOfPlace } from '../../core/plan/nest.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { JournalEvent, RunEvent } from '../../core/run/event.ts';
import { EXIT_CODES } from '../../core/run/outcome.ts';
import { runJson } from '../../core/run/show/report-json.ts';
import { keptCommentText } from '../../core/text/terminal/gate-prompt.ts';
import type { RunOutlook } from '../../core/text/terminal/run-outlook.ts';
import { statusLines } from '../../core/text/terminal/status.ts';
import { readJournal } from '../../engine/journal-text.ts';
import { Refusal } from '../../ports.ts';
import { consoleReporter } from '../../report/console.ts';
import { printJson, printNote, surfaceOf } from '../../report/print.ts';
import { silentReporter } from '../../report/silent.ts';
import { isDebugging } from '../../system/debug-log.ts';
import type { CommonOptions } from '../command.ts';
import { wholeNumber } from '../options/numbers.ts';
import { typedHere } from '../typed-here.ts';
import { gateDecidedEvent, refuseMoved } from './decided.ts';
import type { TypedDecision, WaitingGate } from './gate-prompt.ts';

/** The options of all commands that work on a run. */
export interface RunningOptions extends CommonOptions {
  readonly until?: string;
  readonly approve: boolean;
  readonly deliver: boolean;
  readonly clone: boolean;
  readonly concurrency: number;
  readonly author: { readonly name: string; readonly email: string };
  readonly record?: string;
  readonly replay?: string;
  readonly reuse: boolean;
}

/** What holds where a person gave none of the options. */
export const RUNNING_DEFAULTS: Omit<RunningOptions, keyof CommonOptions> = {
  approve: false,
  deliver: true,
  clone: false,
  concurrency: 4,
  author: OWN_AUTHOR,
  reuse: true,
};

/** The options behind {@link RunningOptions}. */
export function withRunningOptions(command: Command): Command {
  return (
    command
      .option('--until <phase>', 'stop before this phase; the run waits and can be resumed')
      .option('--approve', 'approve gates automatically', false)
      .option('--no-deliver', 'stop before deliveries; the run waits and can be resumed')
      // Of earlier releases; scripts may give it.
      .addOption(new Option('--clone', 'no effect').default(false).hideHelp())
      .addOption(
        new Option('--concurrency <n>', 'maximum number of read-only phases at the same time')
          .default(RUNNING_DEFAULTS.concurrency)
          .argParser(wholeNumber),
      )
      .addOption(
        new Option('--author <name and email>', 'author of commits')
          .default(OWN_AUTHOR, `${OWN_AUTHOR.name} <${OWN_AUTHOR.email}>`)
          .argParser(authorOf),
      )
      .option('--record <dir>', 'record prompts, output and changes of agents in this folder')
      .option('--replay <dir>', 'replay a recording from this folder instead of running agents')
      .option('--no-reuse', 'do not reuse results of earlier runs')
  );
}

/** The engine's settings by these options. Throws `Refusal` for an unknown phase. */
export function settingsFrom(options: RunningOptions): (plan: Plan) => AdvanceSettings {
  if (options.approve) refuseDeciding('`--approve`');
  if (options.clone) printNote('`--clone` has no effect: every run has its own workspace.');
  return (plan) => ({
    limits: {
      concurrency: options.concurrency,
      may: { work: true, deliver: options.deliver, open: true },
      until: options.until === undefined ? null : knownPhase(plan, options.until),
      only: null,
      slots: false,
    },
    budgetPool: null,
    isOnlyRun: true,
    ownFolder: options.clone,
    approve: options.approve,
    author: options.author,
    tape: tapeOf(options),
    reuse: options.reuse,
  });
}

function tapeOf({ record, replay }: RunningOptions): AdvanceSettings['tape'] {
  if (record !== undefined && replay !== undefined) {
    throw new Refusal('`--record` and `--replay` exclude each other.', 'Give one of them.');
  }
  if (record !== undefined) return { mode: 'record', folder: resolve(record) };
  return replay === undefined ? { mode: 'none' } : { mode: 'replay', folder: resolve(replay) };
}

/** Only a person on their own machine decides, never a program inside of a run or a workflow. */
export function refuseDeciding(what: string): void {
  if (isInRun()) {
    throw new Refusal(
      `${what} is refused inside a run.`,
      'Only a person decides, outside the run.',
    );
  }
  if (isInActions()) {
    throw new Refusal(
      `${what} is refused in GitHub Actions.`,
      'Reviewers of the environment decide there.',
    );
  }
}

interface Deciding {
  readonly run: string;
  /** Whether the run ends, so that it does not matter what prevents its work. */
  readonly ends: boolean;
}

/** Records a person's decision or answer for a waiting run, then continues the run; calls `accepted` once nothing refuses it. */
export async function continueWith(
  options: RunningOptions,
  deciding: Deciding,
  word: DecidedWord,
  accepted = (): void => {},
): Promise<number> {
  const work = await continuing(options, deciding, word);
  return withReporter(options, (reporterFor) =>
    work((plan, pinned) => {
      accepted();
      return reporterFor(plan, pinned);
    }),
  );
}

/** The event of a decision. `head`: SHA-256 of the journal's last line in hex. */
type DecidedWord = (stored: StoredRun, head: string) => RunEvent;

type RunWork = (reporterFor: ReporterFor) => Promise<Report>;

async function continuing(
  options: RunningOptions,
  { run, ends }: Deciding,
  word: DecidedWord,
): Promise<RunWork> {
  const { continueRun } = await import('../../app/run/continue.ts');
  const { refuseHindered } = await import('../meant/run-of-item.ts');
  await refuseHindered(options.root, run, { ends });
  const request = {
    root: options.root,
    platform: localPlatform(),
    run,
    ...AS_IT_IS,
    retries: 'never' as const,
    refusesLost: true,
    settingsFor: settingsFrom(options),
    initialEvents: async (stored: StoredRun, head: string) => [word(stored, head)],
  };
  return (reporterFor) => continueRun(request, reporterFor);
}

/**
 * The same for a person at a terminal: at a gate, a typed word decides, and the run continues. Only where the person follows the
 * run: after a decision by a command, nobody is asked about another gate.
 */
export async function withGatePrompt(options: RunningOptions, work: RunWork): Promise<number> {
  let last: Report | null = null;
  const code = await withReporter(options, async (reporterFor) => {
    last = await work(reporterFor);
    return last;
  });
  const waiting = last === null ? null : waitingAt(last);
  if (waiting === null || !canPrompt(options)) return code;
  const { promptForDecision } = await import('./gate-prompt.ts');
  const typed = await promptForDecision(waiting, options.root);
  if (typed === null) return code;
  return decideAsTyped(options, waiting, typed);
}

/** What was shown is decided on, and nothing that came after it; then the run goes on. Resolves to the exit code. */
export async function decideAsTyped(
  options: RunningOptions,
  waiting: WaitingGate,
  typed: TypedDecision,
): Promise<number> {
  const { run, gate, digest } = waiting;
  const deciding = { run, ends: typed.decision === 'reject' };
  const keep = (error: unknown): never => keepComment(error, waiting, typed);
  const work = await continuing(options, deciding, (stored, head) => {
    refuseMoved(run, digest, head);
    return gateDecidedEvent(stored, { ...typed, gate: gate.id });
  }).catch(keep);
  return withGatePrompt(options, (reporterFor) => work(reporterFor).catch(keep));
}

/** Throws the error; where it prevented the decision, the typed comment is printed first. */
function keepComment(error: unknown, waiting: WaitingGate, typed: TypedDecision): never {
  const isRefused = error instanceof Refusal && !(error instanceof RunBroken);
  if (isRefused && typed.comment !== '') printNote(keptCommentText(waiting, typed));
  throw error;
}

/** Where a person sits at both ends; a run, a workflow and a program decide nothing. */
export const canPrompt = ({ json }: CommonOptions): boolean =>
  !json && process.stdin.isTTY === true && process.stderr.isTTY === true && !isInRun() && !isInCi();

/** The one gate that the run waits at; `null` where there is none or several. */
export function waitingAt({
  plan,
  state,
  digest,
}: Pick<Report, 'plan' | 'state' | 'digest'>): WaitingGate | null {
  const [index, ...others] = state.open;
  if (state.finished?.outcome !== 'waiting' || index === undefined || others.length > 0)
    return null;
  const gate = phaseAt(plan, index);
  return gate.kind === 'gate'
    ? { run: state.run, gate, digest: digestOf(digest), plan, state }
    : null;
}

/** Runs with a view for people, or silently for a program; prints the result, and returns the exit code. */
async function withReporter({ json, root }: CommonOptions, work: RunWork): Promise<number> {
  const open: Disposable[] = [];
  const { stderr, env } = process;
  try {
    const report = await work(async (plan) => {
      if (json) return silentReporter;
      // Lines of the debug log would destroy a live view.
      const isTerminal = stderr.isTTY === true && !isDebugging();
      const reporter = await consoleReporter({ plan, stream: stderr, isTerminal, env });
      open.push(reporter);
      return reporter;
    });
    for (const reporter of open.splice(0)) reporter[Symbol.dispose]();
    return await reportRun(report, { json, root });
  } finally {
    for (const reporter of open) reporter[Symbol.dispose]();
  }
}

async function reportRun(report: Report, { json, root }: CommonOptions): Promise<number> {
  const { plan, state, digest, folder, times } = report;
  if (json) printJson(runJson({ plan, state, events: eventsIn(folder), digest: digestOf(digest) }));
  else {
    const { evidenceFor } = await import('../../app/stored/run-change.ts');
    const evidence = await evidenceFor(root, { plan, state, folder });
    const outlook = state.finished?.outcome === 'stale' ? await outlookAt(root, state.run) : null;
    const shown = { plan, state, evidence, times, outlook };
    const lines = statusLines({ ...shown, ...surfaceOf(process.stderr) });
    printNote(typedHere(['', ...lines, `Records: ${folder}`].join('\n'), { root }));
  }
  return EXIT_CODES[state.finished?.outcome ?? 'failed'];
}

const eventsIn = (folder: string): readonly JournalEvent[] =>
  readJournal(journalFile(folder)).events;

async function outlookAt(root: string, run: RunId): Promise<RunOutlook> {
  const { outlookOf } = await import('../../app/stored/outlook.ts');
  const { findPlace } = await import('../../app/stored/place.ts');
  const { readRun } = await import('../../app/stored/stored.ts');
  const place = await findPlace(root);
  return outlookOf(place, await readRun(place.store, run));
}

function knownPhase(plan: Plan, name: string) {
  const id = phaseId(name);
  if (plan.index.has(id)) return id;
  const names = plan.phases.filter((phase) => !isOfPlace(phase)).map((phase) => phase.id);
  throw new Refusal(
    `The pipeline has no phase \`${name}\`.`,
    suggest(name, names) ?? `It has ${names.join(', ')}.`,
  );
}

function authorOf(text: string): RunningOptions['author'] {
  const [, name, email] = /^\s*([^<>\n]+?)\s*<([^<>\s]+@[^<>\s]+)>\s*$/.exec(text) ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  throw new InvalidArgumentError('Write it as `Name <email@example.org>`.');
}
