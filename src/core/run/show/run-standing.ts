import type { Outcome } from '../outcome.ts';
import type { RunState } from '../state.ts';
import { isInterrupted } from './phase-mark.ts';

/** The outcome of a run; without one, whether a process works on it or its process died. */
export type RunStanding = Outcome | 'running' | 'interrupted';

/** `isHeld`: whether a process works on the run; `undefined`: unknown, which counts as yes. */
export const runStanding = (state: RunState, isHeld: boolean | undefined): RunStanding =>
  state.finished?.outcome ?? (isInterrupted(state, isHeld) ? 'interrupted' : 'running');
