import type { Said } from '../../core/backlog/triage/said.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { BudgetExceeded, Usage } from '../../core/run/event.ts';
import { REMEDIES, type ReasonCode } from '../../core/run/reason.ts';
import type { Ending } from '../../ports.ts';

/** How an agent or a command says that it went. Nothing of it is believed before the runner has looked itself. */
export type Claim = (Complete | Failure | Asks | OverBudget | Cancelled) & Trace;

export interface Complete {
  readonly type: 'complete';
  /** A writer says that there was nothing to do. */
  readonly noChange: boolean;
  /** Whether a writer without a change is at fault. */
  readonly mustChange: boolean;
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly commitMessage: string | null;
  readonly said: Said | null;
}

export interface Failure {
  readonly type: 'failed';
  readonly reason: ReasonCode;
  readonly message: string;
  readonly remedy: string;
  readonly summary: string | null;
  readonly output: string | null;
  /** How long the provider asks to wait. */
  readonly retryAfterMs: number | null;
  /** The agent is not there, or its provider failed. */
  readonly byProvider: boolean;
}

export interface Asks {
  readonly type: 'asks';
  readonly question: string;
}

/** A limit was reached while the agent worked, and it was stopped. */
export interface OverBudget {
  readonly type: 'over-budget';
  readonly exceeded: BudgetExceeded;
}

/** The run was cancelled meanwhile: the attempt leaves no event. */
export interface Cancelled {
  readonly type: 'cancelled';
}

export interface Spent {
  readonly usage: Usage | null;
  readonly costUsd: number | null;
}

/** What stays of an attempt, however it went. */
export interface Trace extends Spent {
  /** By which the agent's session can be continued. */
  readonly session: string | null;
}

export const NOTHING: Trace = { usage: null, costUsd: null, session: null };

export function failure(
  reason: ReasonCode,
  message: string,
  more: Partial<Omit<Failure, 'type' | 'reason' | 'message'>> = {},
): Failure {
  return {
    type: 'failed',
    reason,
    message,
    remedy: more.remedy ?? REMEDIES[reason],
    summary: more.summary ?? null,
    output: more.output ?? null,
    retryAfterMs: more.retryAfterMs ?? null,
    byProvider: more.byProvider ?? (reason === 'rate-limit' || reason === 'agent-missing'),
  };
}

/** What a child's ending means; `null` for exit code 0, which alone means little. */
export function endingFault(ending: Ending, output: string): Failure | Cancelled | null {
  switch (ending.type) {
    case 'exit':
      return ending.code === 0
        ? null
        : failure('exit-code', `exited with code ${ending.code}${meaning(ending.code)}`, {
            output,
          });
    case 'signal':
      return failure('exit-code', `ended by ${ending.signal}`, { output });
    case 'timeout':
      return failure('timeout', `still running after ${seconds(ending.afterMs)}`, { output });
    case 'idle-timeout':
      return failure('idle-timeout', `printed nothing for ${seconds(ending.afterMs)}`, { output });
    case 'not-started':
      return failure('agent-missing', ending.message);
    case 'cancelled':
      return { type: 'cancelled' };
    default:
      return unreachable(ending);
  }
}

/** What shells mean by two of their codes. */
function meaning(code: number): string {
  if (code === 126) return ': a program cannot be executed';
  return code === 127 ? ': a program was not found' : '';
}

const seconds = (ms: number): string => (ms < 1000 ? `${ms} ms` : `${Math.round(ms / 1000)} s`);
