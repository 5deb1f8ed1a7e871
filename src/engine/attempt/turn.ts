import type { AgentPhase } from '../../core/plan/plan.ts';
import type { BudgetExceeded } from '../../core/run/event.ts';
import type { Agent, AgentEnd } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import type { ReportedUsage } from './claim.ts';
import type { UsagePricing } from './spending.ts';

/** One call of the agent, with everything that belongs to it. */
export interface AgentTurn {
  readonly attempt: Attempt<AgentPhase>;
  readonly agent: Agent;
  readonly turn: number;
  readonly prompt: string;
  /** The session to continue; `null` for a new one. */
  readonly session: string | null;
  readonly priced: UsagePricing;
  readonly startedAt: number;
  /** What earlier calls of this attempt spent. */
  readonly before: ReportedUsage;
}

export interface TurnResult {
  readonly end: AgentEnd;
  /** The limit at which the agent was stopped; `null`: none. */
  readonly exceeded: BudgetExceeded | null;
}
