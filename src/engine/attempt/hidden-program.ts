import { existsSync } from 'node:fs';
import type { PlannedAgent } from '../../core/plan/plan.ts';
import type { Ending } from '../../ports.ts';
import { type AttemptFailure, failure } from './claim.ts';

/**
 * A program of an agent that the agent's process did not find, although the file is there: the sandbox hides most folders
 * outside of the repository. `null` for every other ending.
 */
export function hiddenProgram(
  { run }: Pick<PlannedAgent, 'run'>,
  ending: Ending,
  output: string,
): AttemptFailure | null {
  if (ending.type !== 'exit' || ending.code !== 127 || run === null) return null;
  const [program = ''] = typeof run === 'string' ? run.trim().split(/\s+/) : run;
  if (!program.startsWith('/') || !existsSync(program)) return null;
  const message = `exited with code 127: \`${program}\` exists, but the agent could not start it. The sandbox hides most folders outside the repository`;
  const remedy =
    'Put the program into the repository, or set `PHASEGATE_SANDBOX_READ` to its folder. If it is visible there, its first line may name a program that is missing.';
  return failure('exit-code', message, { remedy, output });
}
