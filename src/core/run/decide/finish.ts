import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import { phaseIndex } from '../../plan/legs.ts';
import { isExcused, shownId } from '../../plan/nest.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finish } from '../command.ts';
import type { Next } from '../outcome.ts';
import type { RunState, Standing } from '../state.ts';
import { isOutOfScope, type Limits } from './limits.ts';

export interface Here {
  readonly limits: Limits;
  /** Due phases that are left to another process or run. */
  readonly left: readonly { readonly phase: PhaseId; readonly next: Next }[];
}

/** The outcome when this process can do nothing more. The first that applies, in order of precedence. */
export function finish(plan: Plan, state: RunState, here: Here): Finish {
  const first = (holds: (standing: Standing, index: number) => boolean): number | null => {
    for (const [index, phase] of state.phases.entries())
      if (holds(phase.standing, index)) return index;
    return null;
  };
  const isFailure = (standing: Standing, index: number): boolean =>
    isFinalFailure(standing) && !isExcused(phaseAt(plan, index));
  const about = (outcome: Finish['outcome'], index: number | null, next: Next | null): Finish => ({
    type: 'finish',
    outcome,
    next,
    phase: index === null ? null : shownId(phaseAt(plan, index)),
  });

  if (state.exceeded !== null) {
    return { type: 'finish', outcome: 'over-budget', next: null, phase: state.exceeded.phase };
  }
  const failed = first((it, index) => isFailure(it, index) && reasonOf(it) !== 'rejected');
  if (failed !== null) return about('failed', failed, null);
  const rejected = first(isFailure);
  if (rejected !== null) return about('rejected', rejected, null);
  const blocked = first((it) => it.status === 'blocked');
  if (blocked !== null) return about('blocked', blocked, null);
  const waiting = waitingPhase(plan, state, here);
  if (waiting !== null) return about('waiting', waiting.index, waiting.next);
  const empty = first((it) => it.status === 'skipped' && it.cause === 'no-change') !== null;
  return about(empty && state.delivered === 0 ? 'no-change' : 'succeeded', null, null);
}

const reasonOf = (standing: Standing): string | null =>
  standing.status === 'failed' ? standing.reason : null;

function isFinalFailure(standing: Standing): standing is Extract<Standing, { status: 'failed' }> {
  return standing.status === 'failed' && !standing.tolerated;
}

/** The first in the file among open gates and phases that this process leaves alone. */
function waitingPhase(
  plan: Plan,
  state: RunState,
  { limits, left }: Here,
): { readonly index: number; readonly next: Next } | null {
  const due = left.flatMap(({ phase, next }) => {
    const index = phaseIndex(plan, phase);
    return index === undefined ? [] : [{ index, next }];
  });
  const gates = state.open
    .filter((open) => !due.some(({ index }) => index === open))
    .map((index) => ({ index, next: 'gate' as const }));
  const held = [...state.ready.keys()]
    .map((index) => phaseAt(plan, index))
    .filter((phase) => isOutOfScope(phase, limits))
    .map(({ index, kind }) => ({ index, next: NEXT[kind] }));
  return [...gates, ...due, ...held].sort((a, b) => a.index - b.index)[0] ?? null;
}

const NEXT = {
  agent: 'work',
  run: 'work',
  gate: 'gate',
  deliver: 'deliver',
  entry: 'work',
  pipeline: 'work',
} as const;
