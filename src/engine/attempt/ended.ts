import type { RunId } from '../../core/lib/brands.ts';
import type { WorkPhase } from '../../core/plan/plan.ts';
import type { KeptResult } from '../../core/reuse/entry.ts';
import type { PhaseReused, RunEvent } from '../../core/run/event.ts';
import { remedyFor } from '../../core/run/reason.ts';
import { spendingIn } from '../../core/run/spent.ts';
import { tellingPart } from '../../core/text/telling-lines.ts';
import type { Claim } from './claim.ts';
import type { SuccessVerdict, Verdict } from './conclude.ts';

/** How an attempt ended, and what it used. */
export interface AttemptResult {
  readonly verdict: Verdict;
  readonly claim: Pick<Claim, 'usage' | 'costUsd' | 'isUnpriced' | 'session'>;
}

export interface EndedAttempt {
  readonly run: RunId;
  readonly phase: WorkPhase;
  readonly number: number;
  readonly ended: AttemptResult;
  /** The result of an earlier run that counts as the result of this attempt. */
  readonly reused: KeptResult | null;
  readonly durationMs: number;
}

/** The event that records the attempt's end. A cancelled attempt has no event. */
export function eventOf({ run, phase, number, ended, reused, durationMs }: EndedAttempt): RunEvent {
  const { verdict, claim } = ended;
  const about = { phase: phase.id, attempt: number };
  const { session } = claim;
  const spent = spendingIn({ ...claim, durationMs });
  switch (verdict.type) {
    case 'succeeded': {
      if (reused !== null) return reusedEvent(verdict, reused, { ...about, durationMs });
      const { summary, outputs, artifacts, change, rework, notes, itemReport } = verdict;
      return {
        type: 'phaseSucceeded',
        ...about,
        summary,
        outputs,
        artifacts,
        change,
        rework,
        notes,
        said: itemReport,
        session,
        ...spent,
      };
    }
    case 'over-budget':
      return { ...verdict.exceeded, stopped: { ...about, ...spent } };
    case 'asks':
      return { type: 'phaseBlocked', ...about, question: verdict.question, session, ...spent };
    case 'failed': {
      const { reason, message, summary, changes, retryAfterMs, byProvider } = verdict;
      const remedy = remedyFor(verdict.remedy, { run, phase: phase.id });
      const output = kept(verdict.output);
      const told = { reason, message, remedy, summary, output, changes, retryAfterMs, byProvider };
      return { type: 'phaseFailed', ...about, ...told, session, ...spent };
    }
    case 'cancelled':
      throw new Error('a cancelled attempt has no event');
  }
}

function reusedEvent(
  { summary, outputs, artifacts, change, rework, notes }: SuccessVerdict,
  { run: from, key, costUsd: savedUsd }: KeptResult,
  about: Pick<PhaseReused, 'phase' | 'attempt' | 'durationMs'>,
): PhaseReused {
  const result = { summary, outputs, artifacts, change, rework, notes };
  return { type: 'phaseReused', ...about, from, key, savedUsd, ...result };
}

const OUTPUT_CHARACTERS = 4096;

function kept(output: string | null): string | null {
  return output === null || output === '' ? null : tellingPart(output, OUTPUT_CHARACTERS);
}
