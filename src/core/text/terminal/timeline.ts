import type { Plan } from '../../plan/plan.ts';
import type { JournalEvent } from '../../run/event.ts';
import { evolve, initialState } from '../../run/evolve/evolve.ts';
import type { RunState } from '../../run/state.ts';
import { clockText, offsetText } from '../duration-text.ts';
import { padStart } from '../line.ts';
import { eventLines, interruptedLine, nameWidth } from './event-line.ts';
import type { Paint } from './paint.ts';

export interface Timeline {
  readonly plan: Plan;
  readonly events: readonly JournalEvent[];
  /** Converts an event's `at` to milliseconds since 1970. */
  readonly millisecondsOf: (at: string) => number;
  readonly paint: Paint;
  /** Whether the process of the run died and left no event (default: no). */
  readonly isDead?: boolean;
  /** Which events have a line (default: all). */
  readonly shows?: (event: JournalEvent) => boolean;
}

/** Every event of a journal with the time since the first event; the start and what a person did, also with date and time. */
export function timeline(options: Timeline): readonly string[] {
  const { plan, events, millisecondsOf, paint, shows, isDead = false } = options;
  const text = { plan, paint, width: nameWidth(plan) };
  const [first] = events;
  if (first === undefined) return [];
  const start = millisecondsOf(first.at);
  const times = events.map(({ at }) => offsetText(millisecondsOf(at) - start));
  const width = times.reduce((most, time) => Math.max(most, time.length), 0);
  const shown = (lines: readonly string[], time: string): readonly string[] => {
    const [line, ...beneath] = lines;
    if (line === undefined) return [];
    const first = `${paint('dim', padStart(time, width))}  ${line}`;
    return [first, ...beneath.map((below) => `${' '.repeat(width)}  ${below}`)];
  };
  let state: RunState | null = null;
  // A process that died has left no event; its last one is the time that is known.
  const died = (at: number): readonly string[] =>
    state === null || shows !== undefined
      ? []
      : shown([interruptedLine(text, state)], times[at] ?? '');
  const lines = events.flatMap((event, at) => {
    const before = event.type === 'runResumed' && state?.finished === null ? died(at - 1) : [];
    state = next(plan, state, event);
    if (shows?.(event) === false) return before;
    const [line, ...beneath] = eventLines(text, state, event);
    if (line === undefined) return before;
    const clock = hasClock(event) ? `  ${paint('dim', clockText(event.at))}` : '';
    return [...before, ...shown([line + clock, ...beneath], times[at] ?? '')];
  });
  return isDead ? [...lines, ...died(events.length - 1)] : lines;
}

const hasClock = (event: JournalEvent): boolean =>
  event.type === 'runStarted' ||
  event.type === 'answerGiven' ||
  (event.type === 'gateDecided' && event.proof !== 'policy');

function next(plan: Plan, state: RunState | null, event: JournalEvent): RunState {
  if (event.type === 'runStarted') return initialState(plan, event);
  if (state === null) throw new Error('a journal begins with runStarted');
  return evolve(plan, state, event);
}
