import type { Plan } from '../../core/plan/plan.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';
import type { RunState } from '../../core/run/state.ts';
import type { AttemptTimes } from '../../core/view/cut-off.ts';
import type { Reporter } from '../../ports.ts';

/** The state of a run when this process has finished its work on it. */
export interface Report {
  readonly plan: Plan;
  readonly state: RunState;
  /** The run's folder, with its journal and records. */
  readonly folder: string;
  /** Hash of the journal's last line in hex: the run's digest. */
  readonly digest: string;
  readonly times: AttemptTimes;
}

export type ReporterFor = (plan: Plan, pinned: PinnedPipeline) => Promise<Reporter>;
