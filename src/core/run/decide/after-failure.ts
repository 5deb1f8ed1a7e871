import type { PlannedPhase } from '../../plan/plan.ts';
import type { PhaseFailed } from '../event.ts';
import { isRetryable } from '../reason.ts';
import type { PhaseState } from '../state.ts';
import { asBegun } from './route.ts';

/** The counters of a phase after a failed attempt. */
export type FailureCounters = Pick<
  PhaseState,
  'tries' | 'escalationCount' | 'counted' | 'conflicts' | 'fallbackCount' | 'waited' | 'waitMs'
> & {
  /** No further attempt is made in this round. */
  readonly isOver: boolean;
};

/**
 * In this order: a change with a merge conflict is made again; a pause that the provider asks for is granted, then another agent
 * takes over, both without using up an attempt; then the phase is tried again while it has attempts left.
 */
export function afterFailure(
  planned: PlannedPhase,
  phase: PhaseState,
  event: PhaseFailed,
): FailureCounters {
  const { tries, escalationCount, conflicts, fallbackCount, waited } = phase;
  const counts = { tries, escalationCount, conflicts, fallbackCount, waited };
  const same = { ...counts, counted: false, waitMs: 0, isOver: false };
  if (event.reason === 'merge-conflict' && mayMergeAgain(planned, phase))
    return { ...same, conflicts: conflicts + 1 };
  // A failure before the start, for example in an `if` that cannot be evaluated, would recur.
  const { status } = phase.standing;
  const hasRun = status === 'running' || status === 'offered';
  const wait = hasRun ? grantedWait(planned, phase, event) : null;
  if (wait !== null)
    return { ...same, waited: { times: waited.times + 1, ms: waited.ms + wait }, waitMs: wait };
  if (hasRun && event.byProvider && fallbackCount < fallbacksOf(planned, phase))
    return { ...same, fallbackCount: fallbackCount + 1 };
  const isOver =
    !hasRun ||
    !isRetryable(event.reason) ||
    event.reason === 'merge-conflict' ||
    // The provider asked for a longer pause than is granted.
    event.retryAfterMs !== null ||
    tries + 1 >= attemptsOf(planned);
  const waitMs = isOver ? 0 : backoffOf(planned);
  return {
    ...same,
    tries: tries + 1,
    escalationCount: escalationCount + 1,
    counted: true,
    waitMs,
    isOver,
  };
}

/** Once in a round: the second attempt already contains the changes that came in between. */
function mayMergeAgain(planned: PlannedPhase, { conflicts }: PhaseState): boolean {
  return 'onConflict' in planned && planned.onConflict === 'again' && conflicts === 0;
}

/** Most pauses in one round. Their total may not exceed the timeout of one attempt. */
const MAX_WAITS = 10;
/** Total in milliseconds if another agent could take over. */
const MAX_WAIT_BEFORE_FALLBACK_MS = 60_000;

function grantedWait(
  planned: PlannedPhase,
  phase: PhaseState,
  { retryAfterMs }: PhaseFailed,
): number | null {
  const { waited, fallbackCount } = phase;
  if (retryAfterMs === null || waited.times >= MAX_WAITS) return null;
  const canFallBack = fallbackCount < fallbacksOf(planned, phase);
  const patience = canFallBack
    ? Math.min(MAX_WAIT_BEFORE_FALLBACK_MS, timeoutOf(planned))
    : timeoutOf(planned);
  return waited.ms + retryAfterMs <= patience ? retryAfterMs : null;
}

function fallbacksOf(planned: PlannedPhase, phase: PhaseState): number {
  return planned.kind === 'agent' ? asBegun(planned, phase).fallbacks.length : 0;
}

function attemptsOf(phase: PlannedPhase): number {
  return 'attempts' in phase ? phase.attempts : 1;
}

function backoffOf(phase: PlannedPhase): number {
  return 'backoffMs' in phase ? phase.backoffMs : 0;
}

function timeoutOf(phase: PlannedPhase): number {
  return 'timeoutMs' in phase ? phase.timeoutMs : 0;
}
