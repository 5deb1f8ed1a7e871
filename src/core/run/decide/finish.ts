import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import { phaseIndex } from '../../plan/legs.ts';
import { shownId } from '../../plan/nest.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FinishCommand } from '../command.ts';
import type { NextKind } from '../outcome.ts';
import { type PhaseStanding, phaseState, type RunState } from '../state.ts';
import { isOutOfScope, type RunLimits } from './limits.ts';
import { beyondNo, isFailure, refusal, stopping } from './stopping.ts';

export interface FinishContext {
  readonly limits: RunLimits;
  /** Due phases that are left to another process or run. */
  readonly left: readonly { readonly phase: PhaseId; readonly next: NextKind }[];
}

/**
 * The outcome when this process can do nothing more. The first that applies, in order of precedence. A question or a gate behind
 * failures that are accepted comes before them: they make the run fail at its end.
 */
export function finish(plan: Plan, state: RunState, here: FinishContext): FinishCommand {
  const first = (holds: (standing: PhaseStanding, index: number) => boolean): number | null => {
    for (const [index, phase] of state.phases.entries())
      if (holds(phase.standing, index)) return index;
    return null;
  };
  const about = (
    outcome: FinishCommand['outcome'],
    index: number | null,
    next: NextKind | null,
  ): FinishCommand => ({
    type: 'finish',
    outcome,
    next,
    phase: index === null ? null : shownId(phaseAt(plan, index)),
  });

  if (state.exceeded !== null) {
    return { type: 'finish', outcome: 'over-budget', next: null, phase: state.exceeded.phase };
  }
  const isBroken = (it: PhaseStanding, index: number): boolean =>
    isFailure(plan, index, it) && reasonOf(it) !== 'rejected';
  // What stopped the run is its cause, and not an accepted failure before it.
  const stops = stopping(plan, state);
  const [broken] = beyondNo(plan, state, stops);
  if (broken !== undefined) return about('failed', broken, null);
  const no = stops.find(
    (index) => reasonOf(phaseState(plan, state, index).standing) === 'rejected',
  );
  if (stops.length > 0) return about('rejected', no ?? refusal(plan, state), null);
  const blocked = first((it) => it.status === 'blocked');
  if (blocked !== null) return about('blocked', blocked, null);
  const waiting = waitingPhase(plan, state, here);
  if (waiting !== null) return about('waiting', waiting.index, waiting.next);
  // A person's no is the outcome, even if the file lets the run go on behind it and failures before it are accepted.
  const refused = refusal(plan, state);
  if (refused !== null) return about('rejected', refused, null);
  const failed = first(isBroken);
  if (failed !== null) return about('failed', failed, null);
  const rejected = first((it, index) => isFailure(plan, index, it));
  if (rejected !== null) return about('rejected', rejected, null);
  const empty = first((it) => it.status === 'skipped' && it.cause === 'no-change') !== null;
  return about(empty && state.delivered === 0 ? 'no-change' : 'succeeded', null, null);
}

const reasonOf = (standing: PhaseStanding): string | null =>
  standing.status === 'failed' ? standing.reason : null;

/** The first in the file among open gates and phases that this process leaves alone. */
function waitingPhase(
  plan: Plan,
  state: RunState,
  { limits, left }: FinishContext,
): { readonly index: number; readonly next: NextKind } | null {
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
    .map(({ index, kind }) => ({ index, next: NEXT_BY_KIND[kind] }));
  return [...gates, ...due, ...held].sort((a, b) => a.index - b.index)[0] ?? null;
}

const NEXT_BY_KIND = {
  agent: 'work',
  run: 'work',
  gate: 'gate',
  deliver: 'deliver',
  entry: 'work',
  pipeline: 'work',
} as const;
