import type { AgentPhase, PlannedAgent } from '../../plan/plan.ts';
import type { PhaseState } from '../state.ts';

/** The agent and the model of the phase's next attempt. */
export function agentFor(
  { agent, fallbacks, escalate }: AgentPhase,
  { fellBack, climbed }: Pick<PhaseState, 'fellBack' | 'climbed'>,
): PlannedAgent {
  const fallback = fallbacks[fellBack - 1];
  if (fallback !== undefined) return fallback;
  const model = escalate[Math.min(climbed, escalate.length - 1)];
  return model === undefined ? agent : { ...agent, model };
}

/** All combinations of agent and model that attempts at the phase may use. */
export function agentsOf(phase: AgentPhase): readonly PlannedAgent[] {
  const { escalate } = phase;
  return optionsOf(phase).flatMap(({ agent, fallbacks }) => {
    const own = escalate.length === 0 ? [agent] : escalate.map((model) => ({ ...agent, model }));
    return [...own, ...fallbacks];
  });
}

/** A phase that has had an attempt, with the agent that its expressions chose then. */
export function asBegun(
  phase: AgentPhase,
  { agent: name, fellBack }: Pick<PhaseState, 'agent' | 'fellBack'>,
): AgentPhase {
  if (phase.choice === null) return phase;
  const { options } = phase.choice;
  const begun = [fellBack, fellBack - 1]
    .map((at) => options.find((one) => [one.agent, ...one.fallbacks][at]?.name === name))
    .find((one) => one !== undefined);
  return begun === undefined ? phase : { ...phase, agent: begun.agent, fallbacks: begun.fallbacks };
}

const optionsOf = (phase: AgentPhase): readonly Pick<AgentPhase, 'agent' | 'fallbacks'>[] =>
  phase.choice?.options ?? [phase];
