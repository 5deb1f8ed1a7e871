import type { AgentFault } from '../ports.ts';

export const agentFailed = (message: string): AgentFault => ({
  reason: 'agent-failed',
  message,
  retryAfterMs: null,
});
