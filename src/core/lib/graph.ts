import { legAt, legPhase, phaseIndex, requiredIndex } from '../plan/legs.ts';
import type { Plan, PlannedPhase } from '../plan/plan.ts';

/** The phase at an index, or the leg; throws if there is none, which is a bug. */
export function phaseAt(plan: Plan, index: number): PlannedPhase {
  const phase = plan.phases[index];
  if (phase !== undefined) return phase;
  const leg = legAt(plan, index);
  if (leg === null) throw new Error(`no phase at ${index}`);
  return legPhase(phaseAt(plan, leg.at), index, leg);
}

/** The phase or leg of that name; `null`: there is none. */
export function findPhase(plan: Plan, id: string | null): PlannedPhase | null {
  const index = id === null ? undefined : phaseIndex(plan, id);
  return index === undefined ? null : phaseAt(plan, index);
}

export const requiredPhase = (plan: Plan, id: string): PlannedPhase =>
  phaseAt(plan, requiredIndex(plan, id));

/** The phases and all that need one of them, directly or indirectly; ascending. */
export function downstream(plan: Plan, ...from: readonly number[]): readonly number[] {
  return reach(from, (index) => phaseAt(plan, index).dependants);
}

/** The phase and all that it needs, directly or indirectly; ascending. */
function upstream(plan: Plan, from: number): readonly number[] {
  return reach([from], (index) => phaseAt(plan, index).needs.map((need) => need.index));
}

/** `target`, `asker`, and every phase on a path between them; ascending. */
export function between(plan: Plan, target: number, asker: number): readonly number[] {
  const above = new Set(upstream(plan, asker));
  return downstream(plan, target).filter((index) => above.has(index));
}

/**
 * The phases in layers: each phase is one layer behind the last of its needs, so that phases of one layer may run concurrently
 * (Kahn's algorithm, without recursion).
 */
export function layers(plan: Plan): readonly (readonly number[])[] {
  const depth = new Map<number, number>();
  const open = new Map(plan.phases.map((phase) => [phase.index, phase.needs.length]));
  const queue = plan.phases.filter((phase) => phase.needs.length === 0).map((phase) => phase.index);
  const result: number[][] = [];
  for (const index of queue) {
    const phase = phaseAt(plan, index);
    const layer = phase.needs.reduce(
      (most, need) => Math.max(most, (depth.get(need.index) ?? 0) + 1),
      0,
    );
    depth.set(index, layer);
    const row = result[layer] ?? [];
    row.push(index);
    result[layer] = row;
    for (const dependant of phase.dependants) {
      const left = (open.get(dependant) ?? 0) - 1;
      open.set(dependant, left);
      if (left === 0) queue.push(dependant);
    }
  }
  return result.map((row) => row.sort(ascending));
}

function reach(
  from: readonly number[],
  next: (index: number) => readonly number[],
): readonly number[] {
  const seen = new Set(from);
  for (const index of seen) {
    for (const neighbour of next(index)) seen.add(neighbour);
  }
  return [...seen].sort(ascending);
}

const ascending = (a: number, b: number): number => a - b;
