import type { Plan } from '../core/plan/plan.ts';
import type { Paint } from '../core/text/terminal/paint.ts';
import type { Reporter } from '../ports.ts';

/** What a person looks at: stderr, as a rule. */
export interface Screen extends NodeJS.WritableStream {
  /** Of a terminal, as they are now. */
  readonly columns?: number;
  readonly rows?: number;
  /** What is written until `uncork` goes out at once. */
  cork?(): void;
  uncork?(): void;
}

/** What a reporter draws, where, and in which colours. */
export interface Drawing {
  readonly plan: Plan;
  readonly stream: Screen;
  readonly paint: Paint;
}

/** A reporter that ends: what it has not yet shown is shown, and the terminal is left as it was. */
export interface ScreenReporter extends Reporter, Disposable {
  close(): void;
}
