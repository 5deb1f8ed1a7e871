import { phaseAt } from '../../lib/graph.ts';
import type { DeliverPhase, Plan, PlannedPhase } from '../../plan/plan.ts';
import { needsNow } from '../places.ts';
import type { RunState } from '../state.ts';

/** The phases between a delivery and the last writers before it: these judged the change that is delivered. */
export function judgesBefore(
  plan: Plan,
  state: RunState,
  phase: DeliverPhase,
): readonly PlannedPhase[] {
  const seen = new Set(phase.needs.map((need) => need.index));
  const judges: PlannedPhase[] = [];
  for (const index of seen) {
    const above = phaseAt(plan, index);
    if ('access' in above && above.access === 'write') continue;
    judges.push(above);
    for (const need of needsNow(plan, state, above)) seen.add(need.index);
  }
  return judges.sort((a, b) => a.index - b.index);
}
