import type { AgentPhase } from '../../core/plan/plan.ts';
import { startedBy } from '../../core/plan/script-files.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import { COMMIT_IT, onlyInCheckout } from '../../core/text/only-in-checkout.ts';
import type { Ending } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, failure } from './claim.ts';
import { CANNOT_OPEN, missingFiles } from './missing-program.ts';

/**
 * A file of the repository that is the agent itself, `run: ./agent.sh`, and that the workspace does not have. Nothing can be
 * installed then. `null` for every other ending.
 */
export async function missingAgentFile(
  { deps, state, phase }: Pick<Attempt<AgentPhase>, 'deps' | 'state' | 'phase'>,
  ending: Ending,
  output: string,
): Promise<AttemptFailure | null> {
  const { run, name } = phase.agent;
  const hasFailed = ending.type === 'not-started' || (ending.type === 'exit' && ending.code !== 0);
  if (run === null || !hasFailed) return null;
  const { all, inCheckout } = await missingFiles(deps, startedBy(run));
  if (inCheckout.length > 0)
    return failure(
      'agent-missing',
      `\`run\` of the agent \`${name}\`: ${onlyInCheckout(inCheckout, state.base)}`,
      {
        ...{ remedy: COMMIT_IT, output },
      },
    );
  if (all.length === 0 || (ending.type === 'exit' && !CANNOT_OPEN.has(ending.code))) return null;
  const message = `\`run\` of the agent \`${name}\`: ${namedPaths(all)} does not exist in the workspace, which contains only committed files and files from \`setup\``;
  return failure('agent-missing', message, { remedy: FIX_IT, output });
}

const FIX_IT =
  'Fix `run` of the agent in the pipeline file, or commit the file, then start a new run.';
