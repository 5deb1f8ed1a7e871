import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import type { AgentPhase, AgentUse, Plan } from '../plan/plan.ts';
import { possibleAgents } from './decide/route.ts';
import { phaseState, type RunState } from './state.ts';

/**
 * The session that the next attempt continues with its current agent; `null`: a new one. A retry continues the phase's own
 * session, which continued the other one before.
 */
export function sessionFor(plan: Plan, state: RunState, phase: AgentPhase): string | null {
  if (phase.continues === null) return null;
  const continued = plan.index.get(phase.continues);
  if (continued === undefined) throw new Error(`a session of an unknown phase ${phase.continues}`);
  const [own, other] = [phase.index, continued].map((index) => conversation(plan, state, index));
  return [own, other].find((one) => one?.use === phase.agent.use)?.session ?? null;
}

/** The phase at the start of the session that a phase continues; without one, the phase itself. */
export function sessionOwner(plan: Plan, phase: AgentPhase): PhaseId {
  if (phase.continues === null) return phase.id;
  const before = plan.phases[plan.index.get(phase.continues) ?? -1];
  return before?.kind === 'agent' ? sessionOwner(plan, before) : phase.continues;
}

/** The id becomes an argument of the agent's program, so an id that could be read as an option is rejected. */
export function soundSession(told: string | null): string | null {
  return told !== null && /^[A-Za-z0-9][\w.:,+-]{0,255}$/.test(told) ? told : null;
}

interface AgentSession {
  readonly use: AgentUse;
  readonly session: string;
}

function conversation(plan: Plan, state: RunState, index: number): AgentSession | null {
  const { agent: name, session } = phaseState(plan, state, index);
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'agent' || session === null) return null;
  const agent = possibleAgents(phase).find((one) => one.name === name);
  return agent === undefined ? null : { use: agent.use, session };
}
