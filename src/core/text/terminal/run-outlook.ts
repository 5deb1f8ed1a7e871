import type { Plan } from '../../plan/plan.ts';
import { hasCommits } from '../../run/repositories.ts';
import { openGates } from '../../run/show/open-gates.ts';
import type { RunState } from '../../run/state.ts';
import type { NextStep, Suggestion } from './next-step.ts';

/** What has happened around a run since it stopped, which its journal does not have. */
export interface RunOutlook {
  /** Why the run can no longer be delivered, as a sentence; `null`: as far as is known, it can. */
  readonly lost: string | null;
  /** How the same work can still be delivered; `null`: not in this run. */
  readonly rescue: Suggestion | null;
  /** That the run's branch was deleted, and where its commits are, in sentences; `null`: it is there. */
  readonly deleted: string | null;
  /** Other sentences, such as that the pipeline's file was edited. */
  readonly notes: readonly string[];
  /** The command that starts such a run again. */
  readonly newRun: string;
}

/** The next step of a run that is stale, or can only become so: nothing that is paid for in vain is suggested. */
export function withOutlook(
  step: NextStep,
  { plan, state }: { readonly plan: Plan; readonly state: RunState },
  outlook: RunOutlook,
): NextStep {
  const { run, branch } = state;
  const isStale = state.finished?.outcome === 'stale';
  if (outlook.lost === null && !isStale) return step;
  const isThere = hasCommits(state);
  const diff = { command: `phasegate diff ${run}`, does: 'show the change' };
  const anew = { command: outlook.newRun, does: 'start a new run on the new base' };
  const rescue = outlook.rescue === null || isStale ? [] : [outlook.rescue];
  const where = isThere && outlook.deleted === null ? ` The work is on branch ${branch}.` : '';
  return {
    sentence: `${isStale ? step.sentence : outlook.lost}${where}`,
    commands: [
      ...(isThere ? [diff] : []),
      ...rescue,
      anew,
      ...(isStale ? [] : endings(plan, state)),
    ],
  };
}

function endings(plan: Plan, state: RunState): readonly Suggestion[] {
  const { run, finished } = state;
  const gates = openGates(plan, state);
  const does = 'end this run';
  if (gates.length > 0)
    return gates.map(({ id }) => ({
      command: `phasegate reject ${run}${gates.length > 1 ? ` ${id}` : ''}`,
      does,
    }));
  const isEnded = finished?.outcome === 'failed' || finished?.outcome === 'cancelled';
  return isEnded ? [] : [{ command: `phasegate cancel ${run}`, does }];
}
