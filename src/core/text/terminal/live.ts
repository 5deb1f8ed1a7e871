import { phaseAt } from '../../lib/graph.ts';
import { isOfPlace } from '../../plan/nest.ts';
import type { Plan } from '../../plan/plan.ts';
import { legsOf, phasesThere } from '../../run/legs.ts';
import { type PhaseMark, phaseMark } from '../../run/show/phase-mark.ts';
import { type PhaseStatus, phaseStatus } from '../../run/show/phase-status.ts';
import { ENDED, isCounted, shownPhases } from '../../run/show/shown-phases.ts';
import { phaseState, type RunState } from '../../run/state.ts';
import { durationText } from '../duration-text.ts';
import { legCounts } from '../leg-counts.ts';
import { oneLine, padEnd, padStart, truncate, widthOf } from '../line.ts';
import { costText, countText, knownMoney, knownTokens } from '../money.ts';
import { attemptText, nameWidth } from './event-line.ts';
import type { Surface, TextStyle } from './paint.ts';
import { type PlanPicture, shapeLine, shapeOf, shapeWidth } from './shape.ts';
import { phaseNote, STATUS_LOOKS } from './status.ts';
import { cell, type TableCell } from './table.ts';

/** The data of the live view of a run. */
export interface LiveView extends Surface {
  readonly plan: Plan;
  readonly state: RunState;
  /** What runs now: index of the phase → activity. */
  readonly activities: ReadonlyMap<number, Activity>;
  /** Milliseconds since this process began to work on the run. */
  readonly elapsedMs: number;
  /** Incremented with each frame. */
  readonly frame: number;
  readonly rows: number;
}

export interface Activity {
  readonly elapsedMs: number;
  /** The end of its output, unmodified. */
  readonly output: string;
}

/** Whether every phase of the plan can have its own line on a terminal with this number of rows; places for legs do not count. */
export function fitsLive(plan: Plan, rows: number): boolean {
  const shown = plan.phases.filter((phase) => phase.kind !== 'entry' && !isOfPlace(phase));
  return shown.length <= roomOf(rows);
}

/**
 * A run in file order: the state of each phase, the output of running phases, and time and cost so far.
 * If the plan does not fit, only running, failed and next phases are shown; the rest is counted.
 *
 *     ✓ diagnose   2.1 s  $0.01  merge() compares ends as text
 *     ⠹ fix          4 s         attempt 2 of 3 · coder · npm test
 *     · review                   after `fix`
 *
 *     ━━━━━━━━────────────────  1 of 3 · 6.3 s · $0.01
 *
 * Where phases may run side by side and all have a line, their signs stand in lanes: {@link shapeOf}.
 */
export function renderLive(view: LiveView): string {
  const { plan, state } = view;
  const statuses = plan.phases.map(({ index }) => phaseStatus(plan, state, index));
  const candidates = shownPhases(plan, state);
  const shown = pick(candidates, statuses, roomOf(view.rows));
  const hidden = countHidden(view, candidates, new Set(shown));
  const pending = hidden.get('pending') ?? 0;
  const names = nameWidth(plan);
  const shape = shapeOf(plan, hidden.size === 0 ? view.columns : 0);
  const lines = [
    '',
    ...countLine(view, hidden),
    ...shown.map((index) =>
      livePhaseRow(view, index, { status: statuses[index] ?? 'pending', names, shape }),
    ),
    ...(pending === 0 ? [] : [view.paint('dim', ` · ${pending} more to come`)]),
    '',
    footer(view, statuses),
  ];
  return lines.join('\n');
}

/** Rows of a terminal without the counts above and below, the footer, two blank lines, and the cursor's line. */
const roomOf = (rows: number): number => Math.max(1, rows - 6);

/** The indexes to show, in order: all, or what is under way, what failed, and what is next. */
function pick(
  candidates: readonly number[],
  statuses: readonly PhaseStatus[],
  room: number,
): readonly number[] {
  if (candidates.length <= room) return candidates;
  const where = (...wanted: readonly PhaseStatus[]): readonly number[] =>
    candidates.filter((index) => wanted.includes(statuses[index] ?? 'pending'));
  const underWay = where('running', 'waiting', 'blocked').slice(0, room);
  const failed = where('failed').slice(-Math.ceil(room / 3));
  const due = where('pending');
  const picked = new Set([...underWay, ...failed, ...due].slice(0, room));
  return candidates.filter((index) => picked.has(index));
}

function countHidden(
  { plan, state }: LiveView,
  candidates: readonly number[],
  shown: ReadonlySet<number>,
) {
  const counts = new Map<PhaseMark, number>();
  for (const index of candidates) {
    const mark = phaseMark(plan, state, index);
    if (!shown.has(index)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}

function countLine({ paint }: LiveView, hidden: ReadonlyMap<PhaseMark, number>) {
  const parts = [...hidden.entries()]
    .filter(([status]) => status !== 'pending')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, count]) => {
      const { icon, style } = STATUS_LOOKS[status];
      return `${paint(style, icon)} ${count} ${status}`;
    });
  return parts.length === 0 ? [] : [` ${parts.join('   ')}`];
}

export const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const TIME_WIDTH = 9;
const COST_WIDTH = 8;

interface LiveRow {
  readonly status: PhaseStatus;
  readonly names: number;
  readonly shape: PlanPicture;
}

function livePhaseRow(view: LiveView, index: number, { status, names, shape }: LiveRow): string {
  const { plan, state, paint } = view;
  const phase = phaseState(plan, state, index);
  const activity = view.activities.get(index);
  const ms =
    status === 'running' ? (activity?.elapsedMs ?? longestLeg(view, index)) : phase.spent.ms;
  const { usd } = phase.spent;
  const cost = padStart(knownMoney(usd), COST_WIDTH);
  const left: readonly TableCell[] = [
    cell(padEnd(truncate(phaseAt(plan, index).id, names), names), nameStyle(status)),
    cell(padStart(ms === 0 ? '' : durationText(ms), TIME_WIDTH)),
    ...(state.spent.usd === null ? [] : [cell(cost, 'dim')]),
  ];
  const width = Math.max(1, shapeWidth(shape));
  const taken = left.reduce((sum, { text }) => sum + 1 + widthOf(text), 3 + width);
  const room = Math.max(0, view.columns - taken - 1);
  const note = truncate(noteOf(view, index, status), room);
  const painted = left.map((part) => ` ${paint(part.style, part.text)}`).join('');
  const { before, after } = shapeLine(shape, phaseAt(plan, index));
  const { icon, style } = liveStatusLook(view, phaseMark(plan, state, index));
  const lanes = (text: string): string => (text.trim() === '' ? text : paint('dim', text));
  const right = lanes(after.padEnd(width - before.length - 1));
  return ` ${lanes(before)}${paint(style, icon)}${right}${painted}  ${note === '' ? '' : paint(noteStyle(status), note)}`.trimEnd();
}

/** How long the leg that has run longest has been running. */
function longestLeg({ plan, state, activities }: LiveView, index: number): number {
  const legs = legsOf(plan, state, index).map((leg) => activities.get(leg.index)?.elapsedMs ?? 0);
  return legs.reduce((longest, ms) => Math.max(longest, ms), 0);
}

function liveStatusLook({ frame }: LiveView, mark: PhaseMark) {
  if (mark !== 'running') return STATUS_LOOKS[mark];
  return { icon: SPINNER[frame % SPINNER.length] ?? '', style: STATUS_LOOKS.running.style };
}

function nameStyle(status: PhaseStatus): TextStyle {
  if (status === 'pending' || status === 'skipped') return 'dim';
  return status === 'succeeded' || status === 'reused' ? 'plain' : 'strong';
}

function noteStyle(status: PhaseStatus): TextStyle {
  return status === 'failed' || status === 'waiting' || status === 'blocked' ? 'plain' : 'dim';
}

function noteOf(view: LiveView, index: number, status: PhaseStatus): string {
  const { plan, state } = view;
  const planned = phaseAt(plan, index);
  if (status !== 'running') {
    const note = phaseNote(plan, state, index);
    return planned.kind === 'gate' && status === 'pending' ? `gate ${note}` : note;
  }
  return planned.kind === 'pipeline' ? phaseNote(plan, state, index) : runningNote(view, index);
}

/** What a running phase does: `attempt 2 of 3 · coder · npm test`. */
export function runningNote(
  { plan, state, activities }: Pick<LiveView, 'plan' | 'state' | 'activities'>,
  index: number,
): string {
  const planned = phaseAt(plan, index);
  const phase = phaseState(plan, state, index);
  const attempt = attemptText(plan, { phase: planned.id, attempt: phase.attempt }, phase.tries);
  const agent = phase.agent === null ? null : oneLine(phase.agent);
  const said = lastShownLine(activityOf({ plan, state, activities }, index)?.output ?? '');
  const legs = legCounts(plan, state, index);
  return [legs, attempt, agent, said].filter((part) => part !== null && part !== '').join(' · ');
}

/** The activity of the phase, or of the leg that began last. */
function activityOf(
  { plan, state, activities }: Pick<LiveView, 'plan' | 'state' | 'activities'>,
  index: number,
): Activity | undefined {
  const own = activities.get(index);
  if (own !== undefined) return own;
  const legs = new Set(legsOf(plan, state, index).map((leg) => leg.index));
  return [...activities].findLast(([place, { output }]) => legs.has(place) && output !== '')?.[1];
}

function lastShownLine(text: string): string {
  for (const line of text.split('\n').reverse()) {
    const shown = oneLine(line);
    if (shown !== '') return shown;
  }
  return '';
}

const BAR = 24;

function footer(view: LiveView, statuses: readonly PhaseStatus[]): string {
  const { paint, state, plan } = view;
  const counted = phasesThere(plan, state).filter(isCounted);
  const ended = counted.filter(({ index }) => ENDED.has(statuses[index] ?? 'pending')).length;
  const part = counted.reduce((sum, { index }) => sum + partEnded(view, index, statuses), 0);
  const filled = counted.length === 0 ? BAR : Math.floor((BAR * part) / counted.length);
  const bar = paint('good', '━'.repeat(filled)) + paint('dim', '─'.repeat(BAR - filled));
  const tokens = knownTokens(state.spent);
  const cost = costText(state.spent);
  const parts = [
    `${ended} of ${counted.length}`,
    durationText(view.elapsedMs),
    ...(tokens === null ? [] : [`${countText(tokens)} tokens`]),
    ...(cost === null ? [] : [cost]),
  ].join(' · ');
  const room = Math.max(0, view.columns - BAR - 4);
  return ` ${bar}  ${paint('dim', truncate(parts, room))}`;
}

/** From 0 to 1: of a phase under way, its legs that have ended. */
function partEnded(
  { plan, state }: LiveView,
  index: number,
  statuses: readonly PhaseStatus[],
): number {
  if (ENDED.has(statuses[index] ?? 'pending')) return 1;
  const legs = legsOf(plan, state, index);
  const ended = legs.filter((leg) => ENDED.has(phaseStatus(plan, state, leg.index)));
  return legs.length === 0 ? 0 : ended.length / legs.length;
}
