import type { AgentUse, Plan, PlannedAgent } from '../../plan/plan.ts';
import { agentsOf } from './route.ts';

/**
 * The agents whose cost a limit of USD depends on, the run's own among them, and which do not tell it themselves: their
 * models' prices must be known. Where tokens are limited, too, that limit holds.
 */
export function pricedAgents(plan: Plan, limitUsd: number | null): readonly PlannedAgent[] {
  return plan.phases.flatMap((phase) => {
    if (phase.kind !== 'agent') return [];
    const usd = limitUsd ?? phase.budget.usd;
    const tokens = plan.budget.tokens ?? phase.budget.tokens;
    if (usd === null || tokens !== null) return [];
    return agentsOf(phase).filter(({ use }) => UNTOLD.includes(use));
  });
}

/** Of `acp` it depends on the program; what a `command` costs only its author knows. */
const UNTOLD: readonly AgentUse[] = ['codex', 'amp', 'acp', 'anthropic'];
