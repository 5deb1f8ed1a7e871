import type { PhaseId } from '../core/lib/brands.ts';
import { unreachable } from '../core/lib/unreachable.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import { ATTEMPT_ENDS } from '../core/run/attempt-ends.ts';
import type { JournalEvent } from '../core/run/event.ts';
import type { RunState } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import { Tail } from '../core/text/tail.ts';
import { type EventText, eventLines, nameWidth } from '../core/text/terminal/event-line.ts';
import { fitsLive, renderLive } from '../core/text/terminal/live.ts';
import type { AgentEvent } from '../ports.ts';
import { TerminalFooter } from './foot.ts';
import type { ScreenDrawing, ScreenReporter } from './screen.ts';

/** Characters of a phase's output that are kept for its line. */
const TAIL_LENGTH = 1024;

interface RunningActivity {
  readonly startedAt: number;
  readonly output: Tail;
}

/**
 * A live frame of the run at the foot of the terminal, redrawn about twelve times a second. Above it, permanent lines for what
 * the frame does not keep: failures, decisions, deliveries, and phases that have left it.
 */
export class LiveReporter implements ScreenReporter {
  readonly #drawing: ScreenDrawing;
  readonly #text: EventText;
  readonly #foot: TerminalFooter;
  #startedAt = performance.now();
  readonly #activities = new Map<number, RunningActivity>();
  #state: RunState | null = null;
  #frame = 0;

  constructor(drawing: ScreenDrawing) {
    const { plan, paint, stream } = drawing;
    this.#drawing = drawing;
    this.#text = { plan, paint, width: nameWidth(plan) };
    this.#foot = new TerminalFooter(stream, () => this.#picture());
  }

  event(event: JournalEvent, state: RunState): void {
    this.#state = state;
    if (event.type === 'runStarted' || event.type === 'runResumed') this.#startedAt = timeOf(event);
    if ('phase' in event && event.phase !== null) this.#follow(event.phase, event);
    if (this.#stays(event)) this.#foot.push(...eventLines(this.#text, state, event));
  }

  agent(phase: PhaseId, event: AgentEvent): void {
    const index = phaseIndex(this.#drawing.plan, phase);
    if (index === undefined) return;
    this.#activities.get(index)?.output.push(liveTextOf(event));
  }

  note(text: string): void {
    this.#foot.push(this.#drawing.paint('dim', `· ${oneLine(text)}`));
  }

  /** Removes the frame; the caller reports the run's state. */
  close(): void {
    this.#foot.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #follow(phase: PhaseId, event: JournalEvent): void {
    const index = phaseIndex(this.#drawing.plan, phase);
    if (index === undefined) return;
    if (event.type === 'phaseStarted') {
      this.#activities.set(index, { startedAt: timeOf(event), output: new Tail(TAIL_LENGTH) });
    } else if (ATTEMPT_ENDS.has(event.type)) {
      this.#activities.delete(index);
    }
  }

  /** Whether the event gets a permanent line above the frame. */
  #stays(event: JournalEvent): boolean {
    switch (event.type) {
      case 'phaseFailed':
      case 'reworkAsked':
      case 'gateDecided':
      case 'answerGiven':
      case 'budgetExceeded':
      case 'deliveryMade':
      case 'deliveryFailed':
        return true;
      case 'phaseSucceeded':
      case 'changeMerged':
      case 'phaseReused':
      case 'phaseSkipped':
        return !fitsLive(this.#drawing.plan, this.#foot.size.rows);
      default:
        return false;
    }
  }

  #picture(): string | null {
    if (this.#state === null) return null;
    const { plan, paint } = this.#drawing;
    const now = performance.now();
    const activities = new Map(
      [...this.#activities].map(([index, { startedAt, output }]) => [
        index,
        { elapsedMs: now - startedAt, output: output.text },
      ]),
    );
    this.#frame += 1;
    return renderLive({
      plan,
      state: this.#state,
      activities,
      elapsedMs: now - this.#startedAt,
      frame: this.#frame,
      ...this.#foot.size,
      paint,
    });
  }
}

/** When it happened, on this process's clock: who watches another process reads it later. */
const timeOf = ({ at }: JournalEvent): number =>
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
