import type { Plan } from '../plan/plan.ts';
import { everyLegOf } from '../run/legs.ts';
import { type PhaseMark, phaseMark } from '../run/show/phase-mark.ts';
import type { RunState } from '../run/state.ts';
import { plural } from './plural.ts';

/** The number of legs by status, such as `12 legs: 1 failed, 3 running, 8 succeeded`; empty for a phase without legs. */
export function legCounts(plan: Plan, state: RunState, index: number): string {
  const legs = everyLegOf(plan, state, index);
  if (legs.length === 0) return '';
  const counts = new Map<PhaseMark | 'to be merged', number>();
  for (const leg of legs) {
    // No attempt of it runs.
    const isOffered = leg.known.standing.status === 'offered';
    const mark = isOffered ? 'to be merged' : phaseMark(plan, state, leg.index);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const words = [...counts].map(([mark, count]) => `${count} ${mark}`);
  return `${plural(legs.length, 'leg')}: ${words.sort(byWord).join(', ')}`;
}

const byWord = (a: string, b: string): number =>
  a.replace(/^\d+ /, '') < b.replace(/^\d+ /, '') ? -1 : 1;
