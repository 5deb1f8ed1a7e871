import { type Digest, digestOf } from '../../lib/brands.ts';
import { findPhase } from '../../lib/graph.ts';
import { isWork } from '../../plan/phase-kind.ts';
import type { Plan, WorkPhase } from '../../plan/plan.ts';
import { slotsAt } from '../decide/elsewhere.ts';
import { shareOf } from '../decide/share.ts';
import type { Budget, ChildBegan, JournalEvent } from '../event.ts';
import { fold } from '../evolve/evolve.ts';
import { phaseState, type RunState } from '../state.ts';

/** The state of a run that waits for the legs of a phase: the beginning of each of its child runs. */
export interface ParentRun {
  readonly plan: Plan;
  /** Number of lines in the journal. */
  readonly lines: number;
  /** Digest of the last line. */
  readonly digest: Digest;
  readonly state: RunState;
  /** The phase whose legs run in other jobs. */
  readonly phase: WorkPhase;
  readonly legs: number;
  readonly slots: number;
  /** What each slot may spend. */
  readonly share: Budget;
}

/** The state of a run at one of its digests; `null` if no line has the digest, or if the run did not wait for legs there. */
export function parentAt({ plan, events, head }: ParentSource, digest: Digest): ParentRun | null {
  const lines = linesUntil(events, head, digest);
  if (lines === null) return null;
  const state = fold(plan, events.slice(0, lines));
  const waited = phaseOf(plan, state);
  if (waited === null) return null;
  const slots = slotsAt(plan, state, waited.index);
  const legs = phaseState(plan, state, waited.index).legs?.count ?? 0;
  const share = shareOf(plan, state, { phase: waited, slots });
  return { plan, lines, digest, state, phase: waited, legs, slots, share };
}

export interface ParentSource {
  readonly plan: Plan;
  readonly events: readonly JournalEvent[];
  /** SHA-256 of the last line in hex. */
  readonly head: string;
}

/** Each line holds the hash of the previous one. */
function linesUntil(events: readonly JournalEvent[], head: string, digest: Digest): number | null {
  if (digestOf(head) === digest) return events.length;
  const next = events.findIndex(({ prev }) => digestOf(prev) === digest);
  return next < 1 ? null : next;
}

function phaseOf(plan: Plan, { finished }: RunState): WorkPhase | null {
  if (finished?.next !== 'slots') return null;
  const phase = findPhase(plan, finished.phase);
  return phase !== null && isWork(phase) ? phase : null;
}

/** The first event that a child run adds to its parent's journal. */
export const childBegan = (
  { phase, digest, slots, share }: Pick<ParentRun, 'phase' | 'digest' | 'slots' | 'share'>,
  slot: number,
): ChildBegan => ({ type: 'childBegan', phase: phase.id, parent: digest, slot, slots, share });
