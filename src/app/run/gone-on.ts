import type { PhaseId } from '../../core/lib/brands.ts';
import { downstream, phaseAt } from '../../core/lib/graph.ts';
import { grouped } from '../../core/lib/grouped.ts';
import { shellWord } from '../../core/lib/shell-word.ts';
import { legAt, phaseIndex } from '../../core/plan/legs.ts';
import { legsAround, shownId } from '../../core/plan/nest.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { RunResumed } from '../../core/run/event.ts';
import { phaseState, type RunState } from '../../core/run/state.ts';

/**
 * Phases that went on from a failure that they accepted keep what they have, deliveries and approvals included, although the
 * failed phase is tried again. A person should know that, and how to do them again: one note for each failure, whatever it is in.
 */
export function goneOn(plan: Plan, state: RunState, { again }: RunResumed): readonly string[] {
  const redone = new Set(again);
  const failed = again
    .flatMap((id) => phaseIndex(plan, id) ?? [])
    .filter((index) => phaseState(plan, state, index).standing.status === 'failed');
  const causes = failed.filter((index) => !failsBecauseOf(plan, index, failed));
  return [...grouped(causes, (index) => namedFor(plan, index))].flatMap(([id, indexes]) => {
    const behind = downstream(plan, ...indexes.map((index) => legAt(plan, index)?.at ?? index))
      .filter((at) => phaseState(plan, state, at).standing.status === 'succeeded')
      .map((at) => phaseAt(plan, at).id)
      .filter((one) => one !== id && !redone.has(one));
    if (behind.length === 0) return [];
    const list = behind.map((one) => `\`${one}\``).join(', ');
    return [
      `${list} went on from the failure of \`${id}\` and ${behind.length === 1 ? 'keeps its result' : 'keep their results'}: what \`${id}\` makes now is neither approved nor delivered. To do all of it again: \`phasegate resume ${state.run} --from ${shellWord(id)}\`.`,
    ];
  });
}

/** Whether it is the end of a pipeline in which one of the others failed, or a phase of which a leg did. */
function failsBecauseOf(plan: Plan, index: number, others: readonly number[]): boolean {
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'pipeline') return others.some((other) => legAt(plan, other)?.at === index);
  const { entry } = phase.nest;
  return others.some((other) => {
    const at = legAt(plan, other)?.at ?? other;
    return entry <= at && at < index;
  });
}

/** The phase itself, or the outermost one that has legs and of which it is a part: all legs have one note. */
function namedFor(plan: Plan, index: number): PhaseId {
  const phase = phaseAt(plan, index);
  const around = [...legsAround(phase)].map(({ within }) => within.id);
  return around.at(-1) ?? legAt(plan, index)?.of ?? shownId(phase);
}
