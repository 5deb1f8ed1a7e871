import type {
  BudgetExceeded,
  JournalEvent,
  PhaseBlocked,
  PhaseFailed,
  PhaseSucceeded,
  ReworkAsked,
} from '../run/event.ts';
import type { Message } from '../run/state.ts';

/** The event of a writer with its own workspace is that of its offer, with the change that was merged. */
export type SuccessEvent = Pick<
  JournalEvent<PhaseSucceeded>,
  'phase' | 'attempt' | 'summary' | 'outputs' | 'artifacts' | 'change' | 'rework' | 'notes' | 'said'
>;

/** How an attempt ended. */
export type AttemptEnd =
  | { readonly type: 'running' }
  | { readonly type: 'succeeded'; readonly event: SuccessEvent }
  | { readonly type: 'failed'; readonly event: JournalEvent<PhaseFailed> }
  | { readonly type: 'blocked'; readonly event: JournalEvent<PhaseBlocked> }
  | { readonly type: 'over-budget'; readonly event: JournalEvent<BudgetExceeded> }
  /** Its process died or was cancelled during it. */
  | { readonly type: 'interrupted' };

/** Why an attempt happened. */
export type Cause =
  | { readonly type: 'first' }
  /** The previous attempt failed; waited in milliseconds. */
  | {
      readonly type: 'failed';
      readonly event: JournalEvent<PhaseFailed>;
      readonly waitedMs: number;
      readonly waitedFor: 'provider' | 'backoff' | null;
      /** Who resumed the run after that attempt; `null`: nobody, the run tried again by itself. */
      readonly resumedBy: string | null;
    }
  | { readonly type: 'sent-back'; readonly event: JournalEvent<ReworkAsked> }
  | {
      readonly type: 'answered';
      readonly event: JournalEvent<PhaseBlocked>;
      readonly answer: Message | null;
    }
  | { readonly type: 'interrupted' }
  | { readonly type: 'over-budget'; readonly event: JournalEvent<BudgetExceeded> }
  /** It had succeeded, and a resume, a rebase or an earlier phase made it pending again. */
  | { readonly type: 'again' };

/** The category under which an attempt's cost is counted. */
export type CostCategory = 'first' | 'retry' | 'rework';

interface PreviousAttempt {
  readonly end: AttemptEnd;
  readonly stop: number | null;
  readonly sentBack: JournalEvent<ReworkAsked> | null;
}

interface CauseContext {
  /** The previous attempt; `null`: none. */
  readonly last: PreviousAttempt | null;
  readonly messages: readonly Message[];
  /** The last time the run was resumed; `null`: never. */
  readonly resumed: { readonly at: number; readonly actor: string } | null;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** In milliseconds; shorter waits are not shown. */
const MIN_WAIT_MS = 50;

export function causeOf({ last, messages, resumed, now }: CauseContext): Cause {
  if (last === null) return { type: 'first' };
  if (last.sentBack !== null) return { type: 'sent-back', event: last.sentBack };
  const { end } = last;
  switch (end.type) {
    case 'failed':
      return afterFailure(end.event, { stop: last.stop, resumed, now });
    case 'blocked': {
      const answer = messages.findLast(({ kind }) => kind === 'answer') ?? null;
      return { type: 'answered', event: end.event, answer };
    }
    case 'over-budget':
      return { type: 'over-budget', event: end.event };
    case 'interrupted':
    case 'running':
      return { type: 'interrupted' };
    case 'succeeded':
      return { type: 'again' };
  }
}

interface AfterFailure extends Pick<CauseContext, 'resumed' | 'now'> {
  readonly stop: number | null;
}

/** A person who resumed the run is why it was tried again: the time until then is no wait of the run itself. */
function afterFailure(
  event: JournalEvent<PhaseFailed>,
  { stop, resumed, now }: AfterFailure,
): Cause {
  const waitedMs = stop === null ? 0 : now - stop;
  const by = resumed !== null && stop !== null && resumed.at >= stop ? resumed.actor : null;
  const waitedFor = event.retryAfterMs === null ? 'backoff' : 'provider';
  const hasWaited = waitedMs >= MIN_WAIT_MS && by === null;
  return {
    type: 'failed',
    event,
    waitedMs,
    waitedFor: hasWaited ? waitedFor : null,
    resumedBy: by,
  };
}

/**
 * An attempt that was sent back, or repeated because of that, is rework. One with the answer to its question continues the first; other
 * attempts are retries.
 */
export function costCategoryOf({ type }: Cause): CostCategory {
  if (type === 'first' || type === 'answered') return 'first';
  return type === 'sent-back' || type === 'again' ? 'rework' : 'retry';
}
