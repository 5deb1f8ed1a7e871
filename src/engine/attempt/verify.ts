import type { AgentPhase, Script } from '../../core/plan/plan.ts';
import { firstLine } from '../../core/text/line.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, type Cancellation, endingFault, failure } from './claim.ts';
import { missingProgram } from './missing-program.ts';
import { runLogged } from './run-logged.ts';

/** Runs the phase's `verify` commands, in order, up to the first that fails. */
export async function verify(
  attempt: Attempt<AgentPhase>,
): Promise<AttemptFailure | Cancellation | null> {
  for (const script of attempt.phase.verify) {
    const { deps, phase, number } = attempt;
    const command = firstLine(script.run);
    const ended = deps.tracer.begin({ type: 'verify', phase: phase.id, attempt: number, command });
    const fault = await check(attempt, script);
    ended({ fault: fault === null ? null : faultText(fault), session: null });
    if (fault !== null) return fault;
  }
  return null;
}

const faultText = (fault: AttemptFailure | Cancellation): string =>
  fault.type === 'cancelled' ? 'cancelled' : fault.reason;

async function check(
  attempt: Attempt<AgentPhase>,
  script: Script,
): Promise<AttemptFailure | Cancellation | null> {
  attempt.record.append('verify.log', `$ ${script.run}\n`);
  const { ending, output } = await runLogged(attempt, script, 'verify.log');
  const command = firstLine(script.run);
  const missing = await missingProgram(attempt, ending, { script, command, output });
  if (missing !== null) return missing;
  const fault = endingFault(ending, output);
  if (fault === null || fault.type === 'cancelled') return fault;
  // The shell is missing: no other change by an agent would help.
  if (ending.type === 'not-started') return failure('setup-failed', ending.message, { output });
  const message = `\`${command}\` ${fault.message}`;
  return failure('verify-failed', message, { output });
}
