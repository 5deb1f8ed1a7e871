import { type PhaseId, phaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import { ownerName } from '../../plan/legs.ts';
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
  /** If every phase runs that is not reused; `null`: the cost of some agent is unknown. */
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
  return { runs: told.length, phases, usd: sumOf(agents, phases) };
}

/** The result of an earlier run that would count; `null`: its cost is unknown. */
interface Reused {
  readonly phase: PhaseId;
  readonly savedUsd: number | null;
}

/** Without what reused results save: such a phase costs nothing. */
export function afterReuse(plan: Plan, before: Forecast, reused: readonly Reused[]): Forecast {
  const phases = new Map(before.phases);
  for (const { phase, savedUsd } of reused) {
    const owner = phaseId(ownerName(phase));
    if (owner === phase) phases.set(phase, 0);
    else if (phases.has(owner))
      phases.set(owner, Math.max(0, (phases.get(owner) ?? 0) - (savedUsd ?? 0)));
  }
  return { runs: before.runs, phases, usd: sumOf(costly(plan.phases), phases) };
}

function sumOf(agents: readonly PlannedPhase[], phases: Forecast['phases']): number | null {
  if (agents.length === 0 || !agents.every(({ id }) => phases.has(id))) return null;
  return agents.reduce((sum, { id }) => sum + (phases.get(id) ?? 0), 0);
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
