import type { PlannedPhase } from '../../plan/plan.ts';
import type { PhaseFailed } from '../event.ts';
import { isRetryable } from '../reason.ts';
import type { PhaseState } from '../state.ts';
import { asBegun } from './route.ts';

/** How a phase stands after an attempt of it failed. */
export type AfterFailure = Pick<
  PhaseState,
  'tries' | 'climbed' | 'counted' | 'conflicts' | 'fellBack' | 'waited' | 'waitMs'
> & {
  /** No further attempt is made in this round. */
  readonly isOver: boolean;
};

/**
 * In this order: a change that did not merge is made once more; what the provider asks to wait for is waited for, then another agent takes over, both at no cost in
 * attempts; then the phase is tried again while it has attempts left.
 */
export function afterFailure(
  planned: PlannedPhase,
  phase: PhaseState,
  event: PhaseFailed,
): AfterFailure {
  const { tries, climbed, conflicts, fellBack, waited } = phase;
  const counts = { tries, climbed, conflicts, fellBack, waited };
  const same = { ...counts, counted: false, waitMs: 0, isOver: false };
  if (event.reason === 'merge-conflict' && mayMergeAgain(planned, phase))
    return { ...same, conflicts: conflicts + 1 };
  // What failed without having run, as by an `if` that cannot be evaluated, would fail again.
  const { status } = phase.standing;
  const hasRun = status === 'running' || status === 'offered';
  const wait = hasRun ? grantedWait(planned, phase, event) : null;
  if (wait !== null)
    return { ...same, waited: { times: waited.times + 1, ms: waited.ms + wait }, waitMs: wait };
  if (hasRun && event.byProvider && fellBack < fallbacksOf(planned, phase))
    return { ...same, fellBack: fellBack + 1 };
  const isOver =
    !hasRun ||
    !isRetryable(event.reason) ||
    event.reason === 'merge-conflict' ||
    // It asked for more patience than there is.
    event.retryAfterMs !== null ||
    tries + 1 >= attemptsOf(planned);
  const waitMs = isOver ? 0 : backoffOf(planned);
  return { ...same, tries: tries + 1, climbed: climbed + 1, counted: true, waitMs, isOver };
}

/** Once in a round: by then what came in between is in its workspace. */
function mayMergeAgain(planned: PlannedPhase, { conflicts }: PhaseState): boolean {
  return 'onConflict' in planned && planned.onConflict === 'again' && conflicts === 0;
}

/** Waits of one round: as many, and together as long as one attempt may take. */
const MOST_WAITS = 10;
/** Together, where another agent could take over meanwhile. */
const PATIENCE_MS = 60_000;

function grantedWait(
  planned: PlannedPhase,
  phase: PhaseState,
  { retryAfterMs }: PhaseFailed,
): number | null {
  const { waited, fellBack } = phase;
  if (retryAfterMs === null || waited.times >= MOST_WAITS) return null;
  const canFallBack = fellBack < fallbacksOf(planned, phase);
  const patience = canFallBack ? Math.min(PATIENCE_MS, timeoutOf(planned)) : timeoutOf(planned);
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
