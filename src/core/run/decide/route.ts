import type { AgentPhase, PlannedAgent } from '../../plan/plan.ts';
import type { PhaseState } from '../state.ts';

/** Which agent makes the phase's next attempt, and with which model. */
export function agentFor(
  { agent, fallbacks, escalate }: AgentPhase,
  { fellBack, climbed }: Pick<PhaseState, 'fellBack' | 'climbed'>,
): PlannedAgent {
  const fallback = fallbacks[fellBack - 1];
  if (fallback !== undefined) return fallback;
  const model = escalate[Math.min(climbed, escalate.length - 1)];
  return model === undefined ? agent : { ...agent, model };
}

/** Every agent, with every model, that an attempt at the phase may be made with. */
export function agentsOf({ agent, fallbacks, escalate }: AgentPhase): readonly PlannedAgent[] {
  const own = escalate.length === 0 ? [agent] : escalate.map((model) => ({ ...agent, model }));
  return [...own, ...fallbacks];
}
