import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import { repositoryOf, requiredIndex } from '../../plan/legs.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Change } from '../event.ts';
import { interrupted } from '../memory.ts';
import { put, update } from '../put.ts';
import { changedIn } from '../repositories.ts';
import {
  type EndedStanding,
  hasEnded,
  type PhaseResult,
  type PhaseStanding,
  phaseState,
  type RunState,
  type SuccessSource,
} from '../state.ts';

interface HeadMove {
  readonly index: number;
  readonly change: Change | null;
}

/** Moves the run's head to the change, if there is one, in the repository of the phase. */
export function withChange(plan: Plan, state: RunState, { index, change }: HeadMove): RunState {
  if (change === null) return state;
  const { commit: head, facts } = change;
  return changedIn(state, repositoryOf(phaseAt(plan, index)), { head, facts });
}

interface PhaseCompletion {
  readonly index: number;
  readonly done: PhaseResult;
  readonly by: Exclude<SuccessSource, 'person' | 'policy'>;
  /** Whether the phase asks for its rework. */
  readonly rework: boolean;
}

/** The standing of a phase whose work is done. */
export function standingOnceDone(
  plan: Plan,
  state: RunState,
  { index, done, by, rework }: PhaseCompletion,
): PhaseStanding {
  if (rework) return { status: 'asking', done };
  return { status: 'succeeded', by, ...done, failedAbove: failedAbove(plan, state, index) };
}

/** An attempt without an end event is repeated without using up one of the attempts. */
export function cutOff(plan: Plan, state: RunState, index: number): RunState {
  return update(plan, state, index, (phase) => ({
    ...phase,
    standing: { status: 'pending' },
    memory: [...phase.memory, interrupted(phase)],
  }));
}

type WithoutTrail<T> = T extends EndedStanding ? Omit<T, 'failedAbove'> : never;

interface PhaseEnd {
  readonly phase: PhaseId;
  readonly ended: WithoutTrail<EndedStanding>;
}

export function endPhase(plan: Plan, state: RunState, { phase, ended }: PhaseEnd): RunState {
  const index = requiredIndex(plan, phase);
  const own = ended.status === 'failed' && !ended.tolerated;
  const standing: EndedStanding = { ...ended, failedAbove: own || failedAbove(plan, state, index) };
  return put(plan, state, { index, phase: { ...phaseState(plan, state, index), standing } });
}

/** A failure before a nested pipeline is ignored by its phases, but counts for phases behind the pipeline. */
export function failedAbove(plan: Plan, state: RunState, index: number): boolean {
  const phase = phaseAt(plan, index);
  const above = phase.needs.map((need) => need.index).filter((one) => one !== phase.within?.entry);
  return [...above, ...(phase.kind === 'pipeline' ? [phase.nest.entry] : [])].some((one) => {
    const { standing } = phaseState(plan, state, one);
    return hasEnded(standing) && standing.failedAbove;
  });
}
