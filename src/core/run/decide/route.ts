import type { AgentPhase, PlannedAgent } from '../../plan/plan.ts';
import type { PhaseState } from '../state.ts';

/** The agent and the model of the phase's next attempt. */
export function agentFor(
  { agent, fallbacks, escalate }: AgentPhase,
  { fallbackCount, escalationCount }: Pick<PhaseState, 'fallbackCount' | 'escalationCount'>,
): PlannedAgent {
  const fallback = fallbacks[fallbackCount - 1];
  if (fallback !== undefined) return fallback;
  const model = escalate[Math.min(escalationCount, escalate.length - 1)];
  return model === undefined ? agent : { ...agent, model };
}

/** All combinations of agent and model that attempts at the phase may use. */
export function possibleAgents(phase: AgentPhase): readonly PlannedAgent[] {
  const { escalate } = phase;
  return optionsOf(phase).flatMap(({ agent, fallbacks }) => {
    const own = escalate.length === 0 ? [agent] : escalate.map((model) => ({ ...agent, model }));
    return [...own, ...fallbacks];
  });
}

/** A phase that has had an attempt, with the agent that its expressions chose then. */
export function asBegun(
  phase: AgentPhase,
  { agent: name, fallbackCount }: Pick<PhaseState, 'agent' | 'fallbackCount'>,
): AgentPhase {
  if (phase.choice === null) return phase;
  const { options } = phase.choice;
  const begun = [fallbackCount, fallbackCount - 1]
    .map((at) => options.find((one) => [one.agent, ...one.fallbacks][at]?.name === name))
    .find((one) => one !== undefined);
  return begun === undefined ? phase : { ...phase, agent: begun.agent, fallbacks: begun.fallbacks };
}

const optionsOf = (phase: AgentPhase): readonly Pick<AgentPhase, 'agent' | 'fallbacks'>[] =>
  phase.choice?.options ?? [phase];
