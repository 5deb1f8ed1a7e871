import { phaseIndex } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Message, RunState } from '../state.ts';

/** What the phase at which the run ended was last sent back with, so that its earlier change is still there; `null`: it was not. */
export function reworkBefore(plan: Plan, { phases, finished }: RunState): Message | null {
  const index = finished?.phase == null ? undefined : phaseIndex(plan, finished.phase);
  const messages = index === undefined ? [] : (phases.get(index)?.messages ?? []);
  return messages.findLast(({ kind }) => kind === 'rework') ?? null;
}
