import { phaseAt } from '../../lib/graph.ts';
import { beginOf } from '../../plan/nest.ts';
import type { PipelinePhase, Plan, PlannedPhase } from '../../plan/plan.ts';
import { isThere } from '../places.ts';
import type { RunState } from '../state.ts';
import { type PhaseStatus, phaseStatus } from './phase-status.ts';

/** Phases that have their own line, in order. Below a nested pipeline, only phases that are under way or may need attention. */
export function shownPhases(plan: Plan, state: RunState): readonly number[] {
  return plan.phases
    .filter(
      (phase) =>
        phase.kind !== 'entry' &&
        (phase.within === null || LOUD.has(phaseStatus(plan, state, phase.index))),
    )
    .sort((a, b) => beginOf(a) - beginOf(b))
    .map(({ index }) => index);
}

const LOUD: ReadonlySet<PhaseStatus> = new Set(['running', 'failed', 'blocked', 'waiting']);

/** Whether the phase counts for progress: the author wrote it, and it does something. */
export const isCounted = ({ kind }: PlannedPhase): boolean =>
  kind !== 'entry' && kind !== 'pipeline';

/** The number of phases in a nested pipeline, at every depth, and how many of them have ended. */
export function progressOf(
  plan: Plan,
  state: RunState,
  { nest }: PipelinePhase,
): { readonly ended: number; readonly all: number } {
  let ended = 0;
  let all = 0;
  for (let index = nest.entry + 1; index < nest.exit; index += 1) {
    const phase = phaseAt(plan, index);
    if (!isCounted(phase) || !isThere(state, phase)) continue;
    all += 1;
    if (ENDED.has(phaseStatus(plan, state, index))) ended += 1;
  }
  return { ended, all };
}

export const ENDED: ReadonlySet<PhaseStatus> = new Set([
  'succeeded',
  'failed',
  'skipped',
  'reused',
]);
