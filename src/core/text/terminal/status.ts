import { phaseAt } from '../../lib/graph.ts';
import type { JsonObject } from '../../lib/json.ts';
import { shellWord } from '../../lib/shell-word.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { isLegNest, shownId } from '../../plan/nest.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';
import type { JournalEvent } from '../../run/event.ts';
import { everyLegOf } from '../../run/legs.ts';
import { needsNow } from '../../run/places.ts';
import { wholeFacts } from '../../run/repositories.ts';
import { matrixText } from '../../run/show/matrix-text.ts';
import { overspent } from '../../run/show/overspent.ts';
import { isInterrupted, markIn, type PhaseMark } from '../../run/show/phase-mark.ts';
import { type PhaseStatus, phaseStatus } from '../../run/show/phase-status.ts';
import { runStanding } from '../../run/show/run-standing.ts';
import { progressOf, shownPhases } from '../../run/show/shown-phases.ts';
import {
  hasEnded,
  type PhaseState,
  phaseState,
  type RunState,
  type SuccessSource,
} from '../../run/state.ts';
import { type AttemptTimes, cutOffOf, cutOffSum, NO_TIMES } from '../../view/cut-off.ts';
import { DECISION_WORDS } from '../decision-words.ts';
import { clockText, durationText } from '../duration-text.ts';
import { failedOutput } from '../failed-output.ts';
import type { GateEvidence } from '../gate-evidence.ts';
import { inputsText } from '../inputs-text.ts';
import { legCounts } from '../leg-counts.ts';
import { oneLine, prose, shortened, truncate } from '../line.ts';
import { costCell, costText, countText, knownTokens, moneyText } from '../money.ts';
import { cancelledBy, during } from '../stopped.ts';
import { neutralLine } from '../untrusted/neutral.ts';
import { gateLines } from './gate-lines.ts';
import { asItemStep } from './item-step.ts';
import { type NextStep, nextStep, nextStepLines } from './next-step.ts';
import type { Surface, TextStyle } from './paint.ts';
import { type RunOutlook, withOutlook } from './run-outlook.ts';
import { type PlanPicture, shapeOf, shapeText } from './shape.ts';
import { cell, foldedTable, type TableCell } from './table.ts';

export interface StatusText extends Surface {
  readonly plan: Plan;
  readonly state: RunState;
  /** The evidence of the gate at which the run waits; `null`: none. */
  readonly evidence?: GateEvidence | null;
  /** The events of the run; without them, its beginning and decisions are not shown. */
  readonly events?: readonly JournalEvent[];
  /** Times of attempts beyond what the state has. */
  readonly times?: AttemptTimes;
  /** What running phases wait for, by id: a provider that did not answer. */
  readonly pauses?: ReadonlyMap<string, string>;
  /** Whether a process works on the run; omitted if unknown. */
  readonly isHeld?: boolean;
  /** Why the run must not continue, and what to do instead; `null`: nothing prevents it. */
  readonly hindrance?: NextStep | null;
  /** Whether the run is for an item that the backlog does not have. */
  readonly isItemGone?: boolean;
  /** What has happened around the run since it stopped; `null`: unknown. */
  readonly outlook?: RunOutlook | null;
  /** `each`: a row for every leg beneath its phase. */
  readonly legs?: 'folded' | 'each';
}

/** The state of a run: its phases in a table, what it took so far, and the next step. */
export function statusLines(status: StatusText): readonly string[] {
  const { plan, state, paint, columns, evidence = null, legs = 'folded', events = [] } = status;
  const { times = NO_TIMES } = status;
  const decisions = decisionLines(events);
  const isDead = isInterrupted(state, status.isHeld);
  const outcome = runStanding(state, status.isHeld);
  const title = `${paint('strong', oneLine(plan.name))}  run ${state.run}  ${paint('strong', outcome)}`;
  const { shown, hidden } = selection(plan, state, isDead);
  const shape = shapeOf(plan, hidden.length === 0 ? columns : 0);
  const run = {
    plan,
    state,
    times,
    isDead,
    pauses: isDead ? NO_PAUSES : (status.pauses ?? NO_PAUSES),
  };
  const rows = shown.flatMap((index) => {
    if (legs === 'folded') return [phaseRow(run, index, shape)];
    // Those of a pipeline are phases of the plan, and may have been shown as such.
    if (isPipelineLeg(phaseAt(plan, index))) return [];
    return [phaseRow(run, index, shape), ...legRows(run, index)];
  });
  const lines = foldedTable({ columns: COLUMNS, rows, width: columns, paint });
  const next = status.hindrance ?? nextOf(status);
  const lost = status.outlook?.lost ?? null;
  const steps = nextStepLines(next, { paint, columns });
  const about =
    evidence === null
      ? []
      : ['', ...gateLines({ evidence: { ...evidence, lost }, run: state.run, paint, columns })];
  const ended = endingLines({ plan, state, isDead }, events.at(-1));
  const begun = [...beginningLines(plan, events[0]), ...ended].flatMap((line) =>
    prose(line, columns)
      .split('\n')
      .map((part) => paint('dim', part)),
  );
  return [
    title,
    ...begun,
    '',
    ...lines,
    ...hidden,
    '',
    ...(decisions.length === 0 ? [] : [...decisions.map((line) => prose(line, columns)), '']),
    prose(totals(plan, state, times), columns),
    ...about,
    '',
    ...outlookLines(status),
    ...steps,
  ];
}

/** What has happened around the run, each with an empty line behind it. */
function outlookLines({ outlook, paint, columns }: StatusText): readonly string[] {
  const { deleted = null, notes = [] } = outlook ?? {};
  const all = deleted === null ? notes : [deleted, ...notes];
  return all.flatMap((note) => [paint('warn', prose(note, columns)), '']);
}

function nextOf(status: StatusText): NextStep {
  const { plan, state, isHeld, outlook, events = [], isItemGone: isGone = false } = status;
  const step = asItemStep(nextStep(plan, state, isHeld), state, { events, isGone });
  const isAtWork = state.finished === null && isHeld !== false;
  return isAtWork || !outlook ? step : withOutlook(step, { plan, state }, outlook);
}

/** When and where the run began, and with which inputs. */
function beginningLines({ inputs }: Plan, started: JournalEvent | undefined): readonly string[] {
  if (started?.type !== 'runStarted') return [];
  const { at, base, baseBranch, item } = started;
  const from = `${base.slice(0, 7)}${baseBranch === null ? '' : ` (${oneLine(baseBranch)})`}`;
  const given = itemText(item) ?? inputsLine(inputs);
  return [
    `Started ${clockText(at)} from ${from}`,
    ...(given === '' ? [] : [given]),
    ...descriptionLines(item),
  ];
}

/** When, where and by what a run stopped that did not come to its end. */
function endingLines(
  { plan, state, isDead }: Pick<TimedRun, 'plan' | 'state' | 'isDead'>,
  last: JournalEvent | undefined,
): readonly string[] {
  if (last === undefined) return [];
  const at = clockText(last.at);
  if (isDead) return [`Interrupted after ${at}${during(plan, state)}`];
  if (last.type !== 'runFinished' || last.outcome !== 'cancelled') return [];
  return [`Cancelled ${at}${during(plan, state)}${cancelledBy(last)}`];
}

const MOST_DESCRIPTION_LINES = 6;

/** What the agents of an item's run were asked to do. */
function descriptionLines({ description }: JsonObject): readonly string[] {
  const text = typeof description === 'string' ? description.trim() : '';
  if (text === '') return [];
  const lines = text.split('\n').map((line) => `  ${neutralLine(line)}`.trimEnd());
  const more = lines.length - MOST_DESCRIPTION_LINES;
  const rest = more > 0 ? [`  … ${more} more ${more === 1 ? 'line' : 'lines'}`] : [];
  return [...lines.slice(0, MOST_DESCRIPTION_LINES), ...rest];
}

function inputsLine(inputs: JsonObject): string {
  const text = inputsText(inputs);
  return text === '' ? '' : `Inputs: ${text}`;
}

/** The inputs of an item's run follow from the item. `null`: the run is for no item. */
function itemText({ id, title }: JsonObject): string | null {
  if (typeof id !== 'string') return null;
  return `Item: ${oneLine(id)}${typeof title === 'string' ? `, ${oneLine(title)}` : ''}`;
}

/** Who decided at each gate, and when. */
function decisionLines(events: readonly JournalEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.type !== 'gateDecided' || event.proof === 'policy') return [];
    const { phase, decision, actor, comment, at, how } = event;
    const why = comment === '' ? '' : `: ${oneLine(comment)}`;
    return [
      `\`${phase}\` was ${DECISION_WORDS[decision]} by ${oneLine(actor)}${how === undefined ? '' : ' with `--approve`'}, ${clockText(at)}${why}`,
    ];
  });
}

/** Most phases that all have a row; of larger plans, only phases that may need attention have one. */
const MAX_ROWS = 60;

interface PhaseSelection {
  readonly shown: readonly number[];
  /** A line with the number of omitted phases. */
  readonly hidden: readonly string[];
}

export function selection(plan: Plan, state: RunState, isDead = false): PhaseSelection {
  const all = shownPhases(plan, state);
  if (all.length <= MAX_ROWS) return { shown: all, hidden: [] };
  const statuses = all.map((index) => phaseStatus(plan, state, index));
  const shown = all
    .filter((index) => !QUIET_STATUSES.has(statuses[index] ?? 'pending'))
    .slice(0, MAX_ROWS);
  const counts = new Map<PhaseMark, number>();
  for (const mark of all.map((index) => markIn({ plan, state, isDead }, index)))
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const words = [...counts].map(([mark, count]) => `${count} ${mark}`).sort();
  return { shown, hidden: [`Of ${all.length} phases: ${words.join(', ')}`] };
}

const QUIET_STATUSES: ReadonlySet<PhaseStatus> = new Set([
  'pending',
  'succeeded',
  'skipped',
  'reused',
]);

export const STATUS_LOOKS: Readonly<
  Record<PhaseMark, { readonly icon: string; readonly style: TextStyle }>
> = {
  pending: { icon: '·', style: 'dim' },
  running: { icon: '▸', style: 'accent' },
  succeeded: { icon: '✓', style: 'good' },
  failed: { icon: '✗', style: 'bad' },
  skipped: { icon: '○', style: 'dim' },
  blocked: { icon: '⏸', style: 'warn' },
  waiting: { icon: '⏸', style: 'warn' },
  reused: { icon: '✓', style: 'good' },
  reported: { icon: '»', style: 'plain' },
  interrupted: { icon: '✗', style: 'warn' },
};

const COLUMNS = [
  { title: '', align: 'left', isWhole: true },
  { title: 'PHASE', align: 'left' },
  { title: 'STATUS', align: 'left' },
  { title: 'ATTEMPTS', align: 'right' },
  { title: 'AGENT', align: 'left' },
  { title: 'TIME', align: 'right' },
  { title: 'TOKENS', align: 'right' },
  { title: 'COST', align: 'right' },
  { title: 'NOTE', align: 'left', under: '', staysIfFits: true },
] as const;

interface TimedRun {
  readonly plan: Plan;
  readonly state: RunState;
  readonly times: AttemptTimes;
  /** Whether no process works on a run that has not ended. */
  readonly isDead: boolean;
  readonly pauses: ReadonlyMap<string, string>;
}

const NO_PAUSES: ReadonlyMap<string, string> = new Map();

/** `shape`: without a picture, as of a leg, the row has no line in it. */
function phaseRow(
  { plan, state, times, isDead, pauses }: TimedRun,
  index: number,
  shape?: PlanPicture,
): readonly TableCell[] {
  const planned = phaseAt(plan, index);
  const phase = phaseState(plan, state, index);
  const mark = markIn({ plan, state, isDead }, index);
  const { icon, style } = STATUS_LOOKS[mark];
  const pause = mark === 'running' ? (pauses.get(planned.id) ?? null) : null;
  const tokens = knownTokens(phase.spent);
  const agent = [phase.agent, phase.model].filter((name) => name !== null).map(oneLine);
  const ms = phase.spent.ms + cutOffOf(times, planned.id);
  return [
    cell(shape === undefined ? '' : shapeText(shape, planned), 'dim'),
    cell(planned.id, 'strong'),
    cell(`${icon} ${mark}`, style),
    cell(phase.attempt === 0 ? '' : String(phase.attempt)),
    cell(agent.join(' ')),
    cell(ms === 0 ? '' : durationText(ms)),
    cell(tokens === null ? '' : countText(tokens)),
    cell(costCell(phase.spent)),
    cell(
      pause === null ? briefNote(plan, state, index) : truncate(oneLine(pause), MAX_NOTE_WIDTH),
      NOTE_STYLES[mark] ?? 'dim',
    ),
  ];
}

const isPipelineLeg = (phase: PlannedPhase): boolean =>
  phase.kind === 'pipeline' && isLegNest(phase.nest);

/** Of a long value, the beginning. */
const MAX_VALUES_WIDTH = 60;

/** Notes begin with the values of the leg's matrix. */
function legRows(run: TimedRun, index: number): readonly (readonly TableCell[])[] {
  const { plan, state } = run;
  return everyLegOf(plan, state, index).map((leg) => {
    const cells = phaseRow(run, leg.index);
    const all = oneLine(matrixText(leg.known.matrix ?? {}));
    const values = shortened(all, MAX_VALUES_WIDTH, `phasegate status ${state.run} --json`);
    const note = [values, briefNote(plan, state, leg.index)];
    return [...cells.slice(0, -1), cell(note.filter((text) => text !== '').join('  '), 'dim')];
  });
}

const NOTE_STYLES: Readonly<Partial<Record<PhaseMark, TextStyle>>> = {
  failed: 'plain',
  blocked: 'plain',
  waiting: 'plain',
};

const MAX_NOTE_WIDTH = 160;

/** A summary may be as long as the end of a log. */
function briefNote(plan: Plan, state: RunState, index: number): string {
  const command = `phasegate log ${state.run} ${shellWord(phaseAt(plan, index).id)}`;
  return shortened(phaseNote(plan, state, index), MAX_NOTE_WIDTH, command);
}

/** A phase's note in one line: its summary, why it failed, or what it waits for. */
export function phaseNote(plan: Plan, state: RunState, index: number): string {
  const { standing } = phaseState(plan, state, index);
  switch (standing.status) {
    case 'pending':
      return waitingNote(plan, state, index);
    case 'running':
      return '';
    case 'spread':
      return legCounts(plan, state, index);
    case 'offered':
      return 'done, to be merged';
    case 'asking':
      return oneLine(standing.done.summary);
    case 'waiting':
      return oneLine(standing.why);
    case 'blocked':
      return oneLine(standing.question);
    case 'succeeded':
      return `${origin(phaseState(plan, state, index), standing.by)}${oneLine(standing.summary)}`;
    case 'failed':
      // The message of a rejection begins with the word.
      return standing.reason === 'rejected' && standing.message.startsWith('rejected')
        ? oneLine(standing.message)
        : `${standing.reason}: ${oneLine(standing.message)}${outputOf(plan, state, index)}`;
    case 'skipped':
      return oneLine(standing.reason);
    default:
      return unreachable(standing);
  }
}

function outputOf(plan: Plan, state: RunState, index: number): string {
  const line = failedOutput(plan, state, index);
  return line === '' ? '' : `: ${line}`;
}

/** For a nested pipeline: what it waits for before it begins, then its progress. */
function waitingNote(plan: Plan, state: RunState, index: number): string {
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'pipeline') return pendingNote(plan, state, index);
  const { entry } = phase.nest;
  if (!hasEnded(phaseState(plan, state, entry).standing)) return pendingNote(plan, state, entry);
  if (phase.spread !== null) return legCounts(plan, state, index);
  const { ended, all } = progressOf(plan, state, phase);
  return `${ended} of ${all} phases`;
}

/** Who passed the phase, or which run made its result, if not an attempt of this run. */
function origin({ reused }: PhaseState, by: SuccessSource): string {
  if (by === 'policy') return 'by policy: ';
  if (reused === null) return '';
  const { run, savedUsd } = reused;
  return `from ${run}${savedUsd ? `, ${moneyText(savedUsd)} saved` : ''}: `;
}

/** Most needs that are named; the rest is counted. */
const NAMED = 2;

function pendingNote(plan: Plan, state: RunState, index: number): string {
  const { openNeeds, memory, waitMs } = phaseState(plan, state, index);
  if (openNeeds > 0) {
    const open = needsNow(plan, state, phaseAt(plan, index)).filter(
      (need) => !hasEnded(phaseState(plan, state, need.index).standing),
    );
    const names = open.slice(0, NAMED).map((need) => `\`${shownId(phaseAt(plan, need.index))}\``);
    const more = open.length > NAMED ? ` and ${open.length - NAMED} more` : '';
    return `after ${names.join(', ')}${more}`;
  }
  const last = memory.at(-1);
  if (last === undefined) return '';
  const wait = waitMs === 0 ? '' : ` in ${durationText(waitMs)}`;
  return `again${wait}: ${last.reason === null ? '' : `${last.reason}: `}${oneLine(last.message)}`;
}

export function totals(plan: Plan, state: RunState, times: AttemptTimes = NO_TIMES): string {
  const { spent } = state;
  const more = cutOffSum(times);
  const ms = spent.ms + more;
  const cutOff = more + times.countedMs;
  // Attempts at the same time count each: more than the work on the page, where they count once.
  const how = times.isParallel ? ', some at the same time' : '';
  const part = cutOff >= ms ? 'all' : durationText(cutOff);
  const which = cutOff === 0 ? '' : `, ${part} of it cut off`;
  const facts = wholeFacts(state);
  const { inputTokens, outputTokens } = spent;
  const count = (tokens: number | null): string => (tokens === null ? '?' : countText(tokens));
  const parts = [
    ms === 0 ? null : `${durationText(ms)} in attempts${how}${which}`,
    knownTokens(spent) === null
      ? null
      : `${count(inputTokens)} tokens in, ${count(outputTokens)} out`,
    costText(spent),
    ...overspent(plan, state).map((text) => `over budget: ${text}`),
    facts.files === 0
      ? null
      : `${facts.files} ${facts.files === 1 ? 'file' : 'files'} changed, ${facts.lines} ${facts.lines === 1 ? 'line' : 'lines'}`,
  ];
  const known = parts.filter((part) => part !== null).join(' · ');
  return `Total: ${known === '' ? 'no attempt has ended' : known}`;
}
