import { phaseAt } from '../lib/graph.ts';
import type { JsonObject } from '../lib/json.ts';
import { hasPlaces, type LegNest, legsAround } from '../plan/nest.ts';
import type { Need, Nest, PipelinePhase, Plan, PlannedPhase } from '../plan/plan.ts';
import type { PhaseState, RunState } from './state.ts';

/*
 * The plan has places for legs that run a pipeline and whose values are known only in the run. When the entry of all legs has
 * succeeded, the first places are its legs; the others do not exist, and nothing waits for them:
 *
 *     review/(start)  review[0]/…  review[1]/…  (review[2]/…  …  review[19]/…)  review
 */

/** The values of the legs in the places of a nest; none before they are known. */
function valuesIn({ phases }: RunState, { entry }: Nest): readonly JsonObject[] {
  const known = phases.get(entry);
  return known === undefined ? NONE : valuesOf(known);
}

const valuesOf = ({ standing, values }: PhaseState): readonly JsonObject[] =>
  standing.status === 'succeeded' && values !== null ? values : NONE;

const NONE: readonly JsonObject[] = [];

/** How many legs a pipeline phase has now. */
export function legCount(state: RunState, { nest, spread }: PipelinePhase): number {
  if (spread === null) return 0;
  return hasPlaces(nest) ? valuesIn(state, nest).length : spread.count;
}

/** The values of a leg that runs a pipeline; `null`: it does not exist. */
export const matrixOf = (state: RunState, { matrix, within, number }: LegNest): JsonObject | null =>
  matrix ?? valuesIn(state, within)[number] ?? null;

/** Whether the phase exists: neither it nor anything around it is in a place without a leg. */
export function isThere(state: RunState, phase: PlannedPhase): boolean {
  for (const { within, number } of legsAround(phase)) {
    if (hasPlaces(within) && number >= valuesIn(state, within).length) return false;
  }
  return true;
}

/** What the phase needs now: the end of all legs does not wait for places without one. */
export function needsNow(plan: Plan, state: RunState, phase: PlannedPhase): readonly Need[] {
  if (phase.kind !== 'pipeline' || !hasPlaces(phase.nest)) return phase.needs;
  const { id, index } = phaseAt(plan, phase.nest.entry);
  const count = valuesIn(state, phase.nest).length;
  return count > 0
    ? phase.needs.slice(0, count)
    : [{ phase: id, index, accept: ['succeeded', 'failed', 'skipped'] }];
}

/** The phases for which an ended phase is one need less, and for how many needs it counts there. */
export function* releasedBy(
  plan: Plan,
  phase: PlannedPhase,
  known: PhaseState,
): Generator<readonly [index: number, needs: number]> {
  if (phase.kind !== 'entry' || !hasPlaces(phase.nest)) {
    for (const index of phase.dependants) yield [index, 1];
    return;
  }
  const count = valuesOf(known).length;
  // The entries of the places, in order.
  for (const index of phase.dependants.slice(0, count)) yield [index, 1];
  const { needs } = phaseAt(plan, phase.nest.exit);
  yield [phase.nest.exit, needs.length - count];
}
