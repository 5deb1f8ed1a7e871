import { phaseAt } from '../lib/graph.ts';
import { beginOf } from '../plan/nest.ts';
import type { PipelinePhase, Plan } from '../plan/plan.ts';
import { reportsByOutputs } from '../plan/reports.ts';
import { needsNow } from './places.ts';
import { phaseState, type RunState } from './state.ts';

/**
 * Whether a phase that ended well has only reported, so that what it says may be bad. The result of a nested pipeline is that of
 * its last phases: if one of them only reported, so has the pipeline, and so have legs that run it.
 */
export function onlyReports(plan: Plan, state: RunState, index: number): boolean {
  const phase = phaseAt(plan, index);
  return phase.kind === 'pipeline'
    ? lastPhases(plan, state, phase).some((last) => onlyReports(plan, state, last))
    : reportsByOutputs(phase);
}

/** The phases behind which nothing of the pipeline ran. */
function lastPhases(plan: Plan, state: RunState, phase: PipelinePhase): readonly number[] {
  const seen = new Set([phase.nest.entry]);
  const found: number[] = [];
  const open = needsNow(plan, state, phase).map(({ index }) => index);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (phaseState(plan, state, at).standing.status !== 'skipped') found.push(at);
    else open.push(...phaseAt(plan, beginOf(phaseAt(plan, at))).needs.map(({ index }) => index));
  }
  return found;
}
