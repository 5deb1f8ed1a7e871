import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import { isOfPlace } from './nest.ts';
import type { Need, PipelinePhase, Plan, PlannedPhase } from './plan.ts';

/**
 * A plan for people: without the entries of nested pipelines. `folded`: a nested pipeline is one phase. Otherwise its phases are
 * included, followed by the pipeline phase itself. Places for legs are never included. For display only.
 */
export function shownPlan(plan: Plan, pipelines: 'folded' | 'expanded'): Plan {
  return planOf(
    plan,
    (phase) => phase.within === null || (pipelines === 'expanded' && !isOfPlace(phase)),
  );
}

/** The same for one nested pipeline: its direct phases. */
export const innerPlan = (plan: Plan, pipeline: PhaseId): Plan =>
  planOf(plan, ({ within }) => within?.id === pipeline);

function planOf(plan: Plan, isShown: (phase: PlannedPhase) => boolean): Plan {
  const shown = plan.phases.filter((phase) => phase.kind !== 'entry' && isShown(phase));
  // A plan without nested pipelines, which may be large, is returned unchanged.
  if (shown.length === plan.phases.length) return plan;
  const index = new Map(shown.map(({ id }, at) => [id, at]));
  const needs = shown.map((phase) => foldedNeeds(plan, phase, index));
  const dependants: number[][] = shown.map(() => []);
  for (const [at, own] of needs.entries()) for (const need of own) dependants[need.index]?.push(at);
  const phases = shown.map((phase, at) => ({
    ...phase,
    condition: phase.kind === 'pipeline' ? beginning(plan, phase).condition : phase.condition,
    index: at,
    needs: needs[at] ?? [],
    dependants: dependants[at] ?? [],
  }));
  return { ...plan, phases, index };
}

/** What the phase needs according to its own file: for a nested pipeline, what it waits for before it begins. */
export function needsInFile(plan: Plan, phase: PlannedPhase): readonly Need[] {
  const { needs } = phase.kind === 'pipeline' ? beginning(plan, phase) : phase;
  return needs.filter(({ index }) => phaseAt(plan, index).kind !== 'entry');
}

const beginning = (plan: Plan, { nest }: PipelinePhase): PlannedPhase => phaseAt(plan, nest.entry);

function foldedNeeds(
  plan: Plan,
  phase: PlannedPhase,
  index: ReadonlyMap<PhaseId, number>,
): readonly Need[] {
  const isOne = phase.kind === 'pipeline' && phase.needs.every((need) => !index.has(need.phase));
  const own = isOne ? beginning(plan, phase).needs : phase.needs;
  return own.flatMap((need): readonly Need[] => {
    const at = index.get(need.phase);
    if (at !== undefined) return [{ ...need, index: at }];
    const begin = phaseAt(plan, need.index);
    return begin.kind === 'entry' ? foldedNeeds(plan, begin, index) : [];
  });
}
