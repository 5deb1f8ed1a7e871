import type { PhaseId } from '../core/lib/brands.ts';
import type { JournalEvent } from '../core/run/event.ts';
import type { RunState } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import { type EventText, eventLines, nameWidth } from '../core/text/terminal/event-line.ts';
import { fitsLive, renderLive } from '../core/text/terminal/live.ts';
import type { AgentEvent } from '../ports.ts';
import { Activities, timeOf } from './activities.ts';
import { TerminalFooter } from './foot.ts';
import type { ScreenDrawing, ScreenReporter } from './screen.ts';

/**
 * A live frame of the run at the foot of the terminal, redrawn about twelve times a second. Above it, permanent lines for what
 * the frame does not keep: failures, decisions, deliveries, and phases that have left it.
 */
export class LiveReporter implements ScreenReporter {
  readonly #drawing: ScreenDrawing;
  readonly #text: EventText;
  readonly #foot: TerminalFooter;
  #startedAt = performance.now();
  readonly #activities: Activities;
  #state: RunState | null = null;
  #frame = 0;

  constructor(drawing: ScreenDrawing) {
    const { plan, paint, stream } = drawing;
    this.#drawing = drawing;
    this.#activities = new Activities(plan);
    this.#text = { plan, paint, width: nameWidth(plan) };
    this.#foot = new TerminalFooter(stream, () => this.#picture());
  }

  event(event: JournalEvent, state: RunState): void {
    this.#state = state;
    if (event.type === 'runStarted' || event.type === 'runResumed') this.#startedAt = timeOf(event);
    this.#activities.follow(event);
    if (this.#stays(event)) this.#foot.push(...eventLines(this.#text, state, event));
  }

  agent(phase: PhaseId, event: AgentEvent): void {
    this.#activities.said(phase, event);
  }

  note(text: string): void {
    this.#foot.push(this.#drawing.paint('dim', `· ${oneLine(text)}`));
  }

  /** The frame shows it. */
  standing(): void {}

  /** Removes the frame; the caller reports the run's state. */
  close(): void {
    this.#foot.close();
  }

  [Symbol.dispose](): void {
    this.close();
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
    this.#frame += 1;
    return renderLive({
      plan,
      state: this.#state,
      activities: this.#activities.now(),
      elapsedMs: now - this.#startedAt,
      frame: this.#frame,
      ...this.#foot.size,
      paint,
    });
  }
}
