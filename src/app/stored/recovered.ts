import { readSpending } from '../../checkpoints/record.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { AttemptSpending, JournalEvent } from '../../core/run/event.ts';
import { phaseState, type RunState } from '../../core/run/state.ts';

interface RunOnDisk {
  readonly plan: Plan;
  readonly state: RunState;
  readonly events: readonly JournalEvent[];
  /** The folder of the run. */
  readonly folder: string;
}

/**
 * What attempts of a process that has died used, as far as they reported it. Attempts that a cancellation stopped are recorded
 * with it already.
 */
export function recovered({ plan, state, events, folder }: RunOnDisk): readonly AttemptSpending[] {
  // A decision or an answer may follow the end, so that the state has no end any more.
  const last = events.findLast(({ type }) => type === 'runFinished' || type === 'runResumed');
  const known = last?.type === 'runFinished' ? (last.stopped ?? []) : [];
  return state.running.flatMap((index) => {
    const phase = phaseAt(plan, index).id;
    const { attempt } = phaseState(plan, state, index);
    if (known.some((one) => one.phase === phase && one.attempt === attempt)) return [];
    const told = readSpending({ runFolder: folder, phase, attempt });
    return told === null ? [] : [{ phase, attempt, ...told }];
  });
}
