import { ATTEMPT_ENDS } from '../run/attempt-ends.ts';
import type { JournalEvent } from '../run/event.ts';

/** The times of attempts beyond what their own events tell. */
export interface AttemptTimes {
  /**
   * Milliseconds by phase of attempts without an end of their own: from their beginning to the end of their process, which is the
   * cancellation, or the last event before a resume. Time that a resume recovered is not in it, because the state has it.
   */
  readonly cutOff: ReadonlyMap<string, number>;
  /** Whether attempts ran at the same time, so that their sum is more than the time that passed. */
  readonly isParallel: boolean;
}

export const NO_TIMES: AttemptTimes = { cutOff: new Map(), isParallel: false };

/** Read from the events of a run. `millisecondsOf` converts an ISO 8601 time. */
export function attemptTimes(
  events: readonly JournalEvent[],
  millisecondsOf: (at: string) => number,
): AttemptClock {
  const clock = new AttemptClock();
  for (const event of events) clock.hear(event, millisecondsOf(event.at));
  return clock;
}

/** The times so far, of events that it is told one after the other. */
export class AttemptClock implements AttemptTimes {
  readonly cutOff = new Map<string, number>();
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
    } else if (event.type === 'runFinished') this.#end(now);
    else if (event.type === 'runResumed') {
      // The end of a process that died is not known: it is its last event.
      this.#end(this.#last);
      for (const { phase, durationMs } of event.recovered)
        this.#add(phase, -Math.min(durationMs, this.#left.get(phase) ?? 0));
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
