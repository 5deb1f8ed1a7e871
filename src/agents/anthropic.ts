import type { Agent, AgentCall, AgentEnd, AgentFault, OnAgentEvent } from '../ports.ts';
import { NO_USAGE } from './adapter.ts';
import { agentFailed } from './agent-failed.ts';
import { Dialogue } from './anthropic/dialogue.ts';
import { apiFault } from './anthropic/fault.ts';
import { CallLimits } from './anthropic/limits.ts';
import { requestFor } from './anthropic/request.ts';

/**
 * `use: anthropic`: the Messages API. It runs in this process with read-only tools, so that nothing of the workspace is executed.
 */
export const anthropicAgent: Agent = {
  call: async (call, on) => {
    const startedAt = performance.now();
    const end = await ask(call, on);
    return { ...end, durationMs: Math.round(performance.now() - startedAt) };
  },
};

type UntimedAgentEnd = Omit<AgentEnd, 'durationMs'>;

const EXIT_0 = { type: 'exit', code: 0 } as const;
const BASE_END = { ending: EXIT_0, session: null, costUsd: null } as const;

async function ask(call: AgentCall, on: OnAgentEvent): Promise<UntimedAgentEnd> {
  const { ANTHROPIC_API_KEY: key = '' } = call.env;
  if (call.access === 'write')
    return callFailed(`\`use: anthropic\` can only read, but ${call.phase} has \`access: write\`.`);
  if (call.session !== null) return callFailed('The API cannot continue a session.');
  if (key === '') return callRefused({ reason: 'auth', message: MISSING_KEY, retryAfterMs: null });
  const request = await requestFor(call);
  if (request.type === 'refused') return callFailed(request.message);
  using limits = new CallLimits(call);
  const dialogue = new Dialogue({ call, key, params: request.params, limits, on });
  try {
    const { fault, text } = await dialogue.run();
    return { ...BASE_END, fault, finalMessage: text, usage: dialogue.usage };
  } catch (error) {
    const usage = dialogue.usage === NO_USAGE ? null : dialogue.usage;
    const { ending } = limits;
    const ended = { ...BASE_END, finalMessage: null, usage };
    if (ending !== null) return { ...ended, ending, fault: null };
    const { AnthropicError } = await import('@anthropic-ai/sdk');
    if (!(error instanceof AnthropicError)) throw error;
    return { ...ended, fault: apiFault(error) };
  }
}

const MISSING_KEY = 'ANTHROPIC_API_KEY is not set in the environment of the agent.';

function callFailed(message: string): UntimedAgentEnd {
  return callRefused(agentFailed(message));
}

function callRefused(fault: AgentFault): UntimedAgentEnd {
  return { ...BASE_END, fault, finalMessage: null, usage: null };
}
