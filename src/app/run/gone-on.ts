import { downstream, phaseAt } from '../../core/lib/graph.ts';
import { shellWord } from '../../core/lib/shell-word.ts';
import { ownerAt, phaseIndex } from '../../core/plan/legs.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { RunResumed } from '../../core/run/event.ts';
import { phaseState, type RunState } from '../../core/run/state.ts';

/**
 * Phases that went on from a failure that they accepted keep what they have, deliveries and approvals included, although the
 * failed phase is tried again. A person should know that, and how to do them again.
 */
export function goneOn(plan: Plan, state: RunState, { again }: RunResumed): readonly string[] {
  const failed = again
    .flatMap((id) => phaseIndex(plan, id) ?? [])
    .filter((index) => phaseState(plan, state, index).standing.status === 'failed')
    .map((index) => ownerAt(plan, index));
  return [...new Set(failed)].flatMap((index) => {
    const behind = downstream(plan, index)
      .filter((at) => at !== index && phaseState(plan, state, at).standing.status === 'succeeded')
      .map((at) => phaseAt(plan, at).id)
      .filter((id) => !again.includes(id));
    if (behind.length === 0) return [];
    const { id } = phaseAt(plan, index);
    const list = behind.map((one) => `\`${one}\``).join(', ');
    return [
      `${list} went on from the failure of \`${id}\` and ${behind.length === 1 ? 'keeps its result' : 'keep their results'}: what \`${id}\` makes now is neither approved nor delivered. To do all of it again: \`phasegate resume ${state.run} --from ${shellWord(id)}\`.`,
    ];
  });
}
