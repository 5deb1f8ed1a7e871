import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { RepositoryPlace } from '../app/stored/place.ts';
import type { SeenRun } from '../app/stored/stored.ts';
import { listRuns, recordFolder } from '../checkpoints/directory.ts';
import { type PhaseId, phaseId, type RunId } from '../core/lib/brands.ts';
import { phaseAt } from '../core/lib/graph.ts';
import { shellWord } from '../core/lib/shell-word.ts';
import { ownerName, phaseIndex } from '../core/plan/legs.ts';
import { isGate, isWork } from '../core/plan/phase-kind.ts';
import type { GatePhase } from '../core/plan/plan.ts';
import type { GateOpened, JournalEvent, RunEvent } from '../core/run/event.ts';
import { everyLegOf, hasLegs, type LegState } from '../core/run/legs.ts';
import type { RunMoment } from '../core/run/moment.ts';
import { replay } from '../core/run/replay.ts';
import { openGates } from '../core/run/show/open-gates.ts';
import { isInterrupted } from '../core/run/show/phase-mark.ts';
import { phaseState } from '../core/run/state.ts';
import { evidenceWhenAsked } from '../core/text/gate-then.ts';
import { oneLine, prose, truncate } from '../core/text/line.ts';
import { gateLines } from '../core/text/terminal/gate-lines.ts';
import type { Paint } from '../core/text/terminal/paint.ts';
import { phaseNote } from '../core/text/terminal/status.ts';
import { timeline } from '../core/text/terminal/timeline.ts';
import { neutralText } from '../core/text/untrusted/neutral.ts';
import { Refusal } from '../ports.ts';
import { printJson, printProse, printResult, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { followPhase, followRun } from './log/follow.ts';
import { phaseOf } from './meant/phase.ts';
import { providerPauses } from './meant/provider-pauses.ts';
import { storedRun } from './meant/run.ts';

interface LogOptions extends CommonOptions {
  readonly attempt?: number;
  readonly follow: boolean;
}

/** `phasegate log RUN [PHASE]`: the timeline of a run, or the records of one attempt. */
export function logCommand(): RegisteredCommand {
  const command = subcommand('log', 'Show the events of a run, or the record of a phase.')
    .argument(
      '[run]',
      'run or backlog item; a unique beginning is enough (default: the run started last)',
    )
    .argument(
      '[phase]',
      'show the record of this phase: prompt, output, result, verify and changes, or the evidence of a gate',
    )
    .addOption(
      new Option('--attempt <n>', 'attempt number (default: last)').argParser(attemptNumber),
    )
    .option('--follow', 'print new events until the run or phase ends or waits', false)
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate log k3v9x2mq
  $ phasegate log k3v9x2mq fix --attempt 1
  $ phasegate log k3v9 fix --follow        # follow the live output of the phase`,
    );
  return { command, act: log, hidden: false };
}

async function log(
  name: string | undefined,
  phase: string | undefined,
  options: LogOptions,
): Promise<number> {
  if (phase === undefined && options.attempt !== undefined)
    throw new Refusal(
      '`--attempt` needs a phase.',
      `Name it: \`phasegate log ${shellWord(name ?? 'RUN')} PHASE --attempt ${options.attempt}\`.`,
    );
  const { place, seen } = await runToShow(options.root, { name, phase });
  const { readRun } = await import('../app/stored/stored.ts');
  const followed = { seen, readAgain: () => readRun(place.store, seen.run) };
  const isFollowing = options.follow && !options.json;
  if (phase !== undefined && isFollowing)
    await followPhase(followed, phaseOf(seen, phase), options.attempt ?? null);
  else if (phase !== undefined)
    await showPhase(seen, phase, { options, repository: place.repository });
  else if (options.json) printJson(seen.events);
  else if (isFollowing) await followRun(followed);
  else printProse(timelineLines(seen).join('\n'));
  return 0;
}

interface NamedRecord {
  readonly name: string | undefined;
  readonly phase: string | undefined;
}

/** Throws `Refusal`; if the only word is a phase of a recent run, with the command that shows it. */
async function runToShow(root: string, { name, phase }: NamedRecord) {
  const { UnknownRun } = await import('../app/stored/stored.ts');
  try {
    return await storedRun(root, name);
  } catch (error) {
    if (!(error instanceof UnknownRun) || name === undefined || phase !== undefined) throw error;
    const run = await newestWith(root, phaseId(name));
    if (run === null) throw error;
    throw new Refusal(
      `${error.message} The first word is a run.`,
      `\`${name}\` is a phase of the run \`${run}\`: \`phasegate log ${run} ${shellWord(name)}\`.`,
    );
  }
}

/** Most runs that are searched for a phase. */
const MAX_SEARCHED = 10;

/** The newest run with a phase of that name; `null`: no recent run has one. */
async function newestWith(root: string, phase: PhaseId): Promise<RunId | null> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { readRun } = await import('../app/stored/stored.ts');
  const { store } = await findPlace(root);
  for (const { run } of (await listRuns(store)).slice(0, MAX_SEARCHED)) {
    const { plan } = await readRun(store, run);
    if (phaseIndex(plan, phase) !== undefined) return run;
  }
  return null;
}

function timelineLines(seen: SeenRun): readonly string[] {
  const { plan, events, state, isHeld } = seen;
  const { paint } = surfaceOf(process.stdout);
  const isDead = isInterrupted(state, isHeld);
  return [
    ...timeline({ plan, events, isDead, millisecondsOf: Date.parse, paint }),
    ...pauseLines(seen, paint),
  ];
}

/** What a process that works on the run now waits for; the journal does not have it. */
function pauseLines(seen: SeenRun, paint: Paint): readonly string[] {
  if (!seen.isHeld) return [];
  return [...providerPauses(seen)].map(([phase, words]) =>
    paint('dim', `· ${phase}: ${truncate(oneLine(words), MAX_PAUSE_WIDTH)}`),
  );
}

const MAX_PAUSE_WIDTH = 200;

const RECORD_FILES = ['prompt.md', 'output.log', 'result.json', 'verify.log', 'changes.diff'];

interface LogContext {
  readonly options: LogOptions;
  readonly repository: RepositoryPlace['repository'];
}

async function showPhase(
  seen: SeenRun,
  name: string,
  { options, repository }: LogContext,
): Promise<void> {
  const id = phaseOf(seen, name);
  const phase = phaseAt(seen.plan, phaseIndex(seen.plan, id) ?? -1);
  if (isWork(phase) && !hasLegs(phase)) showRecord(seen, id, options);
  else if (options.json) printJson(seen.events.filter((event) => isAbout(event, id)));
  else {
    const told = linesAbout(seen, id);
    const { columns } = surfaceOf(process.stdout);
    const legs = everyLegOf(seen.plan, seen.state, phase.index);
    const lines = isGate(phase)
      ? await aboutGate(seen, { gate: phase, repository, attempt: options.attempt })
      : [];
    // At the end of a long screen, what is looked for is the decision.
    const blocks = [
      ...(told.length === 0 ? [[`\`${id}\` has not started yet.`]] : []),
      lines,
      told.map((line) => prose(line, columns)),
      recordsOfLegs(seen, legs),
    ].filter((block) => block.length > 0);
    printResult(blocks.map((block) => block.join('\n')).join('\n\n'));
  }
}

/** About a phase, or about any of its legs. */
const isAbout = (event: RunEvent, phase: PhaseId): boolean =>
  'phase' in event &&
  event.type !== 'runFinished' &&
  event.phase !== null &&
  (event.phase === phase || ownerName(event.phase) === phase);

function recordsOfLegs({ plan, run }: SeenRun, legs: readonly LegState[]): readonly string[] {
  const [first] = legs;
  if (first === undefined) return [];
  const command = `phasegate log ${run} ${shellWord(phaseAt(plan, first.index).id)}`;
  return [`The record of a leg: \`${command}\``];
}

const isOpening = (event: JournalEvent): event is JournalEvent<GateOpened> =>
  event.type === 'gateOpened';

function linesAbout({ plan, events }: SeenRun, phase: PhaseId): readonly string[] {
  const { paint } = surfaceOf(process.stdout);
  return timeline({
    plan,
    events,
    millisecondsOf: Date.parse,
    paint,
    shows: (event) => isAbout(event, phase),
  });
}

interface GateLog {
  readonly gate: GatePhase;
  readonly repository: RepositoryPlace['repository'];
  /** Which time that the gate asked; by default the last one. */
  readonly attempt: number | undefined;
}

/** The evidence of a gate, as it was when the gate asked: a later resume may have done phases before it again. */
async function aboutGate(
  seen: SeenRun,
  { gate, repository, attempt }: GateLog,
): Promise<readonly string[]> {
  const { changeAtGate, runChange, whyAgain } = await import('../app/stored/run-change.ts');
  const openings = seen.events.filter(isOpening).filter(({ phase }) => phase === gate.id);
  const opened = openings.at((attempt ?? 0) - 1);
  if (attempt !== undefined && opened === undefined)
    throw neverAsked(seen, gate.id, openings.length);
  const { state } = seen;
  const place = { workTree: repository.root, gitDir: null };
  const change = await (opened === undefined
    ? runChange(place, state)
    : changeAtGate(place, state, opened));
  const { redactorFor } = await import('../app/wiring/redactor-for.ts');
  const isLast = opened === openings.at(-1);
  const again = isLast ? await whyAgain(place, seen, gate.id) : null;
  const asked = opened === undefined ? null : whenAsked(seen, opened);
  const redact = await redactorFor((asked ?? seen).plan);
  const times = { gate: gate.id, now: seen, asked, isLast };
  const evidence = evidenceWhenAsked(times, { change, again, redact });
  if (evidence === null) return [];
  const surface = surfaceOf(process.stdout);
  const { lostBase } = await import('../app/wiring/lost-base.ts');
  const isOpen = openGates(seen.plan, state).some(({ id }) => id === gate.id);
  const lost = isLast && isOpen ? await lostBase({ repository }, seen, 'known here') : null;
  const shown = { ...evidence, lost };
  return gateLines({ evidence: shown, run: seen.run, isWhole: true, ...surface });
}

function whenAsked(seen: SeenRun, opened: JournalEvent<GateOpened>): RunMoment {
  for (const then of replay(seen.events, seen.plans))
    if (then.event.seq === opened.seq) return then;
  return seen;
}

function neverAsked({ run }: SeenRun, gate: PhaseId, count: number): Refusal {
  const times = count === 1 ? 'once' : `${count} times`;
  const message = `\`${gate}\` has asked ${count === 0 ? 'nobody so far' : times}.`;
  return new Refusal(message, whatThereIs(run, gate, count));
}

/** `last`: the last attempt; 0: there was none. */
const whatThereIs = (run: string, phase: PhaseId, last: number): string =>
  last === 0
    ? `\`phasegate status ${run}\` shows the status of the run.`
    : `\`phasegate log ${run} ${shellWord(phase)} --attempt ${last}\` shows the last one.`;

function showRecord(seen: SeenRun, phase: PhaseId, options: LogOptions): void {
  const index = phaseIndex(seen.plan, phase) ?? -1;
  const attempt = options.attempt ?? phaseState(seen.plan, seen.state, index).attempt;
  const folder = recordFolder(seen.folder, phase, attempt);
  const isThere = existsSync(folder);
  const files = isThere ? RECORD_FILES.filter((file) => readdirSync(folder).includes(file)) : [];
  const texts = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  if (options.json) {
    printJson({
      run: seen.run,
      phase,
      attempt,
      folder,
      files: Object.fromEntries(texts.map(({ file, text }) => [file, text])),
    });
    return;
  }
  if (texts.length === 0) {
    const silent = silentText(seen, phase, attempt);
    if (silent === null) throw noRecord(seen, phase, attempt);
    printProse([...linesAbout(seen, phase), silent].join('\n'));
    return;
  }
  const { paint, columns } = surfaceOf(process.stdout);
  // The lines of an output and of a change are as they were.
  const shown = (file: string, text: string): string =>
    file === 'prompt.md' ? prose(text, columns) : text;
  const parts = texts.map(
    ({ file, text }) =>
      `${paint('strong', `── ${file}`)}\n${shown(file, neutralText(text.trimEnd()))}\n`,
  );
  // At the end of a long screen, what is looked for is how the attempt ended.
  const told = linesAbout(seen, phase).map((line) => prose(line, columns));
  printResult([...parts, `${paint('strong', '── events')}\n${told.join('\n')}`].join('\n'));
}

/** Of a command that printed nothing, which then has no record; `null`: there was no such attempt, or it has one. */
function silentText(
  { plan, state, isHeld }: SeenRun,
  phase: PhaseId,
  attempt: number,
): string | null {
  const index = phaseIndex(plan, phase) ?? -1;
  const { kind } = phaseAt(plan, index);
  const known = phaseState(plan, state, index);
  if (kind !== 'run' || attempt === 0 || attempt > known.attempt) return null;
  const isLast = attempt === known.attempt;
  if (isLast && known.reused !== null)
    return `\`${phase}\` did not run: its result was reused from run ${known.reused.run}.`;
  const about = `Attempt ${attempt} of \`${phase}\``;
  if (!isLast || known.standing.status !== 'running') return `${about} printed nothing.`;
  return isHeld
    ? `${about} has printed nothing so far.`
    : `${about} printed nothing before its process ended.`;
}

function noRecord({ plan, state, run }: SeenRun, phase: PhaseId, attempt: number): Refusal {
  const index = phaseIndex(plan, phase) ?? -1;
  const last = phaseState(plan, state, index).attempt;
  if (last === 0 || attempt > last) {
    const note = phaseNote(plan, state, index);
    const message =
      last === 0
        ? `\`${phase}\` has not run${note === '' ? '' : `: ${note}`}.`
        : `\`${phase}\` has no attempt ${attempt}. It had ${last}.`;
    return new Refusal(message, whatThereIs(run, phase, last));
  }
  return new Refusal(
    `Attempt ${attempt} of \`${phase}\` left no record.`,
    `\`phasegate log ${run}\` shows what happened.`,
  );
}

function attemptNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Attempts count from 1.');
}
