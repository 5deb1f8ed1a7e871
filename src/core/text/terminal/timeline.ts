import type { Plan } from '../../plan/plan.ts';
import type { JournalEvent } from '../../run/event.ts';
import { evolve, initialState } from '../../run/evolve/evolve.ts';
import type { RunState } from '../../run/state.ts';
import { clockText, offsetText } from '../duration-text.ts';
import { padStart } from '../line.ts';
import { eventLines, nameWidth } from './event-line.ts';
import type { Paint } from './paint.ts';

export interface Timeline {
  readonly plan: Plan;
  readonly events: readonly JournalEvent[];
  /** Converts an event's `at` to milliseconds since 1970. */
  readonly millisecondsOf: (at: string) => number;
  readonly paint: Paint;
  /** Which events have a line (default: all). */
  readonly shows?: (event: JournalEvent) => boolean;
}

/** Every event of a journal with the time since the first event; the start and what a person did, also with date and time. */
export function timeline(options: Timeline): readonly string[] {
  const { plan, events, millisecondsOf, paint, shows = () => true } = options;
  const text = { plan, paint, width: nameWidth(plan) };
  const [first] = events;
  if (first === undefined) return [];
  const start = millisecondsOf(first.at);
  const times = events.map(({ at }) => offsetText(millisecondsOf(at) - start));
  const width = times.reduce((most, time) => Math.max(most, time.length), 0);
  let state: RunState | null = null;
  return events.flatMap((event, at) => {
    state = next(plan, state, event);
    if (!shows(event)) return [];
    const time = paint('dim', padStart(times[at] ?? '', width));
    const [line, ...beneath] = eventLines(text, state, event);
    if (line === undefined) return [];
    const clock = hasClock(event) ? `  ${paint('dim', clockText(event.at))}` : '';
    return [
      `${time}  ${line}${clock}`,
      ...beneath.map((below) => `${' '.repeat(width)}  ${below}`),
    ];
  });
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
