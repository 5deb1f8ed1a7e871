import type { PhaseId, RunId } from '../lib/brands.ts';
import type { PhaseFailed } from './event.ts';
import { REMEDIES, type ReasonCode, remedyFor } from './reason.ts';

/** A failure that the runner found itself, without spending, output or changes. */
export function plainFailure({
  run,
  phase,
  attempt,
  reason,
  message,
  remedy,
}: PlainFailure): PhaseFailed {
  return {
    type: 'phaseFailed',
    phase,
    attempt,
    reason,
    message,
    remedy: remedyFor(remedy ?? REMEDIES[reason], { run, phase }),
    summary: null,
    output: null,
    changes: null,
    retryAfterMs: null,
    byProvider: false,
    session: null,
    usage: null,
    costUsd: null,
    durationMs: 0,
  };
}

interface PlainFailure {
  readonly run: RunId;
  readonly phase: PhaseId;
  readonly attempt: number;
  readonly reason: ReasonCode;
  readonly message: string;
  /** Omitted: that of the reason. */
  readonly remedy?: string | undefined;
}
