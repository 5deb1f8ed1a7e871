import { between, phaseAt } from '../../lib/graph.ts';
import { beginOf } from '../../plan/nest.ts';
import type { Plan, PlannedPhase, Rework } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import { type PhaseState, phaseState, type RunState } from '../state.ts';

/** The first rework that was asked for and is not carried out: one at a time, for rounds may overlap. */
export function reworks(plan: Plan, state: RunState): readonly Command[] {
  const [index] = state.asking;
  if (index === undefined) return [];
  const phase = phaseAt(plan, index);
  const known = phaseState(plan, state, index);
  const rework = reworkOf(phase);
  if (rework === null) return [exhausted(phase, 'the gate has no `rework`')];
  if (known.reworks >= rework.max)
    return [exhausted(phase, `\`rework.max\` of ${rework.max} is reached`)];
  const target = plan.index.get(rework.phase);
  if (target === undefined) throw new Error(`rework of an unknown phase ${rework.phase}`);
  const begin = beginOf(phaseAt(plan, target));
  const pending = between(plan, begin, index).map((each) => phaseAt(plan, each).id);
  const comment = commentOf(known);
  return [{ type: 'askRework', by: phase.id, target: rework.phase, pending, comment }];
}

export function reworkOf(phase: PlannedPhase): Rework | null {
  return 'rework' in phase ? phase.rework : null;
}

function exhausted(phase: PlannedPhase, message: string): Command {
  const about = { type: 'failPhase', phase: phase.id } as const;
  return phase.kind === 'gate'
    ? { ...about, reason: 'rejected', message: `rejected: ${message}` }
    : { ...about, reason: 'rework-exhausted', message };
}

function commentOf({ standing }: PhaseState): string {
  return standing.status === 'asking' ? standing.done.summary : '';
}
