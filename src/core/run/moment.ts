import type { Plan } from '../plan/plan.ts';
import type { RunState } from './state.ts';

/** A run at one moment: its plan, and its state after the events so far. */
export interface RunMoment {
  readonly plan: Plan;
  readonly state: RunState;
}
