import type { PhaseId } from '../lib/brands.ts';
import type { JsonObject } from '../lib/json.ts';
import type { BudgetExceeded, ReworkOfLeg, SkipCause } from './event.ts';
import type { NextKind, Outcome } from './outcome.ts';
import type { ReasonCode } from './reason.ts';

/** What the engine should do next. Performing a command yields events. */
export type Command = ProgressCommand | FinishCommand;

export type ProgressCommand =
  | { readonly type: 'runPhase'; readonly phase: PhaseId; readonly waitMs: number }
  | {
      readonly type: 'skipPhase';
      readonly phase: PhaseId;
      readonly cause: SkipCause;
      readonly reason: string;
    }
  | {
      readonly type: 'failPhase';
      readonly phase: PhaseId;
      readonly reason: ReasonCode;
      readonly message: string;
      /** Omitted: that of the reason. */
      readonly remedy?: string;
    }
  | { readonly type: 'mergeChange'; readonly phase: PhaseId }
  | { readonly type: 'expandPhase'; readonly phase: PhaseId; readonly legs: readonly JsonObject[] }
  | {
      readonly type: 'askRework';
      readonly by: PhaseId;
      readonly target: PhaseId;
      readonly pending: readonly PhaseId[];
      readonly comment: string;
      readonly more?: readonly ReworkOfLeg[];
    }
  | { readonly type: 'openGate'; readonly phase: PhaseId; readonly why: string }
  | { readonly type: 'passGate'; readonly phase: PhaseId; readonly why: string }
  /** A nested pipeline begins or ends. */
  | {
      readonly type: 'passNest';
      readonly phase: PhaseId;
      readonly summary: string;
      readonly outputs: JsonObject;
    }
  | { readonly type: 'deliver'; readonly phase: PhaseId }
  | { readonly type: 'verifyAgain'; readonly writers: readonly PhaseId[] }
  | { readonly type: 'exceedBudget'; readonly event: BudgetExceeded };

/** Nothing more can happen in this process. */
export interface FinishCommand {
  readonly type: 'finish';
  readonly outcome: Outcome;
  readonly next: NextKind | null;
  readonly phase: PhaseId | null;
}
