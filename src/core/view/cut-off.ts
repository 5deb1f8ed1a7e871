import { ATTEMPT_ENDS } from '../run/attempt-ends.ts';
import type { AttemptSpending, JournalEvent } from '../run/event.ts';

/** The times of attempts beyond what their own events tell. */
export interface AttemptTimes {
  /**
   * Milliseconds by phase of attempts without an end of their own: from their beginning to the end of their process, which is the
   * cancellation, or the last event before a resume. Time that a resume recovered is not in it, because the state has it.
   */
  readonly cutOff: ReadonlyMap<string, number>;
  /** Milliseconds of such attempts that the state has, because they reported what they used. */
  readonly countedMs: number;
  /** Whether attempts ran at the same time, so that their sum is more than the time that passed. */
  readonly isParallel: boolean;
}

export const NO_TIMES: AttemptTimes = { cutOff: new Map(), countedMs: 0, isParallel: false };

/**
 * Read from the events of a run. `millisecondsOf` converts an ISO 8601 time; `unrecorded` is what attempts of a dead process used,
 * which no event has yet.
 */
export function attemptTimes(
  events: readonly JournalEvent[],
  millisecondsOf: (at: string) => number,
  unrecorded: readonly AttemptSpending[] = [],
): AttemptClock {
  const clock = new AttemptClock();
  for (const event of events) clock.hear(event, millisecondsOf(event.at));
  clock.counted(unrecorded);
  return clock;
}

/** The times so far, of events that it is told one after the other. */
export class AttemptClock implements AttemptTimes {
  readonly cutOff = new Map<string, number>();
  countedMs = 0;
  isParallel = false;
  /** When the attempts that run began, by phase. */
  readonly #open = new Map<string, number>();
  /** The times that the last process left. */
  #left = new Map<string, number>();
  #last = 0;

  hear(event: JournalEvent, now: number): void {
    if (event.type === 'phaseStarted') {
      this.#open.set(event.phase, now);
      this.isParallel ||= this.#open.size > 1;
    } else if (event.type === 'runFinished') {
      this.#end(now);
      this.counted(event.stopped ?? []);
    } else if (event.type === 'runResumed') {
      // The end of a process that died is not known: it is its last event.
      this.#end(this.#last);
      this.counted(event.recovered);
      this.#left = new Map();
    } else if (event.type === 'budgetExceeded') this.#open.delete(event.stopped?.phase ?? '');
    else if ('attempt' in event && ATTEMPT_ENDS.has(event.type)) this.#open.delete(event.phase);
    this.#last = now;
  }

  #end(until: number): void {
    for (const [phase, start] of this.#open) {
      const ms = Math.max(0, until - start);
      this.#left.set(phase, ms);
      this.#add(phase, ms);
    }
    this.#open.clear();
  }

  /** The state has these times. */
  counted(recorded: readonly AttemptSpending[]): void {
    for (const { phase, durationMs } of recorded) {
      this.countedMs += durationMs;
      const left = this.#left.get(phase) ?? 0;
      this.#left.set(phase, Math.max(0, left - durationMs));
      this.#add(phase, -Math.min(durationMs, left));
    }
  }

  #add(phase: string, ms: number): void {
    this.cutOff.set(phase, (this.cutOff.get(phase) ?? 0) + ms);
  }
}

/** Of a phase with its legs, or of a nested pipeline with its phases. */
export function cutOffOf({ cutOff }: AttemptTimes, id: string): number {
  let sum = 0;
  for (const [phase, ms] of cutOff)
    if (phase === id || phase.startsWith(`${id}[`) || phase.startsWith(`${id}/`)) sum += ms;
  return sum;
}

/** Of all phases together. */
export const cutOffSum = ({ cutOff }: AttemptTimes): number =>
  [...cutOff.values()].reduce((sum, ms) => sum + ms, 0);
