import { readSpending } from '../../checkpoints/record.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { AttemptSpending } from '../../core/run/event.ts';
import { phaseState, type RunState } from '../../core/run/state.ts';

interface RunOnDisk {
  readonly plan: Plan;
  readonly state: RunState;
  /** The folder of the run. */
  readonly folder: string;
}

/**
 * What attempts of a process that has died used, as far as they reported it. Attempts that a cancellation stopped are recorded
 * with it already.
 */
export function recovered({ plan, state, folder }: RunOnDisk): readonly AttemptSpending[] {
  const known = state.finished?.stopped ?? [];
  return state.running.flatMap((index) => {
    const phase = phaseAt(plan, index).id;
    const { attempt } = phaseState(plan, state, index);
    if (known.some((one) => one.phase === phase && one.attempt === attempt)) return [];
    const told = readSpending({ runFolder: folder, phase, attempt });
    return told === null ? [] : [{ phase, attempt, ...told }];
  });
}
