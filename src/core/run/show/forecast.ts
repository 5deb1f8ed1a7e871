import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import { hasPlaces, placesAround } from '../../plan/nest.ts';
import type { Plan, PlannedPhase } from '../../plan/plan.ts';
import type { RunMoment } from '../moment.ts';
import { hasEnded } from '../state.ts';

/** The expected cost of a run, based on earlier ones. */
export interface Forecast {
  /** How many of the earlier runs reported a cost. */
  readonly runs: number;
  /** The median cost of each phase in USD, including all attempts; phases without known costs are missing. */
  readonly phases: ReadonlyMap<PhaseId, number>;
  /** If every phase runs; `null`: the cost of some agent is unknown. */
  readonly usd: number | null;
}

export function forecast(plan: Plan, earlier: readonly RunMoment[]): Forecast {
  const told = earlier.map(costs).filter(({ size }) => size > 0);
  const agents = costly(plan.phases);
  const phases = new Map(
    agents.flatMap(({ id }) => {
      const middle = median(told.flatMap((costs) => costs.get(id) ?? []));
      return middle === null ? [] : [[id, middle] as const];
    }),
  );
  const isWhole = agents.length > 0 && agents.every(({ id }) => phases.has(id));
  const usd = isWhole ? [...phases.values()].reduce((sum, one) => sum + one, 0) : null;
  return { runs: told.length, phases, usd };
}

/** The phases that may cost something: agents, and in place of those in places, the pipeline phase that has the places. */
export function costly(phases: readonly PlannedPhase[]): readonly PlannedPhase[] {
  const counted = phases.flatMap((phase) =>
    phase.kind === 'agent' ? [placesAround(phase)?.exit ?? phase.index] : [],
  );
  const indexes = new Set(counted);
  return phases.filter(({ index }) => indexes.has(index));
}

/** Costs of the phases that ended and reported them. */
function costs({ plan, state }: RunMoment): ReadonlyMap<PhaseId, number> {
  const ended = [...state.phases.entries()].filter(
    ([, { standing, reused, spent }]) =>
      hasEnded(standing) &&
      reused === null &&
      // An agent that could not begin, such as without a login, says nothing about the cost of its work.
      (standing.status === 'succeeded' || spent.usd !== 0),
  );
  return new Map(
    ended.flatMap(([index, { spent }]) =>
      spent.usd === null || isInItsPhases(phaseAt(plan, index))
        ? []
        : [[phaseAt(plan, index).id, spent.usd] as const],
    ),
  );
}

/** Whether the cost is that of a nested pipeline, whose phases have costs of their own that can be expected. */
const isInItsPhases = (phase: PlannedPhase): boolean =>
  phase.kind === 'pipeline' && !hasPlaces(phase.nest);

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
