import type { PlannedAgent } from '../core/plan/plan.ts';
import type { AgentCall } from '../ports.ts';
import type { ProcessCommand } from '../process/invocation.ts';
import { GRACE_MS, type ProcessOptions } from '../process/spawn.ts';

/** What is the same for every process of a call. */
export const childOf = (
  call: AgentCall,
): Omit<ProcessOptions, 'command' | 'stdin' | 'onOutput'> => ({
  cwd: call.workspace,
  env: call.env,
  confine: call.confine,
  purpose: 'agent',
  agent: call.agent,
  given: [],
  timeoutMs: call.timeoutMs,
  idleTimeoutMs: call.idleTimeoutMs,
  graceMs: GRACE_MS,
  signal: call.signal,
});

/** The command in the agent's `run`. */
export function commandIn({ name, run }: PlannedAgent, shell: string): ProcessCommand {
  if (run === null) throw new Error(`agent ${name} has no \`run\``);
  return typeof run === 'string'
    ? { type: 'script', script: run, shell }
    : { type: 'argv', argv: run };
}
