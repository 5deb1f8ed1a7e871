import type { Plan } from '../core/plan/plan.ts';
import type { Paint } from '../core/text/terminal/paint.ts';
import type { Reporter } from '../ports.ts';

/** The output for a person, usually stderr. */
export interface Screen extends NodeJS.WritableStream {
  /** The current width of a terminal. */
  readonly columns?: number;
  readonly rows?: number;
  readonly isTTY?: boolean;
  /** Of a terminal. */
  readonly fd?: number;
  /** Collects writes until `uncork`. */
  cork?(): void;
  uncork?(): void;
}

/** What a reporter draws, to which stream, and in which colours. */
export interface ScreenDrawing {
  readonly plan: Plan;
  readonly stream: Screen;
  readonly paint: Paint;
}

/** A reporter that must be closed: it shows the remaining output, and restores the terminal. */
export interface ScreenReporter extends Reporter, Disposable {
  close(): void;
  /** Shows where the run stands, for people who come in the middle of it. */
  standing(): void;
}
