import type { Plan } from '../plan/plan.ts';
import { everyLegOf } from '../run/legs.ts';
import { type PhaseStatus, phaseStatus } from '../run/show/phase-status.ts';
import type { RunState } from '../run/state.ts';

/** The number of legs by status, such as `12 legs: 1 failed, 3 running, 8 succeeded`; empty for a phase without legs. */
export function legCounts(plan: Plan, state: RunState, index: number): string {
  const legs = everyLegOf(plan, state, index);
  if (legs.length === 0) return '';
  const counts = new Map<PhaseStatus | 'to be merged', number>();
  for (const leg of legs) {
    // No attempt of it runs.
    const isOffered = leg.known.standing.status === 'offered';
    const status = isOffered ? 'to be merged' : phaseStatus(plan, state, leg.index);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const words = [...counts].map(([status, count]) => `${count} ${status}`);
  return `${legs.length} ${legs.length === 1 ? 'leg' : 'legs'}: ${words.sort(byWord).join(', ')}`;
}

const byWord = (a: string, b: string): number =>
  a.replace(/^\d+ /, '') < b.replace(/^\d+ /, '') ? -1 : 1;
