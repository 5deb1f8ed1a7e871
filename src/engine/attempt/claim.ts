import type { ItemReport } from '../../core/backlog/triage/said.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { BudgetExceeded, PhaseFailed, Usage } from '../../core/run/event.ts';
import { REMEDIES, type ReasonCode } from '../../core/run/reason.ts';
import type { Ending } from '../../ports.ts';

/** How an agent or a command says that it went. The runner checks every claim before it counts. */
export type Claim = (
  | CompletionClaim
  | AttemptFailure
  | BlockingQuestion
  | OverBudget
  | Cancellation
) &
  AttemptTrace;

export interface CompletionClaim {
  readonly type: 'complete';
  /** The writer reports that there was nothing to do. */
  readonly noChange: boolean;
  /** Whether a writer must leave a change. */
  readonly mustChange: boolean;
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly commitMessage: string | null;
  readonly itemReport: ItemReport | null;
  /** For the log. */
  readonly notes: readonly string[];
}

export interface AttemptFailure
  extends Pick<
    PhaseFailed,
    'reason' | 'message' | 'remedy' | 'summary' | 'output' | 'retryAfterMs' | 'byProvider'
  > {
  readonly type: 'failed';
}

export interface BlockingQuestion {
  readonly type: 'asks';
  readonly question: string;
}

/** The agent was stopped because it reached a limit. */
export interface OverBudget {
  readonly type: 'over-budget';
  readonly exceeded: BudgetExceeded;
}

/** The run was cancelled. The attempt leaves no event. */
export interface Cancellation {
  readonly type: 'cancelled';
}

export interface ReportedUsage {
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  /** As in {@link Spending}. */
  readonly isUnpriced?: boolean | undefined;
}

/** What an attempt leaves, whatever its outcome. */
export interface AttemptTrace extends ReportedUsage {
  /** The id by which the agent's session can be continued; `null`: none. */
  readonly session: string | null;
}

export const EMPTY_TRACE: AttemptTrace = { usage: null, costUsd: null, session: null };

export function failure(
  reason: ReasonCode,
  message: string,
  more: Partial<Omit<AttemptFailure, 'type' | 'reason' | 'message'>> = {},
): AttemptFailure {
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

/** The failure that a child's ending means; `null` for exit code 0, which alone proves little. */
export function endingFault(ending: Ending, output: string): AttemptFailure | Cancellation | null {
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

/** The meaning of two exit codes in shells. */
function meaning(code: number): string {
  if (code === 126) return ': a program cannot be executed';
  return code === 127 ? ': a program was not found' : '';
}

const seconds = (ms: number): string => (ms < 1000 ? `${ms} ms` : `${Math.round(ms / 1000)} s`);
