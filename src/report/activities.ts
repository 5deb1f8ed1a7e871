import type { PhaseId } from '../core/lib/brands.ts';
import { unreachable } from '../core/lib/unreachable.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import type { Plan } from '../core/plan/plan.ts';
import { ATTEMPT_ENDS } from '../core/run/attempt-ends.ts';
import type { JournalEvent } from '../core/run/event.ts';
import { Tail } from '../core/text/tail.ts';
import type { Activity } from '../core/text/terminal/live.ts';
import type { AgentEvent } from '../ports.ts';

/** Characters of a phase's output that are kept for its line. */
const TAIL_LENGTH = 1024;

interface RunningActivity {
  readonly startedAt: number;
  readonly output: Tail;
}

/** What runs now, since when, and what it said last. */
export class Activities {
  readonly #plan: Plan;
  readonly #running = new Map<number, RunningActivity>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  follow(event: JournalEvent): void {
    if (!('phase' in event) || event.phase === null) return;
    const index = phaseIndex(this.#plan, event.phase);
    if (index === undefined) return;
    if (event.type === 'phaseStarted') {
      this.#running.set(index, { startedAt: timeOf(event), output: new Tail(TAIL_LENGTH) });
    } else if (ATTEMPT_ENDS.has(event.type)) {
      this.#running.delete(index);
    }
  }

  said(phase: PhaseId, event: AgentEvent): void {
    const index = phaseIndex(this.#plan, phase);
    if (index === undefined) return;
    this.#running.get(index)?.output.push(liveTextOf(event));
  }

  /** By index of the phase. */
  now(): ReadonlyMap<number, Activity> {
    const now = performance.now();
    return new Map(
      [...this.#running].map(([index, { startedAt, output }]) => [
        index,
        { elapsedMs: now - startedAt, output: output.text },
      ]),
    );
  }
}

/** When it happened, on this process's clock: who watches another process reads it later. */
export const timeOf = ({ at }: JournalEvent): number =>
  performance.now() - Math.max(0, Date.now() - Date.parse(at));

/** What of it is worth the one line that a running phase has. */
export function liveTextOf(event: AgentEvent): string {
  switch (event.type) {
    case 'text':
      return `\n${event.text}\n`;
    case 'toolCall':
      return `\n${event.tool} ${event.input}\n`;
    case 'fileChange':
      return `\nchanged ${event.path}\n`;
    case 'output':
      return event.text;
    case 'error':
      return `\n${event.message}\n`;
    case 'toolResult':
    case 'usage':
      return '';
    default:
      return unreachable(event);
  }
}
