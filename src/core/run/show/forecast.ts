import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import type { Plan } from '../../plan/plan.ts';
import { hasEnded, type RunState } from '../state.ts';

/** The expected cost of a run, based on earlier ones. */
export interface Forecast {
  /** How many of the earlier runs reported a cost. */
  readonly runs: number;
  /** The median cost of each phase in USD, including all attempts; phases without known costs are missing. */
  readonly phases: ReadonlyMap<PhaseId, number>;
  /** If every phase runs; `null`: the cost of some agent is unknown. */
  readonly usd: number | null;
}

export interface EarlierRun {
  readonly plan: Plan;
  readonly state: RunState;
}

export function forecast(plan: Plan, earlier: readonly EarlierRun[]): Forecast {
  const told = earlier.map(costs).filter(({ size }) => size > 0);
  const agents = plan.phases.filter(({ kind }) => kind === 'agent');
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

/** Costs of the phases that ended and reported them. */
function costs({ plan, state }: EarlierRun): ReadonlyMap<PhaseId, number> {
  const ended = [...state.phases.entries()].filter(
    ([, { standing, reused }]) => hasEnded(standing) && reused === null,
  );
  return new Map(
    ended.flatMap(([index, { spent }]) =>
      // The cost of a nested pipeline is in its phases.
      spent.usd === null || phaseAt(plan, index).kind === 'pipeline'
        ? []
        : [[phaseAt(plan, index).id, spent.usd] as const],
    ),
  );
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
