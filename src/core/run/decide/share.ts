import { phaseAt } from '../../lib/graph.ts';
import { nestsAround } from '../../plan/nest.ts';
import type { Plan, WorkPhase } from '../../plan/plan.ts';
import type { Budget } from '../event.ts';
import { stricter, tokensOf } from '../spent.ts';
import { phaseState, type RunState, type SpentTotals } from '../state.ts';
import { budgetsOf } from './budget.ts';

/** The share of each slot of a phase: an equal part of what is left of every limit on the phase. */
export function shareOf(plan: Plan, state: RunState, { phase, slots }: SlotSpread): Budget {
  const { ofRun, ofPhase } = budgetsOf(plan, state, phase);
  const own = phaseState(plan, state, phase.index).spent;
  const all = [left(ofRun, state.spent), left(ofPhase, own), ...around(plan, state, phase)];
  return partOf(all.reduce(stricter), slots);
}

/** One of equal parts. */
export function partOf({ usd, tokens, timeMs }: Budget, parts: number): Budget {
  const part = (limit: number | null): number | null => (limit === null ? null : limit / parts);
  return { usd: part(usd), tokens: part(tokens), timeMs: part(timeMs) };
}

interface SlotSpread {
  readonly phase: WorkPhase;
  readonly slots: number;
}

/** Limits of the nested pipelines around the phase. */
function around(plan: Plan, state: RunState, phase: WorkPhase): readonly Budget[] {
  return [...nestsAround(phase)].flatMap(({ exit }) => {
    const pipeline = phaseAt(plan, exit);
    if (pipeline.kind !== 'pipeline') return [];
    const { spent, limitUsd } = phaseState(plan, state, exit);
    return [left({ ...pipeline.budget, usd: limitUsd ?? pipeline.budget.usd }, spent)];
  });
}

function left({ usd, tokens, timeMs }: Budget, spent: SpentTotals): Budget {
  const rest = (limit: number | null, used: number): number | null =>
    limit === null ? null : Math.max(0, limit - used);
  return {
    usd: rest(usd, spent.usd ?? 0),
    tokens: rest(tokens, tokensOf(spent)),
    timeMs: rest(timeMs, spent.ms),
  };
}
