import type { AgentPhase, Script } from '../../core/plan.ts';
import type { Attempt } from './attempt.ts';
import { type Cancelled, endingFault, type Failure, failure } from './claim.ts';

/** Runs the phase's `verify` commands, in order, up to the first that fails. */
export async function verify(attempt: Attempt<AgentPhase>): Promise<Failure | Cancelled | null> {
  for (const script of attempt.phase.verify) {
    const fault = await check(attempt, script);
    if (fault !== null) return fault;
  }
  return null;
}

async function check(
  { world, phase, record, env }: Attempt<AgentPhase>,
  script: Script,
): Promise<Failure | Cancelled | null> {
  record.append('verify.log', `$ ${script.run}\n`);
  const { ending, tail } = await world.runScript({
    script: script.run,
    shell: script.shell,
    cwd: world.workspace.directory,
    env,
    timeoutMs: script.timeoutMs ?? phase.timeoutMs,
    idleTimeoutMs: phase.idleTimeoutMs,
    signal: world.signal,
    onOutput: (stream, text) => {
      const clean = world.redact(text);
      record.append('verify.log', clean);
      world.reporter.agent(phase.id, { type: 'output', stream, text: clean });
    },
  });
  const output = world.redact(tail);
  const fault = endingFault(ending, output);
  if (fault === null || fault.type === 'cancelled') return fault;
  const message = `\`${firstLine(script.run)}\` ${fault.message}`;
  return failure('verify-failed', message, { output });
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';
