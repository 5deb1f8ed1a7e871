import { AGENT_TRAITS } from '../../plan/agent-traits.ts';
import type { Plan, PlannedAgent } from '../../plan/plan.ts';
import { possibleAgents } from './route.ts';

/**
 * Agents, including the run's own, that count towards a USD limit and do not report their cost: the prices of their models must
 * be known. An agent with a token limit is not among them.
 */
export function pricedAgents(plan: Plan, limitUsd: number | null): readonly PlannedAgent[] {
  return plan.phases.flatMap((phase) => {
    if (phase.kind !== 'agent') return [];
    const usd = limitUsd ?? phase.budget.usd;
    const tokens = plan.budget.tokens ?? phase.budget.tokens;
    if (usd === null || tokens !== null) return [];
    return possibleAgents(phase).filter(({ use }) => AGENT_TRAITS[use].needsPrices);
  });
}
