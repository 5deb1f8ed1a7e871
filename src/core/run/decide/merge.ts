import { phaseAt } from '../../lib/graph.ts';
import { ownerAt } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import type { RunState } from '../state.ts';
import { isPlaceElsewhere } from './elsewhere.ts';
import type { RunLimits } from './limits.ts';
import { mayStart, sortOf } from './work.ts';

/**
 * Merges changes that were made concurrently, one at a time in phase and matrix order. The first is merged when no earlier writer
 * is running or due, and nobody works in the run's workspace. `null`: none can be merged yet, and other work may begin. Empty
 * list: the merge waits only for readers, and nothing else begins.
 */
export function merges(plan: Plan, state: RunState, limits: RunLimits): readonly Command[] | null {
  const [first] = [...state.offered].sort((a, b) => order(plan, a, b));
  if (first === undefined || state.exceeded !== null || !limits.may.work) return null;
  const isBefore = (index: number): boolean => order(plan, index, first) < 0 && isOwn(plan, index);
  /** The writer begins as soon as a slot is free, or after a pause. */
  const isDue = (index: number): boolean => {
    if (!isBefore(index) || isPlaceElsewhere(plan, state, index, limits)) return false;
    const phase = phaseAt(plan, index);
    return limits.resting.has(phase.id) || mayStart(phase, state, limits);
  };
  const isAhead = state.running.some(isBefore) || [...state.ready.keys()].some(isDue);
  if (isAhead) return null;
  const isFree = state.running.every((index) => isOwn(plan, index));
  return isFree ? [{ type: 'mergeChange', phase: phaseAt(plan, first).id }] : [];
}

const isOwn = (plan: Plan, index: number): boolean => sortOf(phaseAt(plan, index)) === 'own';

/** Order of the file, then of the matrix. */
const order = (plan: Plan, a: number, b: number): number =>
  ownerAt(plan, a) - ownerAt(plan, b) || a - b;
