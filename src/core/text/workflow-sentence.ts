import type { Plan } from '../plan/plan.ts';
import type { RunState } from '../run/state.ts';
import { againIn, inWorkflow } from './in-workflow.ts';
import { nextStep } from './terminal/next-step.ts';

/**
 * How the run stands, and what a person can do in a workflow. `failed` names the jobs that failed before: a run without an end was
 * left by one of them, because no job works on it any more.
 */
export function workflowSentence(
  plan: Plan,
  state: RunState,
  failed: readonly string[] = [],
): string {
  const again = againIn(state);
  if (state.finished !== null) return inWorkflow(nextStep(plan, state).sentence, again);
  const jobs = failed.map((job) => `\`${job}\``).join(', ');
  const who =
    failed.length === 0 ? 'A job' : `${failed.length === 1 ? 'The job' : 'The jobs'} ${jobs}`;
  const why = 'stopped without an end of the run: lost, cancelled, or refused what was found';
  return inWorkflow(
    `${who} ${why}. The log has the reason. Then \`phasegate resume ${state.run}\`.`,
    again,
  );
}
